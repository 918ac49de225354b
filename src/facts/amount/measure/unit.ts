import { Shape } from "../../../language/shape.ts";
import { lexicon } from "../../../lexicon/load.ts";
import { terms } from "../../../lexicon/terms.ts";
import { type AmountContext, written } from "../context.ts";
import { DEGREES, PERIODS, POWERS, shortUnit, UNITS } from "./unit-words.ts";

/** A unit and the token behind it. */
export interface Unit {
  readonly name: string;
  readonly next: number;
}

/** "m" and "ft" stand for too much to be a unit apart from their number; "km" does not. */
const SHORTEST = 3;

/**
 * The unit that begins at a token: "square metres", "°C", "degrees Celsius", "parts per million". An abbreviation is one
 * where it stands `near` its number.
 */
export function unitAt(context: AmountContext, at: number, limit: number, near: boolean): Unit | undefined {
  if (at >= limit) return undefined;
  const { lower, shape, term } = context.tokens;
  const name = (near ? shortUnit(term[at], written(context, at)) : undefined) ?? UNITS.get(term[at]);
  const power = POWERS.get(term[at]);
  if (power !== undefined) return powered(context, power, at + 1, limit);
  if (name !== undefined) {
    if (!near && lower[at].length < SHORTEST && lower[at] !== "km") return undefined;
    return name === "degree" ? degrees(context, at + 1, limit) : compound(context, name, at + 1, limit);
  }
  if (lower[at] === "°" || lower[at] === "º") return degrees(context, at + 1, limit);
  if (lower[at] === "parts" && lower[at + 1] === "per" && at + 2 < limit)
    return { name: `parts per ${lower[at + 2]}`, next: at + 3 };
  return (shape[at] & Shape.Hyphen) === 0 ? undefined : hyphenRate(lower[at], at + 1);
}

/** "barrel-a-day" */
function hyphenRate(word: string, next: number): Unit | undefined {
  const dash = word.indexOf("-a-");
  if (dash <= 0) return undefined;
  const name = UNITS.get(lexicon().termOf(word.slice(0, dash)));
  const period = PERIODS.get(lexicon().termOf(word.slice(dash + 3)));
  return name === undefined || period === undefined ? undefined : { name: `${name} per ${period}`, next };
}

/** What stands behind "degrees" or "°"; without a scale the degrees are those of an angle or of the country. */
function degrees({ tokens: { lower, shape, term } }: AmountContext, at: number, limit: number): Unit {
  const word = at < limit ? lower[at] : "";
  // "25°C." at the end of a sentence: the stop is no part of the unit.
  const stopped = word.length === 2 && word[1] === ".";
  const spelled = word.length > 1 || (shape[at] & Shape.Capital) !== 0;
  if (word === "" || !spelled) return { name: "degree", next: at };
  const scale = DEGREES.get(stopped ? lexicon().termOf(word[0]) : term[at]);
  return { name: scale ?? "degree", next: scale === undefined || stopped ? at : at + 1 };
}

/** The unit behind "square", "cubic" or "metric". */
function powered(context: AmountContext, power: string, at: number, limit: number): Unit | undefined {
  if (at >= limit) return undefined;
  const { lower, term } = context.tokens;
  const name = UNITS.get(term[at]) ?? (power === "" ? undefined : shortUnit(term[at], lower[at]));
  if (name === undefined) return undefined;
  if (power === "") return { name: name === "ton" ? "tonne" : name, next: at + 1 };
  return { name: `${power} ${name}`, next: at + 1 };
}

/** "km²", "kilowatt hours", else the unit alone. */
function compound(context: AmountContext, name: string, next: number, limit: number): Unit {
  const raised = raisedUnit(context, name, next, limit);
  if (raised !== undefined) return raised;
  const hours = next < limit && context.tokens.lower[next] === "hours" && WATTS.has(name);
  return hours ? { name: `${name} hour`, next: next + 1 } : { name, next };
}

/** Units of power whose hours are units of energy. */
const WATTS: ReadonlySet<string> = new Set(["kilowatt", "megawatt", "gigawatt", "terawatt"]);

/** "km²". */
export function raisedUnit(
  { tokens: { lower } }: AmountContext,
  name: string,
  at: number,
  limit: number,
): Unit | undefined {
  if (at >= limit) return undefined;
  if (lower[at] === "²") return { name: `square ${name}`, next: at + 1 };
  return lower[at] === "³" ? { name: `cubic ${name}`, next: at + 1 } : undefined;
}

const PER = terms("per a an / each");

/** The unit with what it is reckoned by ("barrels a day", "km/h", "miles per gallon"). */
export function withPeriod({ tokens: { lower, term } }: AmountContext, unit: Unit, limit: number): Unit {
  const { name, next } = unit;
  if (next + 1 >= limit || !PER.has(term[next])) return unit;
  const square = lower[next] === "per" ? POWERS.get(term[next + 1]) : undefined;
  const at = square === undefined ? next + 1 : next + 2;
  const period = at < limit ? PERIODS.get(term[at]) : undefined;
  if (period === undefined) return unit;
  return { name: `${name} per ${square ? `${square} ` : ""}${period}`, next: at + 1 };
}
