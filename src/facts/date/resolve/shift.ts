import { civil, type Day, dayOf, weekdayOf } from "../calendar.ts";
import type { UnitShift } from "../expression.ts";
import type { Unit } from "../words/units.ts";
import type { Scene } from "./scene.ts";
import { addUnits, dayStretch, quarterStretch, type Stretch, stretchAround } from "./stretch.ts";
import { dated, open, type Value } from "./value.ts";

/** "last week", "two years ago", "a day earlier", "that year", "two days before Christmas", "the week of 3 May". */
export function resolveShift(shift: UnitShift, scene: Scene, within: Value | undefined): Value | undefined {
  if (shift.reported && scene.quarter === undefined) return within;
  if (within !== undefined) return shift.rolling ? fromDay(shift, within) : inside(shift, scene, within);
  const stretch = baseOf(shift, scene);
  if (stretch === undefined) return open("DATE", unanchored(shift.unit), shift.unit);
  const quarter = spokenQuarter(shift, scene) ?? yearEarlier(shift, scene);
  if (quarter) return dated(quarter, true);
  const value = shift.rolling ? rolling(shift, stretch) : stepped(shift, stretch.first, scene);
  if (value === undefined || isFinerThan(shift, scene))
    return value && open("DATE", unanchored(shift.unit), shift.unit);
  const result = dated(value, scene.anchor !== undefined);
  return shift.fiscal ? { ...result, first: null, last: null } : result;
}

/** "In May … that day": which of its days is not said. */
const isFinerThan = ({ unit, by, from, rolling: counted }: UnitShift, { mention }: Scene): boolean =>
  from === "mention" &&
  by === 0 &&
  !counted &&
  unit === "day" &&
  mention !== undefined &&
  mention.first !== mention.last;

/** "The quarter" and "the latest quarter" of an earnings report: the one named last. */
const spokenQuarter = (
  { unit, by, from, latest, rolling: counted }: UnitShift,
  { quarter }: Scene,
): Stretch | undefined =>
  unit === "quarter" && from === "mention" && !counted && (by === 0 || latest) ? quarter : undefined;

/** "the week of March 6", "the same month last year", "the quarter a year ago" */
function inside({ unit }: UnitShift, { mention, anchor, quarter }: Scene, within: Value): Value | undefined {
  if (within.first === null) return undefined;
  if (within.unit === "day") return dated(stretchAround(beside(within.first, unit), unit), within.anchored);
  const like = (unit === "quarter" ? quarter : undefined) ?? mention?.first ?? anchor;
  if (like === undefined) return undefined;
  const { month, day } = civil(typeof like === "number" ? like : like.first);
  const { year } = civil(within.first);
  return dated(stretchAround(dayOf(year, month, Math.min(day, 28)), unit), true);
}

/** The weekend of a Monday is the one before it. */
const beside = (day: Day, unit: Unit): Day => (unit === "weekend" && weekdayOf(day) === 1 ? day - 1 : day);

const baseOf = ({ from }: UnitShift, { anchor, mention }: Scene): Stretch | undefined => {
  const today = anchor === undefined ? undefined : dayStretch(anchor);
  return from === "anchor" ? today : (mention ?? today);
};

/** "two days before Christmas", "a week from Friday" */
function fromDay({ unit, by }: UnitShift, within: Value): Value | undefined {
  if (within.first === null) return open("DATE", "XXXX-XX-XX", "day");
  const day = addUnits(within.first, unit, by);
  return day === undefined ? undefined : dated(dayStretch(day), within.anchored);
}

/** Earnings reports compare a quarter with the one "a year earlier". */
function yearEarlier(
  { unit, by, rolling: counted }: UnitShift,
  { quarter, mention }: Scene,
): Stretch | undefined {
  if (unit !== "year" || by !== -1 || !counted || quarter === undefined || mention === undefined)
    return undefined;
  const { year, month } = civil(quarter.first);
  return quarterStretch(year - 1, Math.ceil(month / 3));
}

/** "two years ago": the year; "two weeks later" than a day: the day. */
function rolling({ unit, by, from }: UnitShift, base: Stretch): Stretch | undefined {
  // "In June … a year earlier": June of the year before.
  if (from === "mention" && unit === "year" && (base.unit === "month" || base.unit === "quarter")) {
    const like = addUnits(base.first, unit, by);
    return like === undefined ? undefined : stretchAround(like, base.unit);
  }
  const day = addUnits(base.first, unit, by);
  if (day === undefined) return clockShift(unit, by, base.first);
  if (from === "mention" && unit === "week" && base.unit === "day") return dayStretch(day);
  return stretchAround(day, grainOf(unit, by));
}

/** "A decade ago" means the year; "a year and a half ago" the month. */
function grainOf(unit: Unit, by: number): Unit {
  if (unit === "decade" || unit === "century") return "year";
  if (by % 1 !== 0) return unit === "year" ? "month" : "day";
  return unit;
}

/** Whole days of hours ("24 hours ago"); fewer than a day leave the day open. */
function clockShift(unit: Unit, by: number, from: Day): Stretch | undefined {
  const hours = unit === "hour" ? by : unit === "minute" ? by / 60 : by / 3600;
  return hours % 24 === 0 ? dayStretch(from + hours / 24) : undefined;
}

/** "last week", "this month", "next year", "the weekend" */
function stepped({ unit, by }: UnitShift, from: Day, scene: Scene): Stretch | undefined {
  if (unit === "weekend" && by === 0) return weekend(from, scene);
  const day = addUnits(stretchAround(from, unit).first, unit, by);
  return day === undefined ? undefined : stretchAround(day, unit);
}

/** On a working day "the weekend" of the past is the one before it. */
function weekend(from: Day, scene: Scene): Stretch {
  const current = stretchAround(from, "weekend");
  return current.first > from && scene.direction() === "past" ? stretchAround(from - 7, "weekend") : current;
}

const UNANCHORED: ReadonlyMap<Unit, string> = new Map([
  ["day", "XXXX-XX-XX"],
  ["week", "XXXX-WXX"],
  ["weekend", "XXXX-WXX-WE"],
  ["month", "XXXX-XX"],
  ["quarter", "XXXX-QX"],
  ["decade", "XXX"],
  ["century", "XX"],
]);
const unanchored = (unit: Unit): string => UNANCHORED.get(unit) ?? "XXXX";
