import type { NumberMention } from "../../language/numbers/number.ts";
import { Shape } from "../../language/shape.ts";
import { type AmountContext, numberAt, sentenceEnd, written } from "./context.ts";
import { PERIODS, POWERS, shortUnit, unitName } from "./lexicon/units.ts";
import { type Quantity, quantityOf, round, signed } from "./quantity.ts";

interface Unit {
  readonly name: string;
  /** Token behind it. */
  readonly next: number;
}

/** "120 km/h", "3.5 million barrels a day", "-4°C", "2,000 square metres", "79-metre". */
export function readMeasure(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  if (number === undefined) return undefined;
  const found = number.suffix === "" ? unitBehind(context, number) : attached(context, number);
  return found && signed(context, found);
}

function unitBehind(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { tokens } = context.document;
  const limit = sentenceEnd(context, number.first);
  const next = number.form === "vague" && tokens.lower[number.last] === "of" ? number.last + 1 : number.last;
  if (next >= limit) return undefined;
  if (number.form === "fraction") return partOfUnit(context, number, limit);
  // "5 m", "200 g": an abbreviation stands no more than one space from the digits.
  const near = tokens.start[next] - number.end <= 1 && (tokens.shape[number.first] & Shape.Digit) !== 0;
  const unit = unitAt(context, next, limit, near);
  return unit && measured(context, number, unit, limit);
}

const ONE: ReadonlySet<string> = new Set(["a", "an"]);
const SYSTEMS: ReadonlySet<string> = new Set(["us", "u.s.", "british", "imperial"]);

/** "half a mile", "a third of a pint", "1/16 of a US gallon". */
function partOfUnit(context: AmountContext, number: NumberMention, limit: number): Quantity | undefined {
  const { lower } = context.document.tokens;
  const article = lower[number.last] === "of" ? number.last + 1 : number.last;
  if (article + 1 >= limit || !ONE.has(lower[article])) return undefined;
  const unit = unitAt(context, article + (SYSTEMS.has(lower[article + 1]) ? 2 : 1), limit, false);
  return unit && measured(context, number, unit, limit);
}

function measured(context: AmountContext, number: NumberMention, unit: Unit, limit: number): Quantity {
  const { name, next } = withPeriod(context, unit, limit);
  const found = quantityOf(number, { kind: "measure", unit: name });
  const whole = { ...found, last: next, end: context.document.tokens.end[next - 1] };
  return name === "foot" && next < limit ? withInches(context, whole) : whole;
}

/** "6 feet 2 inches", "5ft 9in": one length, in feet. */
function withInches(context: AmountContext, feet: Quantity): Quantity {
  const { lower, end } = context.document.tokens;
  const number = numberAt(context, lower[feet.last] === "," ? feet.last + 1 : feet.last);
  if (number === undefined || !(number.value < INCHES) || !Number.isInteger(feet.value)) return feet;
  const glued = number.suffix === "in" && !number.hyphen;
  const last = glued ? number.last : number.last + 1;
  if (!glued && (number.suffix !== "" || unitName(lower[number.last]) !== "inch")) return feet;
  return { ...feet, value: round(feet.value + number.value / INCHES), last, end: end[last - 1] };
}

const INCHES = 12;

/** The unit that begins at a token: "square metres", "°C", "degrees Celsius", "parts per million". */
export function unitAt(context: AmountContext, at: number, limit: number, near: boolean): Unit | undefined {
  const { lower } = context.document.tokens;
  if (at >= limit) return undefined;
  if (lower[at] === "°" || lower[at] === "º") return degrees(context, at + 1, limit);
  const rate = lower[at].indexOf("-a-");
  if (rate > 0) return hyphenRate(lower[at], rate, at + 1);
  const power = POWERS.get(lower[at]);
  if (power !== undefined) return powered(lower, power, at + 1, limit);
  if (lower[at] === "parts" && lower[at + 1] === "per" && at + 2 < limit)
    return { name: `parts per ${lower[at + 2]}`, next: at + 3 };
  const name = (near ? shortUnit(written(context, at)) : undefined) ?? unitName(lower[at]);
  if (name === undefined || (!near && lower[at].length < 3 && lower[at] !== "km")) return undefined;
  if (name === "degree") return degrees(context, at + 1, limit);
  return raised(lower, name, at + 1, limit) ?? compound(lower, name, at + 1, limit);
}

/** "barrel-a-day" */
function hyphenRate(word: string, dash: number, next: number): Unit | undefined {
  const name = unitName(word.slice(0, dash));
  const period = PERIODS.get(word.slice(dash + 3));
  return name === undefined || period === undefined ? undefined : { name: `${name} per ${period}`, next };
}

