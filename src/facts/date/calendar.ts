/**
 * Arithmetic in the proleptic Gregorian calendar. A `Day` counts days from 1970-01-01, which is 0. Everything is a small
 * integer and told to be one (`| 0`): what the engine keeps as a fraction costs an object.
 */
export type Day = number;

export interface Civil {
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
  readonly day: number;
}

const ERA_DAYS = 146_097;

/** The day of a date; parts out of range are carried over by the caller, not here. */
export function dayOf(year: number, month: number, day: number): Day {
  // Years counted from March put the leap day at the end of the year (Howard Hinnant, "chrono-compatible low-level date algorithms").
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400) | 0;
  const yearOfEra = y - era * 400;
  const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + day - 1;
  const dayOfEra = yearOfEra * 365 + (yearOfEra >> 2) - ((yearOfEra / 100) | 0) + dayOfYear;
  return (era * ERA_DAYS + dayOfEra - 719_468) | 0;
}

/** The date of a day. */
export function civil(day: Day): Civil {
  const z = day + 719_468;
  const era = Math.floor(z / ERA_DAYS) | 0;
  const dayOfEra = z - era * ERA_DAYS;
  const leapDays = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36_524) | 0) + ((dayOfEra / 146_096) | 0);
  const yearOfEra = ((dayOfEra - leapDays) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const shifted = ((5 * dayOfYear + 2) / 153) | 0;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - (((153 * shifted + 2) / 5) | 0) + 1 };
}

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1];

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Monday 1 … Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday of the ISO week that holds the day. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;

/** ISO week: the year it is counted in, and its number. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = civil(thursday);
  return { year, week: (((thursday - dayOf(year, 1, 1)) / 7) | 0) + 1 };
}

/** The months since year 0, so that months can be added. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1;

export const yearOfMonth = (index: number): number => Math.floor(index / 12) | 0;
export const monthOfMonth = (index: number): number => (((index % 12) + 12) % 12) + 1;

/** The day so many months on; a day that month does not have becomes its last (31 January + 1 month = 28 February). */
export function addMonths(day: Day, months: number): Day {
  const from = civil(day);
  const index = monthIndex(from.year, from.month) + months;
  const [year, month] = [yearOfMonth(index), monthOfMonth(index)];
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = (year / 100) | 0;
  const c = year % 100;
  const d = (19 * a + b - (b >> 2) - (((b - (((b + 8) / 25) | 0) + 1) / 3) | 0) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * (c >> 2) - d - (c % 4)) % 7;
  const f = ((a + 11 * d + 22 * e) / 451) | 0;
  const g = d + e - 7 * f + 114;
  return dayOf(year, (g / 31) | 0, (g % 31) + 1);
}

/** The nth (1 …) given weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = dayOf(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** "07": an hour, a day or a month in two digits. */
export const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

export const formatYear = (year: number): string =>
  year >= 1000 ? String(year) : String(year).padStart(4, "0");
export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${twoDigits(month)}`;

/** `YYYY-MM-DD` */
export function formatDay(at: Day): string {
  const { year, month, day } = civil(at);
  return `${formatMonth(year, month)}-${twoDigits(day)}`;
}

export const formatWeek = (at: Day): string => {
  const { year, week } = weekOf(at);
  return `${formatYear(year)}-W${twoDigits(week)}`;
};

/** The number that the characters `from … to` of a text write in digits, or -1. */
export function figures(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return to > from ? value : -1;
}

/** The day a `YYYY-MM-DD` names, or undefined when there is no such day. */
export function parseDay(text: string): Day | undefined {
  if (text.charAt(4) !== "-" || text.charAt(7) !== "-") return undefined;
  const [year, month, day] = [figures(text, 0, 4), figures(text, 5, 7), figures(text, 8, 10)];
  return year >= 0 && isDate(year, month, day) ? dayOf(year, month, day) : undefined;
}
