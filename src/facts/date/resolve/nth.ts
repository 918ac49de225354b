import { formatDay, mondayOf, weekdayOf } from "../calendar.ts";
import type { Nth } from "../expression/unit.ts";
import { DAY, HALF, QUARTER, type Unit, WEEK, WEEKEND } from "../words/units.ts";
import { addUnits, type DayRange, dayRange, rangeAround } from "./day-range.ts";
import { durationTimex } from "./duration.ts";
import { timexOf } from "./timex.ts";
import { dated, open, rangeOf, type Value } from "./value.ts";

/** "the last week of March", "the first nine months of 1997", "year-end". */
export function resolveNth(nth: Nth, within: Value | undefined): Value | undefined {
  const around = rangeOf(within);
  const anchored = within?.anchored ?? false;
  if (nth.count > 1) return several(nth, around, anchored);
  if (around === undefined) return undefined;
  const found = single(nth, around);
  return found && dated(found, anchored);
}

/** Alone a length ("the first nine months"); with the stretch it is part of, the days it covers. */
function several(
  { unit, nth, count }: Nth,
  around: DayRange | undefined,
  anchored: boolean,
): Value | undefined {
  if (around === undefined) return open("DURATION", durationTimex([{ unit, count }]));
  const from = nth > 0 ? around.from : addUnits(around.to + 1, unit, -count);
  const behind = nth > 0 ? addUnits(around.from, unit, count) : around.to + 1;
  if (from === undefined || behind === undefined) return undefined;
  const to = behind - 1;
  if (from < around.from || to > around.to) return undefined;
  const half = rangeAround(from, HALF);
  // "the first two quarters" are the first half.
  if (unit === QUARTER && half.from === from && half.to === to) return dated(half, anchored);
  return { type: "DATE", timex: endsOf(from, to, unit), from, to, unit: null, anchored };
}

/** Both ends, by the names of their units where whole ones are meant. */
function endsOf(from: number, to: number, unit: Unit): string {
  const [first, last] = [rangeAround(from, unit), rangeAround(to, unit)];
  return first.from === from && last.to === to
    ? `${timexOf(first)}/${timexOf(last)}`
    : `${formatDay(from)}/${formatDay(to)}`;
}

function single({ unit, nth, weekday }: Nth, around: DayRange): DayRange | undefined {
  if (weekday !== undefined) return nthWeekdayIn(weekday, nth, around);
  const found =
    unit === DAY
      ? dayRange(nth > 0 ? around.from + nth - 1 : around.to)
      : unit === WEEK || unit === WEEKEND
        ? nthWeek(unit, nth, around)
        : nthUnit(unit, nth, around);
  return found && found.from <= around.to && found.to >= around.from ? found : undefined;
}

/** "the first Monday of" a month. */
function nthWeekdayIn(weekday: number, nth: number, { from, to }: DayRange): DayRange | undefined {
  const start = from + ((weekday - weekdayOf(from) + 7) % 7);
  const end = to - ((weekdayOf(to) - weekday + 7) % 7);
  const day = nth > 0 ? start + (nth - 1) * 7 : end;
  return day <= to ? dayRange(day) : undefined;
}

/** A week belongs to the month or year that has its Thursday, as in ISO 8601. */
function nthWeek(unit: Unit, nth: number, { from, to }: DayRange): DayRange {
  const start = mondayOf(from) + 3 >= from ? mondayOf(from) : mondayOf(from) + 7;
  const end = mondayOf(to) + 3 <= to ? mondayOf(to) : mondayOf(to) - 7;
  return rangeAround(nth > 0 ? start + (nth - 1) * 7 : end, unit);
}

function nthUnit(unit: Unit, nth: number, { from, to }: DayRange): DayRange | undefined {
  if (nth < 0) return rangeAround(to, unit);
  const day = addUnits(from, unit, nth - 1);
  return day === undefined ? undefined : rangeAround(day, unit);
}
