import { Shape } from "../../../language/shape.ts";
import { Tag } from "../../../language/tag.ts";
import type { AmountContext } from "../context.ts";

/** "737" of "two new 737 Max jets", "100 737 jets": the number of a model, before its name or a plural. */
export function isModel({ tokens: { shape, tag }, numbers }: AmountContext, at: number, from = at): boolean {
  if ((shape[at] & Shape.Digit) === 0) return false;
  if (tag[at + 1] !== Tag.ProperNoun && tag[at + 1] !== Tag.Plural) return false;
  const number = numbers.at(at);
  if (number?.last !== at + 1 || number.value < 100 || number.suffix !== "") return false;
  return at > from || number.value < 1000;
}

/** "3s" of "Model 3s", behind its name; "737s" on its own. */
export function isSerial({ tokens: { shape, tag }, numbers }: AmountContext, at: number): boolean {
  if ((shape[at] & Shape.Digit) === 0) return false;
  const number = numbers.at(at);
  if (number?.suffix !== "s") return false;
  return tag[at - 1] === Tag.ProperNoun || (number.value >= 100 && number.value < 1000);
}
