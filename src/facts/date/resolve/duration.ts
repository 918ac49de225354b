import type { Duration } from "../expression.ts";
import { DURATION_FORMS, timexNumber, type Unit, VAGUE_LETTERS } from "../words/units.ts";
import type { Scene } from "./scene.ts";
import { resolveShift } from "./shift.ts";
import { addUnits } from "./stretch.ts";
import { open, type Value } from "./value.ts";

/** What halves, quarters and thirds of a unit are told in, and how many of it the unit has. */
const PARTS: ReadonlyMap<Unit, readonly [letter: string, size: number]> = new Map([
  ["year", ["M", 12]],
  ["day", ["TH", 24]],
  ["hour", ["TM", 60]],
  ["minute", ["TS", 60]],
]);

/** Of a number with a half, a quarter or a third behind the whole, the part; else 0. */
function partOf(value: number): number {
  const twelfths = (value % 1) * 12;
  const whole = Math.round(twelfths);
  const told = whole % 3 === 0 || whole % 4 === 0;
  return told && Math.abs(twelfths - whole) < 1e-9 ? whole / 12 : 0;
}

const vague = (unit: Unit): string => {
  const { letter, clock } = DURATION_FORMS[unit];
  return `P${clock ? "T" : ""}X${VAGUE_LETTERS[unit] ?? letter}`;
};

/** "P2Y6M" of two and a half years, "PT1M30S", "PXY" of years. */
export function durationTimex({ parts }: Duration): string {
  const [{ unit, count }] = parts;
  if (count === null) return vague(unit);
  let days = "";
  let clock = "";
  const add = (letter: string, value: number, inDay: boolean): void => {
    if (inDay) clock += timexNumber(value) + letter;
    else days += timexNumber(value) + letter;
  };
  for (const { unit: each, count: value } of parts) {
    const { letter, factor, clock: inDay } = DURATION_FORMS[each];
    const whole = (value ?? 0) * factor;
    const part = factor === 1 ? partOf(whole) : 0;
    const smaller = PARTS.get(each);
    if (smaller === undefined || part === 0) add(letter, whole, inDay);
    else {
      if (whole > 1) add(letter, Math.floor(whole), inDay);
      add(smaller[0].slice(-1), part * smaller[1], smaller[0].length > 1);
    }
  }
  return `P${days}${clock === "" ? "" : `T${clock}`}`;
}

/** A length of time; "the past three months" also gets its days, which end or begin at the anchor. */
export function resolveDuration(expression: Duration, scene: Scene): Value | undefined {
  const { anchor } = scene;
  const [{ unit, count }] = expression.parts;
  if (anchor !== undefined && count !== null && isAhead(expression, scene))
    return resolveShift({ is: "shift", unit, by: count, from: "anchor", rolling: true }, scene, undefined);
  const value = open("DURATION", durationTimex(expression));
  if (expression.side === undefined || anchor === undefined || count === null || expression.parts.length > 1)
    return value;
  const other = addUnits(anchor, unit, expression.side === "past" ? -count : count);
  if (other === undefined) return value;
  return { ...value, first: Math.min(anchor, other), last: Math.max(anchor, other), anchored: true };
}

const isAhead = ({ ahead }: Duration, scene: Scene): boolean =>
  ahead !== undefined &&
  scene.direction() !== "past" &&
  (ahead === "likely" || scene.direction() === "future");
