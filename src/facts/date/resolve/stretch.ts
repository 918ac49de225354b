import {
  addMonths,
  civil,
  type Day,
  dayOf,
  daysInMonth,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  fromMonthIndex,
  mondayOf,
  monthIndex,
} from "../calendar.ts";
import { SEASON_START, type Season } from "../words/calendar-names.ts";
import type { Unit } from "../words/units.ts";

const FIRST = dayOf(1, 1, 1);
const LAST = dayOf(9999, 12, 31);

/** A run of days that TIMEX has a name for. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
  readonly unit: Unit;
  readonly timex: string;
}

export const dayStretch = (day: Day): Stretch => ({
  first: day,
  last: day,
  unit: "day",
  timex: formatDay(day),
});

/** A feast of several days, which TIMEX has no name for. */
export const daysStretch = (first: Day, last: Day): Stretch =>
  first === last
    ? dayStretch(first)
    : { first, last, unit: "day", timex: `${formatDay(first)}/${formatDay(last)}` };

export const weekStretch = (day: Day): Stretch => {
  const first = mondayOf(day);
  return { first, last: first + 6, unit: "week", timex: formatWeek(first) };
};

export const weekendStretch = (day: Day): Stretch => {
  const first = mondayOf(day);
  return { first: first + 5, last: first + 6, unit: "weekend", timex: `${formatWeek(first)}-WE` };
};

/** Whole months from the one counted `index` (see `monthIndex`). */
const months = (index: number, count: number, unit: Unit, timex: string): Stretch => {
  const from = fromMonthIndex(index);
  const until = fromMonthIndex(index + count - 1);
  return {
    // The calendar has no year 0: the first decade and the first century begin in year 1.
    first: count > 12 && from.year === 0 ? FIRST : dayOf(from.year, from.month, 1),
    last: dayOf(until.year, until.month, daysInMonth(until.year, until.month)),
    unit,
    timex,
  };
};

export const monthStretch = (year: number, month: number): Stretch =>
  months(monthIndex(year, month), 1, "month", formatMonth(year, month));

export const quarterStretch = (year: number, quarter: number): Stretch =>
  months(monthIndex(year, quarter * 3 - 2), 3, "quarter", `${formatYear(year)}-Q${quarter}`);

export const halfStretch = (year: number, half: number): Stretch =>
  months(monthIndex(year, half * 6 - 5), 6, "half", `${formatYear(year)}-H${half}`);

/** Meteorological seasons; a winter is that of the year in which it begins (2021-WI: December 2021 to February 2022). */
export const seasonStretch = (year: number, season: Season): Stretch =>
  months(monthIndex(year, SEASON_START[season]), 3, "season", `${formatYear(year)}-${season}`);

export const yearStretch = (year: number): Stretch => months(year * 12, 12, "year", formatYear(year));

export const decadeStretch = (decade: number): Stretch =>
  months(decade * 120, 120, "decade", String(decade).padStart(3, "0"));

/** The century whose years begin with these digits: 19 is the twentieth, counted from 1900 as newspapers do. */
export const centuryStretch = (century: number): Stretch =>
  months(century * 1200, 1200, "century", String(century).padStart(2, "0"));

const seasonOf = (day: Day): Stretch => {
  const { year, month } = civil(day);
  if (month <= 2) return seasonStretch(year - 1, "WI");
  return seasonStretch(year, month === 12 ? "WI" : month >= 9 ? "FA" : month >= 6 ? "SU" : "SP");
};

/** The unit that holds the day; clock units fall back to the day. */
export function stretchAround(day: Day, unit: Unit): Stretch {
  const { year, month } = civil(day);
  switch (unit) {
    case "week":
      return weekStretch(day);
    case "weekend":
      return weekendStretch(day);
    case "month":
      return monthStretch(year, month);
    case "quarter":
      return quarterStretch(year, Math.ceil(month / 3));
    case "half":
      return halfStretch(year, Math.ceil(month / 6));
    case "season":
      return seasonOf(day);
    case "year":
      return yearStretch(year);
    case "decade":
      return decadeStretch(Math.floor(year / 10));
    case "century":
    case "millennium":
      return centuryStretch(Math.floor(year / 100));
    default:
      return dayStretch(day);
  }
}

const UNIT_DAYS: ReadonlyMap<Unit, number> = new Map([
  ["day", 1],
  ["week", 7],
  ["weekend", 7],
]);
const UNIT_MONTHS: ReadonlyMap<Unit, number> = new Map([
  ["month", 1],
  ["quarter", 3],
  ["season", 3],
  ["half", 6],
  ["year", 12],
  ["decade", 120],
  ["century", 1200],
  ["millennium", 12_000],
]);

/** The day so many units on; undefined for parts of a day and for what leaves the calendar. */
export function addUnits(day: Day, unit: Unit, count: number): Day | undefined {
  const days = UNIT_DAYS.get(unit);
  const size = UNIT_MONTHS.get(unit);
  if (days !== undefined) return inRange(day + Math.round(days * count));
  if (size === undefined) return undefined;
  const whole = Math.round(size * count);
  return Math.abs(whole) > 120_000 ? undefined : inRange(addMonths(day, whole));
}

const inRange = (day: Day): Day | undefined => (day >= FIRST && day <= LAST ? day : undefined);

/** Does it lie in the years that are written with four digits, 1 to 9999? */
export const isInCalendar = ({ first, last }: Pick<Stretch, "first" | "last">): boolean =>
  first >= FIRST && last <= LAST;
