import { calendarDay } from "../text/calendar.ts";

/** Which comes first in "10/03/2023"; null where nobody said. */
export type DayOrder = "day-first" | "month-first" | null;

/** A day as data write it; "ambiguous" where day and month could change places. */
export function writtenDay(written: string, order: DayOrder): string | "ambiguous" | undefined {
  for (const read of FORMS) {
    const day = read(written, order);
    if (day !== undefined) return day;
  }
  return undefined;
}

type Form = (written: string, order: DayOrder) => string | undefined;

/** "2022-08-19", "2022/08/19 12:30 UTC", "2022-08-19T12:30:00.000+02:00", "2022-08-19T12:30Z[Europe/Paris]". */
const isoDay: Form = (written) => {
  const [, year, month, day] =
    /^(\d{4})[-/](\d\d)[-/](\d\d)(?:[T ]\S{1,40}(?: \S{1,12}){0,2})?$/.exec(written) ?? [];
  return year === undefined ? undefined : calendarDay(Number(year), Number(month), Number(day));
};

/** "20230310", "20230310T101500Z", "20230310101500". */
const compactDay: Form = (written) => {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)(?:T\d{4,6}\S{0,10}|\d{6})?$/.exec(written) ?? [];
  return year === undefined ? undefined : calendarDay(Number(year), Number(month), Number(day));
};

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** "Fri, 10 Mar 2023 10:00:00 +0100" of RFC 2822, also with the two digits of a year that RFC 822 had; "10 March 2023". */
const dayMonthYear: Form = (written) => {
  const [, day, month, year] =
    /^(?:[A-Za-z]{3,9},? )?(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4}|\d\d)(?:,? .{1,40})?$/.exec(written) ?? [];
  return year === undefined ? undefined : calendarDay(wholeYear(year), monthOf(month), Number(day));
};

/** RFC 2822: years of two digits up to 49 are of this century. */
const wholeYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);

/** "March 10, 2023", "Fri Mar 10 10:00:00 2023" as C writes it, "Friday, March 10, 2023 10:00 AM". */
const monthDayYear: Form = (written) => {
  const [, month, day, year] =
    /^(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\.? (\d{1,2}),? (?:\d\d:\d\d:\d\d )?(?:[A-Z]{3,4} )?(\d{4})(?:,? .{1,40})?$/.exec(
      written,
    ) ?? [];
  return year === undefined ? undefined : calendarDay(Number(year), monthOf(month), Number(day));
};

/** "25/03/2023", "10.03.2023 10:00": the order of day and month is said, or plain. */
const numericDay: Form = (written, order) => {
  const [, first, second, year] =
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:,? .{1,40})?$/.exec(written)?.filter(isNoMark) ?? [];
  if (year === undefined) return undefined;
  const dayFirst = calendarDay(Number(year), Number(second), Number(first));
  const monthFirst = calendarDay(Number(year), Number(first), Number(second));
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst)
    return dayFirst ?? monthFirst;
  if (order === null) return "ambiguous";
  return order === "day-first" ? dayFirst : monthFirst;
};

const isNoMark = (part: string): boolean => !/^[/.-]$/.test(part);

const DAY = 86_400;

/** Seconds or milliseconds since 1970, as text or a number: nine to thirteen digits; the day is that of UTC. */
const epochDay: Form = (written) => {
  const [, digits] = /^(\d{9,10}|\d{12,13})(?:\.\d{1,9})?$/.exec(written) ?? [];
  if (digits === undefined) return undefined;
  return dayOfEpoch(Math.floor(Number(digits) / (digits.length > 10 ? 1000 : 1) / DAY));
};

/** The day that stands so many days behind 1 January 1970. Years begin in March here, so that leap days come last. */
function dayOfEpoch(days: number): string | undefined {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  return calendarDay(year + era * 400 + (month > 9 ? 1 : 0), month > 9 ? month - 9 : month + 3, day);
}

const FORMS: readonly Form[] = [isoDay, compactDay, dayMonthYear, monthDayYear, numericDay, epochDay];
