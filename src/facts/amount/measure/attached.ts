import type { NumberMention } from "../../../language/numbers/number.ts";
import { lexicon } from "../../../lexicon/load.ts";
import type { AmountContext } from "../context.ts";
import { endingAt, type Quantity, quantityOf, round } from "../quantity.ts";
import { INCHES, measured } from "./measure.ts";
import { raisedUnit } from "./unit.ts";
import { POWERS, shortUnit, UNITS } from "./unit-words.ts";

/** A unit that hangs on its number: "79-metre", "500km", "six-foot-tall", "500-square-foot". */
export const readAttached = (context: AmountContext, number: NumberMention): Quantity | undefined =>
  number.hyphen ? hyphened(number) : glued(context, number);

function hyphened(number: NumberMention): Quantity | undefined {
  const power = POWERS.get(number.unit);
  if (power === undefined && !UNITS.has(number.unit)) return undefined;
  const [head, second = "", third] = number.suffix.split("-", 3);
  const word = power === undefined ? head : second;
  const name = UNITS.get(power === undefined ? number.unit : lexicon().termOf(word));
  if (name === undefined || (word.length < 3 && word !== "km" && word !== "ft")) return undefined;
  const inches = name === "foot" && power === undefined ? Number(second || Number.NaN) : Number.NaN;
  // "6-foot-4"
  if (inches < INCHES) {
    const feet = quantityOf(number, "measure", name);
    feet.value = round(feet.value + inches / INCHES);
    const length = word.length + 1 + second.length + (third === "inch" ? "-inch".length : 0);
    return endingAt(feet, number.end + 1 + length);
  }
  const length = power === undefined ? word.length : head.length + 1 + word.length;
  const unit = power ? `${power} ${name}` : name;
  return endingAt(quantityOf(number, "measure", unit), number.end + 1 + length);
}

/** "500km", "10W", "60mph", "120km/h"; "5m" is five metres when no million fits, which others try first. */
function glued(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { text, tokens } = context;
  const { last, suffix } = number;
  const end = tokens.end[last - 1];
  const term = lexicon().termOf(suffix);
  const name = shortUnit(term, text.slice(end - suffix.length, end)) ?? UNITS.get(term);
  if (name === undefined) return undefined;
  return measured(context, number, raisedUnit(context, name, last, number.limit) ?? { name, next: last });
}
