import { Shape } from "../../../language/shape.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import type { AmountContext } from "../context.ts";

/** Is a token a noun of no date? */
export const isNounAt = (context: AmountContext, at: number): boolean =>
  context.taken[at] === 0 && (isNoun(context.tokens.tag[at]) || isPluralBehindNumber(context, at));

/** "19 fouls proves", "eight million ballots cast": a word in -s right behind a number is a plural, whatever the tagger says. */
function isPluralBehindNumber({ tokens: { tag, lower }, numbers }: AmountContext, at: number): boolean {
  if (tag[at] !== Tag.PresentTense) return false;
  // Adjectives and one name may stand between ("55,000 full-time Airbus employees").
  let before = at - 1;
  while (before > at - 4 && (tag[before] === Tag.Adjective || tag[before] === Tag.ProperNoun)) before--;
  const number = numbers.holding(before);
  return number !== undefined && number.value > 1 && lower[at].endsWith("s") && lower[at].length > 3;
}

/** Where the noun itself begins: names before it are left out ("five Clinton staffers"), unless it is one ("29 New Yorkers"). */
export function headStart({ tokens: { tag } }: AmountContext, first: number, last: number): number {
  const serial = last - 1 > first && tag[last - 1] === Tag.Value ? 1 : 0;
  let at = last - 1 - serial;
  const named = tag[at] === Tag.ProperNoun;
  while (at > first && isNoun(tag[at - 1]) && (tag[at - 1] === Tag.ProperNoun) === named) at--;
  return at;
}

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
