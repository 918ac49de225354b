import {
  civil,
  type Day,
  dayOf,
  formatMonth,
  fromMonthIndex,
  isDate,
  monthIndex,
  weekStart,
} from "../calendar.ts";
import type { CalendarDate } from "../expression.ts";
import { pickWeekday, pickYearly, type Yearly } from "./pick.ts";
import type { Scene } from "./scene.ts";
import {
  centuryStretch,
  dayStretch,
  decadeStretch,
  halfStretch,
  monthStretch,
  quarterStretch,
  type Stretch,
  seasonStretch,
  yearStretch,
} from "./stretch.ts";
import { dated, open, type Value } from "./value.ts";

/** "March 26, 1996", "Friday", "last July", "the 1980s". Undefined when there is no such date (31 June). */
export function resolveDate(date: CalendarDate, scene: Scene, within: Value | undefined): Value | undefined {
  if (date.century !== undefined) return dated(centuryStretch(date.century), false);
  if (date.decade !== undefined) return decade(date.decade, scene);
  if (date.month !== undefined && date.day !== undefined && !isDate(date.year ?? 2000, date.month, date.day))
    return undefined;
  if (date.day !== undefined && date.month === undefined) return dayOfMonth(date.day, scene, within);
  const value =
    date.weekday !== undefined && date.month === undefined
      ? weekday(date, scene, within)
      : inYear(date, scene, within);
  return date.fiscal && value ? { ...value, first: null, last: null } : value;
}

/** "the 15th", "the 20th of last month" */
function dayOfMonth(day: number, scene: Scene, within: Value | undefined): Value | undefined {
  const base = within?.first ?? scene.anchor;
  if (base === undefined || base === null)
    return open("DATE", `XXXX-XX-${String(day).padStart(2, "0")}`, "day");
  const now = civil(base);
  const here = monthIndex(now.year, now.month);
  const back = within === undefined && day > now.day && scene.direction() === "past" ? 1 : 0;
  const on = within === undefined && day < now.day && scene.direction() === "future" ? 1 : 0;
  const { year, month } = fromMonthIndex(here - back + on);
  return isDate(year, month, day) ? dated(dayStretch(dayOf(year, month, day)), true) : undefined;
}

function decade(value: number, { anchor }: Scene): Value {
  if (value >= 100) return dated(decadeStretch(value), false);
  if (anchor === undefined) return open("DATE", `XX${value}`, "decade");
  const now = Math.floor(civil(anchor).year / 10);
  const found = now - ((((now - value) % 10) + 10) % 10);
  return dated(decadeStretch(found), true);
}

function weekday(date: CalendarDate, scene: Scene, within: Value | undefined): Value {
  const day = date.weekday!;
  if (within && within.first !== null && within.unit === "week")
    return dated(dayStretch(within.first + day - 1), within.anchored);
  const base = fromMention(date) ? (scene.mention?.first ?? scene.anchor) : scene.anchor;
  if (base === undefined) return open("DATE", `XXXX-WXX-${day}`, "day");
  return dated(dayStretch(pickWeekday(day, date.choice, base, scene)), true);
}

const fromMention = ({ choice }: CalendarDate): boolean =>
  choice === "following" || choice === "previous" || choice === "that";

function inYear(date: CalendarDate, scene: Scene, within: Value | undefined): Value | undefined {
  const yearly = yearlyOf(date);
  const year = date.year ?? yearOf(within);
  if (year !== undefined) {
    const stretch = yearly(year);
    return stretch && dated(stretch, within?.anchored ?? false);
  }
  const base: Day | undefined = fromMention(date) ? (scene.mention?.first ?? scene.anchor) : scene.anchor;
  if (base === undefined) return open("DATE", withoutYear(date));
  const stretch = pickYearly(yearly, date.choice, civil(base).year, base, scene);
  return stretch && dated(stretch, true);
}

const yearOf = (within: Value | undefined): number | undefined =>
  within &&
  within.first !== null &&
  (within.unit === "year" || within.unit === "month" || within.unit === "quarter")
    ? civil(within.first).year
    : /^\d{4}$/.test(within?.timex ?? "")
      ? Number(within!.timex)
      : undefined;

/** The stretch that the stated parts name in a given year. */
function yearlyOf({ month, day, quarter, season, half, isoWeek }: CalendarDate): Yearly {
  if (month !== undefined && day !== undefined)
    return (year) => (isDate(year, month, day) ? dayStretch(dayOf(year, month, day)) : undefined);
  if (month !== undefined) return (year) => monthStretch(year, month);
  if (quarter !== undefined) return (year) => quarterStretch(year, quarter);
  if (season !== undefined) return (year) => seasonStretch(year, season);
  if (half !== undefined) return (year) => halfStretch(year, half);
  if (isoWeek !== undefined) return (year) => week(year, isoWeek);
  return (year) => yearStretch(year);
}

const week = (year: number, number: number): Stretch => {
  const first = weekStart(year, number);
  return { first, last: first + 6, unit: "week", timex: `${year}-W${String(number).padStart(2, "0")}` };
};

/** "XXXX-03-26", "XXXX-Q3": what can be said of a date without a year. */
function withoutYear({ month, day, quarter, season, half }: CalendarDate): string {
  if (month === undefined) return `XXXX-${season ?? (quarter ? `Q${quarter}` : half ? `H${half}` : "")}`;
  return `XXXX-${formatMonth(0, month).slice(5)}${day === undefined ? "" : `-${String(day).padStart(2, "0")}`}`;
}
