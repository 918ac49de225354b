import { type Duration, type Length, shift } from "../expression/unit.ts";
import { DAY, HOUR, MINUTE, timexNumber, type Unit, YEAR } from "../words/units.ts";
import type { ResolveContext } from "./context.ts";
import { addUnits } from "./day-range.ts";
import { resolveShift } from "./shift.ts";
import { open, type Value } from "./value.ts";

/** What halves, quarters and thirds of a unit are told in, and how many of it the unit has. */
const SMALLER: ReadonlyMap<
  Unit,
  { readonly letter: string; readonly size: number; readonly isClock: boolean }
> = new Map([
  [YEAR, { letter: "M", size: 12, isClock: false }],
  [DAY, { letter: "H", size: 24, isClock: true }],
  [HOUR, { letter: "M", size: 60, isClock: true }],
  [MINUTE, { letter: "S", size: 60, isClock: true }],
]);

/** Of a number with a half, a quarter or a third behind the whole, the part; else 0. */
function partOf(value: number): number {
  const twelfths = (value % 1) * 12;
  const whole = Math.round(twelfths);
  const told = whole % 3 === 0 || whole % 4 === 0;
  return told && Math.abs(twelfths - whole) < 1e-9 ? whole / 12 : 0;
}

/** "P2Y6M" of two and a half years, "PT1M30S", "PXY" of years. */
export function durationTimex(parts: readonly Length[]): string {
  const [{ unit, count }] = parts;
  if (count === null) return `P${unit.isClock ? "T" : ""}X${unit.vague}`;
  let days = "";
  let clock = "";
  const add = (letter: string, value: number, isClock: boolean): void => {
    if (isClock) clock += timexNumber(value) + letter;
    else days += timexNumber(value) + letter;
  };
  for (const { unit: each, count: value } of parts) {
    const whole = (value ?? 0) * each.factor;
    const smaller = SMALLER.get(each);
    const part = smaller === undefined ? 0 : partOf(whole);
    if (smaller === undefined || part === 0) add(each.letter, whole, each.isClock);
    else {
      if (whole > 1) add(each.letter, Math.floor(whole), each.isClock);
      add(smaller.letter, part * smaller.size, smaller.isClock);
    }
  }
  return `P${days}${clock === "" ? "" : `T${clock}`}`;
}

/** A length of time; "the past three months" also gets its days, which end or begin at the anchor. */
export function resolveDuration(expression: Duration, context: ResolveContext): Value | undefined {
  const { anchor } = context;
  const { parts, side } = expression;
  const [{ unit, count }] = parts;
  if (anchor !== undefined && count !== null && isAhead(expression, context))
    return resolveShift(shift(unit, count, "anchor", { rolling: true }), context, undefined);
  const value = open("DURATION", durationTimex(parts));
  if (side === undefined || anchor === undefined || count === null || parts.length > 1) return value;
  const other = addUnits(anchor, unit, side === "past" ? -count : count);
  if (other === undefined) return value;
  return { ...value, from: Math.min(anchor, other), to: Math.max(anchor, other), anchored: true };
}

function isAhead({ ahead }: Duration, context: ResolveContext): boolean {
  if (ahead === undefined) return false;
  const direction = context.direction();
  return direction === "future" || (ahead === "likely" && direction !== "past");
}
