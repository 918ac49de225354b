import { civil, type Day, dayOf, weekdayOf } from "../calendar.ts";
import type { UnitShift } from "../expression/unit.ts";
import {
  CENTURY,
  DAY,
  DECADE,
  HOUR,
  MINUTE,
  MONTH,
  QUARTER,
  type Unit,
  WEEK,
  WEEKEND,
  YEAR,
} from "../words/units.ts";
import type { ResolveContext } from "./context.ts";
import { addUnits, type DayRange, dayRange, quarterRange, rangeAround } from "./day-range.ts";
import { dated, open, type Value } from "./value.ts";

/** "last week", "two years ago", "a day earlier", "that year", "two days before Christmas", "the week of 3 May". */
export function resolveShift(
  shift: UnitShift,
  context: ResolveContext,
  within: Value | undefined,
): Value | undefined {
  if (shift.reported && context.quarter === undefined) return within;
  if (within !== undefined) return shift.rolling ? fromDay(shift, within) : inside(shift, context, within);
  const { unit } = shift;
  const base = baseOf(shift, context);
  if (base === undefined) return open("DATE", unit.open, unit);
  const quarter = spokenQuarter(shift, context) ?? yearEarlier(shift, context);
  if (quarter) return dated(quarter, true);
  const range = shift.rolling ? rolling(shift, base) : stepped(shift, base.from, context);
  if (range === undefined) return undefined;
  if (isFinerThan(shift, context)) return open("DATE", unit.open, unit);
  const value = dated(range, context.anchor !== undefined);
  return shift.fiscal ? { ...value, from: null, to: null } : value;
}

/** "In May … that day": which of its days is not said. */
const isFinerThan = ({ unit, by, from, rolling: counted }: UnitShift, { mention }: ResolveContext): boolean =>
  from === "mention" &&
  by === 0 &&
  !counted &&
  unit === DAY &&
  mention !== undefined &&
  mention.from !== mention.to;

/** "The quarter" and "the latest quarter" of an earnings report: the one named last. */
const spokenQuarter = (
  { unit, by, from, latest, rolling: counted }: UnitShift,
  { quarter }: ResolveContext,
): DayRange | undefined =>
  unit === QUARTER && from === "mention" && !counted && (by === 0 || latest) ? quarter : undefined;

/** "the week of March 6", "the same month last year", "the quarter a year ago" */
function inside(
  { unit }: UnitShift,
  { mention, anchor, quarter }: ResolveContext,
  within: Value,
): Value | undefined {
  if (within.from === null) return undefined;
  if (within.unit === DAY) return dated(rangeAround(beside(within.from, unit), unit), within.anchored);
  const like = (unit === QUARTER ? quarter : undefined)?.from ?? mention?.from ?? anchor;
  if (like === undefined) return undefined;
  const { month, day } = civil(like);
  const { year } = civil(within.from);
  return dated(rangeAround(dayOf(year, month, Math.min(day, 28)), unit), true);
}

/** The weekend of a Monday is the one before it. */
const beside = (day: Day, unit: Unit): Day => (unit === WEEKEND && weekdayOf(day) === 1 ? day - 1 : day);

function baseOf({ from }: UnitShift, { anchor, mention }: ResolveContext): DayRange | undefined {
  if (from === "mention" && mention !== undefined) return mention;
  return anchor === undefined ? undefined : dayRange(anchor);
}

/** "two days before Christmas", "a week from Friday" */
function fromDay({ unit, by }: UnitShift, within: Value): Value | undefined {
  if (within.from === null) return open("DATE", DAY.open, DAY);
  const day = addUnits(within.from, unit, by);
  return day === undefined ? undefined : dated(dayRange(day), within.anchored);
}

/** Earnings reports compare a quarter with the one "a year earlier". */
function yearEarlier(
  { unit, by, rolling: counted }: UnitShift,
  { quarter, mention }: ResolveContext,
): DayRange | undefined {
  if (unit !== YEAR || by !== -1 || !counted || quarter === undefined || mention === undefined)
    return undefined;
  const { year, month } = civil(quarter.from);
  return quarterRange(year - 1, Math.ceil(month / 3));
}

/** "two years ago": the year; "two weeks later" than a day: the day. */
function rolling({ unit, by, from }: UnitShift, base: DayRange): DayRange | undefined {
  const day = addUnits(base.from, unit, by);
  // "In June … a year earlier": June of the year before.
  if (from === "mention" && unit === YEAR && (base.unit === MONTH || base.unit === QUARTER))
    return day === undefined ? undefined : rangeAround(day, base.unit);
  if (day === undefined) return clockShift(unit, by, base.from);
  if (from === "mention" && unit === WEEK && base.unit === DAY) return dayRange(day);
  return rangeAround(day, grainOf(unit, by));
}

/** "A decade ago" means the year; "a year and a half ago" the month. */
function grainOf(unit: Unit, by: number): Unit {
  if (unit === DECADE || unit === CENTURY) return YEAR;
  if (by % 1 !== 0) return unit === YEAR ? MONTH : DAY;
  return unit;
}

/** Whole days of hours ("24 hours ago"); fewer than a day leave the day open. */
function clockShift(unit: Unit, by: number, from: Day): DayRange | undefined {
  const hours = unit === HOUR ? by : unit === MINUTE ? by / 60 : by / 3600;
  return hours % 24 === 0 ? dayRange(from + hours / 24) : undefined;
}

/** "last week", "this month", "next year", "the weekend" */
function stepped({ unit, by }: UnitShift, from: Day, context: ResolveContext): DayRange | undefined {
  if (unit === WEEKEND && by === 0) return weekend(from, context);
  const day = addUnits(rangeAround(from, unit).from, unit, by);
  return day === undefined ? undefined : rangeAround(day, unit);
}

/** On a working day "the weekend" of the past is the one before it. */
function weekend(from: Day, context: ResolveContext): DayRange {
  const current = rangeAround(from, WEEKEND);
  return current.from > from && context.direction() === "past" ? rangeAround(from - 7, WEEKEND) : current;
}
