import {
  addMonths,
  civil,
  type Day,
  dayOf,
  daysInMonth,
  mondayOf,
  monthIndex,
  monthOfMonth,
  yearOfMonth,
} from "../calendar.ts";
import type { Season } from "../words/time-words.ts";
import {
  CENTURY,
  DAY,
  DECADE,
  HALF,
  MILLENNIUM,
  MONTH,
  QUARTER,
  SEASON,
  type Unit,
  WEEK,
  WEEKEND,
  YEAR,
} from "../words/units.ts";

const FIRST = dayOf(1, 1, 1);
const LAST = dayOf(9999, 12, 31);

/** Days `from … to`, both inclusive: one of a unit, or a feast of several days. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
  readonly unit: Unit;
}

const range = (from: Day, to: Day, unit: Unit): DayRange => ({ from, to, unit });

export const daysRange = (from: Day, to: Day): DayRange => range(from, to, DAY);

export const dayRange = (day: Day): DayRange => range(day, day, DAY);

const weekRange = (day: Day): DayRange => range(mondayOf(day), mondayOf(day) + 6, WEEK);

const weekendRange = (day: Day): DayRange => range(mondayOf(day) + 5, mondayOf(day) + 6, WEEKEND);

/** The unit's months from the one counted `index` (see `monthIndex`). */
function months(index: number, unit: Unit): DayRange {
  const until = index + unit.months - 1;
  const [year, last] = [yearOfMonth(until), monthOfMonth(until)];
  // The calendar has no year 0: the first decade and the first century begin in year 1.
  const from =
    unit.months > 12 && yearOfMonth(index) === 0 ? FIRST : dayOf(yearOfMonth(index), monthOfMonth(index), 1);
  return range(from, dayOf(year, last, daysInMonth(year, last)), unit);
}

export const monthRange = (year: number, month: number): DayRange => months(monthIndex(year, month), MONTH);

export const quarterRange = (year: number, quarter: number): DayRange =>
  months(monthIndex(year, quarter * 3 - 2), QUARTER);

export const halfRange = (year: number, half: number): DayRange =>
  months(monthIndex(year, half * 6 - 5), HALF);

/** First month of each season; winter runs over into the next year. */
const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Meteorological seasons; a winter is that of the year in which it begins (2021-WI: December 2021 to February 2022). */
export const seasonRange = (year: number, season: Season): DayRange =>
  months(monthIndex(year, SEASON_START[season]), SEASON);

export const yearRange = (year: number): DayRange => months(year * 12, YEAR);

export const decadeRange = (decade: number): DayRange => months(decade * 120, DECADE);

/** The century whose years begin with these digits: 19 is the twentieth, counted from 1900 as newspapers do. */
export const centuryRange = (century: number): DayRange => months(century * 1200, CENTURY);

function seasonAround(year: number, month: number): DayRange {
  if (month <= 2) return seasonRange(year - 1, "WI");
  return seasonRange(year, month === 12 ? "WI" : month >= 9 ? "FA" : month >= 6 ? "SU" : "SP");
}

/** The unit that holds the day; clock units fall back to the day. */
export function rangeAround(day: Day, unit: Unit): DayRange {
  if (unit === WEEK) return weekRange(day);
  if (unit === WEEKEND) return weekendRange(day);
  if (unit.months === 0) return dayRange(day);
  const { year, month } = civil(day);
  switch (unit) {
    case MONTH:
      return monthRange(year, month);
    case QUARTER:
      return quarterRange(year, Math.ceil(month / 3));
    case HALF:
      return halfRange(year, Math.ceil(month / 6));
    case SEASON:
      return seasonAround(year, month);
    case DECADE:
      return decadeRange(Math.floor(year / 10));
    case CENTURY:
    case MILLENNIUM:
      return centuryRange(Math.floor(year / 100));
    default:
      return yearRange(year);
  }
}

const MOST_MONTHS = 120_000;

/** The day so many units on; undefined for parts of a day and for what leaves the calendar. */
export function addUnits(day: Day, { days, months: size }: Unit, count: number): Day | undefined {
  if (days > 0) return inCalendar(day + Math.round(days * count));
  if (size === 0) return undefined;
  const whole = Math.round(size * count);
  return Math.abs(whole) > MOST_MONTHS ? undefined : inCalendar(addMonths(day, whole));
}

const inCalendar = (day: Day): Day | undefined => (day >= FIRST && day <= LAST ? day : undefined);

/** Does it lie in the years that are written with four digits, 1 to 9999? */
export const isInCalendar = (from: Day, to: Day): boolean => from >= FIRST && to <= LAST;
