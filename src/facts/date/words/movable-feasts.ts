import { type Day, easter, parseDay } from "../calendar.ts";

/** First and last day of a feast. */
export interface FeastDays {
  readonly from: Day;
  readonly to: Day;
}
/** Undefined for years that the tables do not reach. */
export type Feast = (year: number) => FeastDays | undefined;
export type DayIn = (year: number) => Day | undefined;

const FIRST_YEAR = 1990;
/** A month and day for each year up to 2050; of two in one year the first. */
const table =
  (days: string): DayIn =>
  (year) => {
    // Each day takes five letters and a space.
    const at = (year - FIRST_YEAR) * 6;
    return at < 0 || at >= days.length ? undefined : parseDay(`${year}-${days.slice(at, at + 5)}`);
  };

/** New year of the Chinese calendar (computed with ICU's Chinese calendar for Shanghai). */
export const lunarNewYear = table(
  "01-27 02-15 02-04 01-23 02-10 01-31 02-19 02-07 01-28 02-16 02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26 02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-07 01-26 02-13 02-02 01-23 02-11 01-31 02-19 02-08 01-28 02-15 02-04 01-24 02-12 02-01 01-22 02-10 01-30 02-17 02-06 01-26 02-14 02-02",
);
/** 1 Tishri (ICU's Hebrew calendar); the other Jewish feasts are counted from it. */
const roshHashanah = table(
  "09-20 09-09 09-28 09-16 09-06 09-25 09-14 10-02 09-21 09-11 09-30 09-18 09-07 09-27 09-16 10-04 09-23 09-13 09-30 09-19 09-09 09-29 09-17 09-05 09-25 09-14 10-03 09-21 09-10 09-30 09-19 09-07 09-26 09-16 10-03 09-23 09-12 10-02 09-21 09-10 09-28 09-18 09-06 09-24 09-14 10-04 09-22 09-10 09-30 09-19 09-08 09-26 09-15 10-05 09-22 09-12 10-01 09-21 09-08 09-27 09-17",
);
/** 1 Ramadan, 1 Shawwal and 10 Dhu al-Hijja of the Umm al-Qura calendar (ICU); countries may differ by a day. */
const ramadan = table(
  "03-28 03-18 03-06 02-23 02-12 02-01 01-22 01-10 12-20 12-09 11-27 11-16 11-06 10-26 10-15 10-04 09-24 09-13 09-01 08-22 08-11 08-01 07-20 07-09 06-28 06-18 06-06 05-27 05-16 05-06 04-24 04-13 04-02 03-23 03-11 03-01 02-18 02-08 01-28 01-16 01-05 12-16 12-04 11-23 11-12 11-01 10-21 10-10 09-30 09-19 09-08 08-28 08-17 08-06 07-26 07-16 07-05 06-25 06-13 06-02 05-22",
);
const eidAlFitr = table(
  "04-26 04-16 04-05 03-25 03-14 03-03 02-20 02-09 01-29 01-19 01-08 12-16 12-05 11-25 11-14 11-03 10-23 10-13 10-01 09-20 09-10 08-30 08-19 08-08 07-28 07-17 07-06 06-25 06-15 06-04 05-24 05-13 05-02 04-21 04-10 03-30 03-20 03-09 02-26 02-14 02-04 01-24 01-14 01-03 12-12 12-01 11-19 11-09 10-29 10-19 10-07 09-27 09-16 09-05 08-24 08-14 08-04 07-24 07-13 07-02 06-21",
);
const eidAlAdha = table(
  "07-03 06-23 06-11 06-01 05-21 05-10 04-28 04-18 04-07 03-28 03-16 03-05 02-22 02-11 02-01 01-21 01-10 12-20 12-08 11-27 11-16 11-06 10-26 10-15 10-04 09-23 09-11 09-01 08-21 08-11 07-31 07-20 07-09 06-28 06-16 06-06 05-27 05-16 05-05 04-24 04-13 04-02 03-22 03-12 03-01 02-19 02-08 01-27 01-16 01-05 12-15 12-04 11-23 11-12 11-01 10-21 10-11 09-30 09-19 09-08 08-28",
);

/** From so many days behind a day on, for one day or several. */
export const counted =
  (day: DayIn, first = 0, last = first): Feast =>
  (year) => {
    const base = day(year);
    return base === undefined ? undefined : { from: base + first, to: base + last };
  };

const ramadanMonth: Feast = (year) => {
  const first = ramadan(year);
  const end = eidAlFitr(year);
  if (first === undefined || end === undefined) return undefined;
  return { from: first, to: end > first ? end - 1 : first + 29 };
};

/** From 25 Kislev on; the month before has 30 days in years of 355 and 385 days. */
const hanukkah: Feast = (year) => {
  const [start, next] = [roshHashanah(year), roshHashanah(year + 1)];
  if (start === undefined || next === undefined) return undefined;
  const first = start + ((next - start) % 10 === 5 ? 84 : 83);
  return { from: first - 1, to: first + 7 };
};

const EIDS: readonly (readonly [string, Feast])[] = ["eid al-", "eid al ", "eid ul-"].flatMap((eid) => [
  [`${eid}fitr`, counted(eidAlFitr, 0)] as const,
  [`${eid}adha`, counted(eidAlAdha, 0)] as const,
]);

/** Jewish feasts of several days begin on the evening before. */
export const FEASTS: ReadonlyMap<string, Feast> = new Map([
  ...EIDS,
  ["rosh hashanah", counted(roshHashanah, -1, 1)],
  ["yom kippur", counted(roshHashanah, 9)],
  ["passover", counted(roshHashanah, -164, -156)],
  ["hanukkah", hanukkah],
  ["chanukah", hanukkah],
  ["ramadan", ramadanMonth],
  ["lent", counted(easter, -46, -1)],
]);

/** Also names of people, of a whole year or other words, so that a word of time must lead to them. */
export const DOUBTFUL_FEASTS: ReadonlySet<string> = new Set(["ramadan", "lent", "new year"]);
