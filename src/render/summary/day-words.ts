import type { DateFact } from "../../facts/date/schema.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const SEASONS: ReadonlyMap<string, string> = new Map([
  ["SP", "spring"],
  ["SU", "summer"],
  ["FA", "autumn"],
  ["WI", "winter"],
]);
const PARTS: ReadonlyMap<string, string> = new Map([
  ["MO", "morning"],
  ["MI", "midday"],
  ["AF", "afternoon"],
  ["EV", "evening"],
  ["NI", "night"],
  ["DT", "daytime"],
]);

/** A TIMEX3 value as people say it: "Fri 19 Aug 2022", "the July–September quarter of 2021"; null where there is no better word than the text's. */
export function dayWords({ timex, from, to }: Pick<DateFact, "timex" | "from" | "to">): string | null {
  const [date, time] = timex.split("T", 2);
  const isOfCalendar = !date.startsWith("P") && !date.endsWith("_REF");
  const day = (isOfCalendar ? calendarWords(date, from) : null) ?? stretchWords(from, to);
  return day === null || time === undefined ? day : withTime(day, time);
}

/** "Tue 19 Sep 2023 to Wed 20 Sep 2023". */
function stretchWords(from: string | null, to: string | null): string | null {
  if (from === null || to === null) return null;
  return from === to ? dayOf(from) : `${dayOf(from)} to ${dayOf(to)}`;
}

function withTime(day: string, time: string): string {
  const part = PARTS.get(time);
  if (part !== undefined) return `${day}, ${part}`;
  return /^\d\d(?::\d\d)?/.test(time) ? `${day}, ${time.length === 2 ? `${time}:00` : time}` : day;
}

function calendarWords(date: string, from: string | null): string | null {
  const [year, second, third] = date.split("-");
  if (second === undefined) return yearWords(year);
  if (/^W\d\d$/.test(second)) return from === null ? null : weekWords(from, third);
  if (second === "WXX") return weekdayWords(third);
  if (/^\d\d$/.test(second)) return monthWords(year, Number(second), third);
  return partOfYear(year, second);
}

/** "198" is a decade, "19" a century. */
function yearWords(year: string): string | null {
  if (/^\d{4}$/.test(year)) return year;
  if (/^\d{3}$/.test(year)) return `the ${year}0s`;
  return /^\d\d$/.test(year) ? `the ${ordinal(Number(year) + 1)} century` : null;
}

function ordinal(number: number): string {
  const ending = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${["th", "st", "nd", "rd"][ending] ?? "th"}`;
}

const weekWords = (from: string, third: string | undefined): string =>
  third === "WE" ? `the weekend of ${dayOf(from)}` : `the week of ${dayOf(from)}`;

/** Without a day of the article's own, a weekday is any. */
function weekdayWords(third: string | undefined): string | null {
  const day = DAYS[Number(third) - 1];
  return day === undefined ? null : `a ${day}, which is not told`;
}

function monthWords(year: string, month: number, day: string | undefined): string | null {
  const name = MONTHS[month - 1];
  if (name === undefined) return null;
  const isKnown = /^\d{4}$/.test(year);
  if (day === undefined) return isKnown ? `${name} ${year}` : `${name}, year not told`;
  if (!/^\d\d$/.test(day)) return null;
  return isKnown ? dayOf(`${year}-${pad(month)}-${day}`) : `${Number(day)} ${name}, year not told`;
}

function partOfYear(year: string, part: string): string | null {
  const season = SEASONS.get(part);
  const quarter = Number(/^Q([1-4])$/.exec(part)?.[1]);
  const of = /^\d{4}$/.test(year) ? ` of ${year}` : ", year not told";
  if (season !== undefined) return /^\d{4}$/.test(year) ? `${season} ${year}` : `${season}, year not told`;
  if (quarter > 0) return `the ${MONTHS[3 * quarter - 3]}–${MONTHS[3 * quarter - 1]} quarter${of}`;
  if (part === "H1" || part === "H2") return `the ${part === "H1" ? "first" : "second"} half${of}`;
  return null;
}

const pad = (number: number): string => String(number).padStart(2, "0");

/** "Fri 19 Aug 2022" for `YYYY-MM-DD`. */
export function dayOf(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${DAYS[weekday(year, month, day)].slice(0, 3)} ${day} ${MONTHS[month - 1].slice(0, 3)} ${year}`;
}

const SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** 0 is Monday; by Sakamoto's method, for the Gregorian calendar. */
function weekday(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const days = y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + SHIFTS[month - 1] + day;
  return (days + 6) % 7;
}
