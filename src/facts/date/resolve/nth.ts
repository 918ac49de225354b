import { formatDay, mondayOf, weekdayOf } from "../calendar.ts";
import type { Nth } from "../expression.ts";
import { durationTimex } from "./duration.ts";
import type { Scene } from "./scene.ts";
import { addUnits, dayStretch, type Stretch, stretchAround } from "./stretch.ts";
import { dated, open, stretchOf, type Value } from "./value.ts";

/** "the last week of March", "the first nine months of 1997", "year-end". */
export function resolveNth(nth: Nth, _scene: Scene, within: Value | undefined): Value | undefined {
  const around = stretchOf(within);
  if (nth.count > 1) return several(nth, around, within?.anchored ?? false);
  if (around === undefined) return undefined;
  const found = single(nth, around);
  return found && dated(found, within?.anchored ?? false);
}

/** Alone a length ("the first nine months"); with the stretch it is part of, the days it covers. */
function several(
  { unit, nth, count }: Nth,
  around: Stretch | undefined,
  anchored: boolean,
): Value | undefined {
  if (around === undefined)
    return open("DURATION", durationTimex({ is: "duration", parts: [{ unit, count }] }));
  const first = nth > 0 ? around.first : addUnits(around.last + 1, unit, -count);
  const behind = nth > 0 ? addUnits(around.first, unit, count) : around.last + 1;
  if (first === undefined || behind === undefined || first < around.first || behind - 1 > around.last)
    return undefined;
  const [from, until] = [stretchAround(first, unit), stretchAround(behind - 1, unit)];
  const whole = from.first === first && until.last === behind - 1;
  const half = stretchAround(first, "half");
  // "the first two quarters" are the first half.
  if (unit === "quarter" && half.first === first && half.last === behind - 1) return dated(half, anchored);
  const timex = whole ? `${from.timex}/${until.timex}` : `${formatDay(first)}/${formatDay(behind - 1)}`;
  return { type: "DATE", timex, first, last: behind - 1, unit: null, anchored };
}

function single({ unit, nth, weekday }: Nth, around: Stretch): Stretch | undefined {
  if (weekday !== undefined) return nthWeekdayIn(weekday, nth, around);
  const found =
    unit === "day"
      ? nthDay(nth, around)
      : unit === "week" || unit === "weekend"
        ? nthWeek(unit, nth, around)
        : nthUnit({ unit, nth }, around);
  return found && found.first <= around.last && found.last >= around.first ? found : undefined;
}

/** "the first Monday of" a month. */
function nthWeekdayIn(weekday: number, nth: number, { first, last }: Stretch): Stretch | undefined {
  const start = first + ((weekday - weekdayOf(first) + 7) % 7);
  const end = last - ((weekdayOf(last) - weekday + 7) % 7);
  const day = nth > 0 ? start + (nth - 1) * 7 : end;
  return day <= last ? dayStretch(day) : undefined;
}

const nthDay = (nth: number, { first, last }: Stretch): Stretch =>
  dayStretch(nth > 0 ? first + nth - 1 : last);

/** A week belongs to the month or year that has its Thursday, as in ISO 8601. */
function nthWeek(unit: "week" | "weekend", nth: number, { first, last }: Stretch): Stretch {
  const start = mondayOf(first) + 3 >= first ? mondayOf(first) : mondayOf(first) + 7;
  const end = mondayOf(last) + 3 <= last ? mondayOf(last) : mondayOf(last) - 7;
  return stretchAround(nth > 0 ? start + (nth - 1) * 7 : end, unit);
}

function nthUnit({ unit, nth }: Pick<Nth, "unit" | "nth">, { first, last }: Stretch): Stretch | undefined {
  if (nth < 0) return stretchAround(last, unit);
  const day = addUnits(first, unit, nth - 1);
  return day === undefined ? undefined : stretchAround(day, unit);
}
