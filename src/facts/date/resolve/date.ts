import {
  civil,
  type Day,
  dayOf,
  figures,
  isDate,
  monthIndex,
  monthOfMonth,
  twoDigits,
  yearOfMonth,
} from "../calendar.ts";
import type { CalendarDate } from "../expression/date.ts";
import { DAY, DECADE, MONTH, QUARTER, WEEK, YEAR } from "../words/units.ts";
import type { ResolveContext } from "./context.ts";
import {
  centuryRange,
  type DayRange,
  dayRange,
  decadeRange,
  halfRange,
  monthRange,
  quarterRange,
  seasonRange,
  yearRange,
} from "./day-range.ts";
import { pickWeekday, pickYearly } from "./pick.ts";
import { dated, open, type Value } from "./value.ts";

/** "March 26, 1996", "Friday", "last July", "the 1980s". Undefined when there is no such date (31 June). */
export function resolveDate(
  date: CalendarDate,
  context: ResolveContext,
  within: Value | undefined,
): Value | undefined {
  const { century, decade, year, month, day, weekday, fiscal } = date;
  if (century !== undefined) return dated(centuryRange(century), false);
  if (decade !== undefined) return resolveDecade(decade, context);
  if (month !== undefined && day !== undefined && !isDate(year ?? LEAP_YEAR, month, day)) return undefined;
  if (day !== undefined && month === undefined) return dayOfMonth(day, context, within);
  const value =
    weekday !== undefined && month === undefined
      ? resolveWeekday(weekday, date, context, within)
      : inYear(date, context, within);
  return fiscal && value ? { ...value, from: null, to: null } : value;
}

const LEAP_YEAR = 2000;

/** "the 15th", "the 20th of last month" */
function dayOfMonth(day: number, context: ResolveContext, within: Value | undefined): Value | undefined {
  const base = within?.from ?? context.anchor;
  if (base === undefined) return open("DATE", `XXXX-XX-${twoDigits(day)}`, DAY);
  const now = civil(base);
  const here = monthIndex(now.year, now.month);
  const back = within === undefined && day > now.day && context.direction() === "past" ? 1 : 0;
  const on = within === undefined && day < now.day && context.direction() === "future" ? 1 : 0;
  const index = here - back + on;
  const [year, month] = [yearOfMonth(index), monthOfMonth(index)];
  return isDate(year, month, day) ? dated(dayRange(dayOf(year, month, day)), true) : undefined;
}

/** "the 1980s", and "the 80s" as the last ones before the anchor. */
function resolveDecade(value: number, { anchor }: ResolveContext): Value {
  if (value >= 100) return dated(decadeRange(value), false);
  if (anchor === undefined) return open("DATE", `XX${value}`, DECADE);
  const now = Math.floor(civil(anchor).year / 10);
  return dated(decadeRange(now - ((((now - value) % 10) + 10) % 10)), true);
}

function resolveWeekday(
  weekday: number,
  date: CalendarDate,
  context: ResolveContext,
  within: Value | undefined,
): Value {
  if (within && within.from !== null && within.unit === WEEK)
    return dated(dayRange(within.from + weekday - 1), within.anchored);
  const base = baseOf(date, context);
  if (base === undefined) return open("DATE", `XXXX-WXX-${weekday}`, DAY);
  return dated(dayRange(pickWeekday(weekday, date.choice, base, context)), true);
}

/** The day to choose from: that of the date mentioned last, or the anchor. */
const baseOf = ({ choice }: CalendarDate, { mention, anchor }: ResolveContext): Day | undefined =>
  choice === "following" || choice === "previous" || choice === "that" ? (mention?.from ?? anchor) : anchor;

function inYear(date: CalendarDate, context: ResolveContext, within: Value | undefined): Value | undefined {
  const year = date.year ?? yearOf(within);
  if (year !== undefined) {
    const range = rangeIn(date, year);
    return range && dated(range, within?.anchored ?? false);
  }
  const base = baseOf(date, context);
  if (base === undefined) return open("DATE", withoutYear(date));
  const of = (each: number) => rangeIn(date, each);
  const range = pickYearly(of, date.choice, civil(base).year, base, context);
  return range && dated(range, true);
}

function yearOf(within: Value | undefined): number | undefined {
  if (within === undefined) return undefined;
  const { from, unit, timex } = within;
  if (from !== null && (unit === YEAR || unit === MONTH || unit === QUARTER)) return civil(from).year;
  const year = timex.length === 4 ? figures(timex, 0, 4) : -1;
  return year < 0 ? undefined : year;
}

/** The days that the stated parts name in a given year. */
function rangeIn({ month, day, quarter, season, half }: CalendarDate, year: number): DayRange | undefined {
  if (month !== undefined) {
    if (day === undefined) return monthRange(year, month);
    return isDate(year, month, day) ? dayRange(dayOf(year, month, day)) : undefined;
  }
  if (quarter !== undefined) return quarterRange(year, quarter);
  if (season !== undefined) return seasonRange(year, season);
  return half === undefined ? yearRange(year) : halfRange(year, half);
}

/** "XXXX-03-26", "XXXX-Q3": what can be said of a date without a year. */
function withoutYear({ month, day, quarter, season, half }: CalendarDate): string {
  if (month !== undefined) return `XXXX-${twoDigits(month)}${day === undefined ? "" : `-${twoDigits(day)}`}`;
  return `XXXX-${season ?? (quarter ? `Q${quarter}` : half ? `H${half}` : "")}`;
}