const SCALES: ReadonlyMap<string, string> = new Map([
  ["celsius", "celsius"],
  ["centigrade", "celsius"],
  ["c", "celsius"],
  ["fahrenheit", "fahrenheit"],
  ["f", "fahrenheit"],
]);

function degrees({ document: { tokens } }: AmountContext, at: number, limit: number): Unit {
  const word = at < limit ? tokens.lower[at] : "";
  // "25°C." at the end of a sentence: the stop is no part of the unit.
  const stopped = word.length === 2 && word[1] === ".";
  const spelled = word.length > 1 || (tokens.shape[at] & Shape.Capital) !== 0;
  const scale = spelled ? SCALES.get(stopped ? word[0] : word) : undefined;
  return { name: scale ?? "degree", next: scale === undefined || stopped ? at : at + 1 };
}

function powered(lower: readonly string[], power: string, at: number, limit: number): Unit | undefined {
  const name =
    at < limit ? (unitName(lower[at]) ?? (power === "" ? undefined : shortUnit(lower[at]))) : undefined;
  if (name === undefined) return undefined;
  if (power === "") return { name: name === "ton" ? "tonne" : name, next: at + 1 };
  return { name: `${power} ${name}`, next: at + 1 };
}

/** "km²". */
function raised(lower: readonly string[], name: string, at: number, limit: number): Unit | undefined {
  if (at >= limit) return undefined;
  if (lower[at] === "²") return { name: `square ${name}`, next: at + 1 };
  return lower[at] === "³" ? { name: `cubic ${name}`, next: at + 1 } : undefined;
}

const COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ["kilowatt hours", "kilowatt hour"],
  ["megawatt hours", "megawatt hour"],
  ["gigawatt hours", "gigawatt hour"],
  ["terawatt hours", "terawatt hour"],
  ["newton metres", "newton metre"],
  ["newton meters", "newton metre"],
  ["light years", "light-year"],
]);

function compound(lower: readonly string[], name: string, next: number, limit: number): Unit {
  const both = next < limit ? COMPOUNDS.get(`${name} ${lower[next]}`) : undefined;
  return both === undefined ? { name, next } : { name: both, next: next + 1 };
}

const PER: ReadonlySet<string> = new Set(["per", "a", "an", "/", "each"]);

/** The unit with what it is reckoned by ("barrels a day", "km/h", "miles per gallon"). */
function withPeriod({ document: { tokens } }: AmountContext, unit: Unit, limit: number): Unit {
  const { name, next } = unit;
  const { lower } = tokens;
  if (next + 1 >= limit || !PER.has(lower[next])) return unit;
  const square = lower[next] === "per" ? POWERS.get(lower[next + 1]) : undefined;
  const at = square === undefined ? next + 1 : next + 2;
  const period = at < limit ? PERIODS.get(lower[at]) : undefined;
  if (period === undefined) return unit;
  return { name: `${name} per ${square ? `${square} ` : ""}${period}`, next: at + 1 };
}

/** "79-metre", "500km", "six-foot-tall", "500-square-foot". */
function attached(context: AmountContext, number: NumberMention): Quantity | undefined {
  const limit = sentenceEnd(context, number.first);
  return number.hyphen ? hyphened(number) : glued(context, number, limit);
}

function hyphened(number: NumberMention): Quantity | undefined {
  const parts = number.suffix.split("-", 3);
  const power = POWERS.get(parts[0]);
  const word = power === undefined ? parts[0] : (parts[1] ?? "");
  const name = unitName(word);
  if (name === undefined || (word.length < 3 && word !== "km" && word !== "ft")) return undefined;
  const inches = name === "foot" && power === undefined ? Number(parts[1] || Number.NaN) : Number.NaN;
  // "6-foot-4"
  if (inches < INCHES) {
    const feet = quantityOf(number, { kind: "measure", unit: name });
    const tail = parts[2] === "inch" ? "-inch".length : 0;
    const end = number.end + 1 + word.length + 1 + parts[1].length + tail;
    return { ...feet, value: round(feet.value + inches / INCHES), end };
  }
  const length = power === undefined ? word.length : parts[0].length + 1 + word.length;
  const unit = power ? `${power} ${name}` : name;
  return { ...quantityOf(number, { kind: "measure", unit }), end: number.end + 1 + length };
}

/** "500km", "10W", "60mph", "120km/h"; "5m" is five metres when no million fits, which others try first. */
function glued(context: AmountContext, number: NumberMention, limit: number): Quantity | undefined {
  const { text, tokens } = context.document;
  const end = tokens.end[number.last - 1];
  const suffix = text.slice(end - number.suffix.length, end);
  const name = shortUnit(suffix) ?? unitName(number.suffix);
  if (name === undefined) return undefined;
  const { lower } = tokens;
  const unit = raised(lower, name, number.last, limit) ?? { name, next: number.last };
  return measured(context, number, unit, limit);
}
