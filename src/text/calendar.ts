const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether the Gregorian calendar has a day (no "31 June"). Months count from 1. */
export function hasDay(year: number, month: number, day: number): boolean {
  const leapDay = month === 2 && isLeap(year) ? 1 : 0;
  // Written so that NaN fails.
  return year >= 1 && year <= 9999 && day >= 1 && day <= DAYS[month - 1] + leapDay;
}

/** `YYYY-MM-DD` for a day that the calendar has, else undefined. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  if (!hasDay(year, month, day)) return undefined;
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** "2022-08-19": a day that the calendar has, written as ISO 8601 does. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return calendarDay(Number(year), Number(month), Number(day)) !== undefined;
}
