import type { NumberMention } from "../../../language/numbers/number.ts";
import { Shape } from "../../../language/shape.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { AmountContext } from "../context.ts";
import { type Quantity, quantityOf, round, signed, upTo } from "../quantity.ts";
import { readAttached } from "./attached.ts";
import { type Unit, unitAt, withPeriod } from "./unit.ts";
import { UNITS } from "./unit-words.ts";

/** "120 km/h", "3.5 million barrels a day", "-4°C", "2,000 square metres", "79-metre". */
export function readMeasure(context: AmountContext, number: NumberMention): Quantity | undefined {
  const found = number.suffix === "" ? unitBehind(context, number) : readAttached(context, number);
  return found && signed(context, found);
}

function unitBehind(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { tokens } = context;
  const { first, last, limit, form } = number;
  const next = form === "vague" && tokens.lower[last] === "of" ? last + 1 : last;
  if (next >= limit) return undefined;
  if (form === "fraction") return partOfUnit(context, number);
  // "5 m", "200 g": an abbreviation stands no more than one space from the digits.
  const near = tokens.start[next] - number.end <= 1 && (tokens.shape[first] & Shape.Digit) !== 0;
  const unit = unitAt(context, next, limit, near);
  return unit && measured(context, number, unit);
}

const ONE = terms("a an");
const SYSTEMS = terms("us u.s. british imperial");

/** "half a mile", "a third of a pint", "1/16 of a US gallon". */
function partOfUnit(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { lower, term } = context.tokens;
  const { last, limit } = number;
  const article = lower[last] === "of" ? last + 1 : last;
  if (article + 1 >= limit || !ONE.has(term[article])) return undefined;
  const unit = unitAt(context, article + (SYSTEMS.has(term[article + 1]) ? 2 : 1), limit, false);
  return unit && measured(context, number, unit);
}

/** The number with its unit, with what the unit is reckoned by and with inches behind feet. */
export function measured(context: AmountContext, number: NumberMention, unit: Unit): Quantity {
  const { limit } = number;
  const { name, next } = withPeriod(context, unit, limit);
  const found = upTo(quantityOf(number, "measure", name), next, context.tokens);
  return name === "foot" && next < limit ? withInches(context, found) : found;
}

/** How many make a foot. */
export const INCHES = 12;

/** "6 feet 2 inches", "5ft 9in": one length, in feet. */
function withInches(context: AmountContext, feet: Quantity): Quantity {
  const { tokens } = context;
  const { lower, term } = tokens;
  const number = context.numberAt(lower[feet.last] === "," ? feet.last + 1 : feet.last);
  if (number === undefined || !(number.value < INCHES) || !Number.isInteger(feet.value)) return feet;
  const glued = number.suffix === "in" && !number.hyphen;
  if (!glued && (number.suffix !== "" || UNITS.get(term[number.last]) !== "inch")) return feet;
  feet.value = round(feet.value + number.value / INCHES);
  return upTo(feet, glued ? number.last : number.last + 1, tokens);
}
