import { calendarDay } from "../text/calendar.ts";
import { isDash, type Piece, plain } from "./pieces.ts";

/** A calendar day as an article prints it: pieces `first … last`, `last` exclusive; `day` is null without a year. */
export interface PrintedDate {
  readonly first: number;
  readonly last: number;
  readonly day: string | null;
}

const MONTHS = "january february march april may june july august september october november december";
const SHORT = "jan feb mar apr may jun jul aug sep oct nov dec";
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[MONTHS, SHORT].flatMap((names) => names.split(" ").map((name, i) => [name, i + 1] as const)),
  ["sept", 9],
]);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split(
    " ",
  ),
);

export const isMonth = (word: string): boolean => MONTH_NUMBERS.has(word);

/** Reads a date that begins at `at`: "Friday, 19 August 2022", "Aug. 19, 2022", "May 22", "2022-08-19", "19.08.2022". */
export function readDate(pieces: readonly Piece[], at: number): PrintedDate | undefined {
  let first = at;
  if (WEEKDAYS.has(plain(pieces[first]))) first++;
  if (first > at && pieces[first]?.text === ",") first++;
  const found =
    monthFirst(pieces, first) ??
    dayFirst(pieces, first) ??
    yearFirst(pieces, first) ??
    numbersOnly(pieces, first);
  return found && { first: at, last: found.last, day: found.day };
}

/** "August 19, 2022", "Aug. 19th 2022", "May 22". */
function monthFirst(pieces: readonly Piece[], at: number): PrintedDate | undefined {
  const month = MONTH_NUMBERS.get(plain(pieces[at]));
  if (month === undefined) return undefined;
  const day = dayAt(pieces, at + 1);
  return day && withYear(pieces, at, day.last, month, day.value);
}

/** "19 August 2022", "19th of August, 2022", "22 May". */
function dayFirst(pieces: readonly Piece[], at: number): PrintedDate | undefined {
  const day = dayAt(pieces, at);
  if (day === undefined) return undefined;
  const name = plain(pieces[day.last]) === "of" ? day.last + 1 : day.last;
  const month = MONTH_NUMBERS.get(plain(pieces[name]));
  return month === undefined ? undefined : withYear(pieces, at, name + 1, month, day.value);
}

function withYear(
  pieces: readonly Piece[],
  first: number,
  at: number,
  month: number,
  day: number,
): PrintedDate | undefined {
  const place = pieces[at]?.text === "," ? at + 1 : at;
  const year = pieces[place]?.text ?? "";
  if (!/^\d{4}$/.test(year)) return { first, last: at, day: null };
  return full(first, place + 1, Number(year), month, day);
}

/** "2022-08-19", "2022/08/19". */
function yearFirst(pieces: readonly Piece[], at: number): PrintedDate | undefined {
  const [year, month, day] = numbers(pieces, at, /^[-/]$/);
  return /^\d{4}$/.test(year) ? full(at, at + 5, Number(year), Number(month), Number(day)) : undefined;
}

/** "19.08.2022"; with slashes only where one of the numbers can be no month. */
function numbersOnly(pieces: readonly Piece[], at: number): PrintedDate | undefined {
  const [a, b, year] = numbers(pieces, at, /^[./]$/);
  if (!/^\d{4}$/.test(year) || a.length > 2 || b.length > 2) return undefined;
  const [x, y] = [Number(a), Number(b)];
  if (pieces[at + 1].text === "." || x > 12) return full(at, at + 5, Number(year), y, x);
  return y > 12 || x === y ? full(at, at + 5, Number(year), x, y) : undefined;
}

/** Three numbers joined by the same mark, without spaces. */
function numbers(pieces: readonly Piece[], at: number, mark: RegExp): string[] {
  const five = pieces.slice(at, at + 5);
  const joined = five.length === 5 && five.every(({ start }, i) => i === 0 || start === five[i - 1].end);
  const sound = joined && mark.test(five[1].text) && five[3].text === five[1].text;
  const parts = [five[0], five[2], five[4]].map((piece) => piece?.text ?? "");
  return sound && parts.every((part) => /^\d{1,4}$/.test(part)) ? parts : ["", "", ""];
}

function full(
  first: number,
  last: number,
  year: number,
  month: number,
  day: number,
): PrintedDate | undefined {
  const found = year >= 1800 && year <= 2200 ? calendarDay(year, month, day) : undefined;
  return found === undefined ? undefined : { first, last, day: found };
}

/** "19", "19th". */
function dayAt(pieces: readonly Piece[], at: number): { value: number; last: number } | undefined {
  const digits = pieces[at]?.text ?? "";
  const value = Number(digits);
  if (!/^\d{1,2}$/.test(digits) || value < 1 || value > 31) return undefined;
  const suffix = pieces[at + 1];
  const ordinal = suffix?.start === pieces[at].end && /^(?:st|nd|rd|th)$/.test(plain(suffix));
  return { value, last: ordinal ? at + 2 : at + 1 };
}

const AROUND = new Set(
  "published updated posted last modified first on at am pm a p m est edt et pst pdt pt cst cdt gmt utc bst ist cet cest date print version this article story was created issued release of the".split(
    " ",
  ),
);

const LABELS: ReadonlySet<string> = new Set([
  "published",
  "posted",
  "issued",
  "created",
  "updated",
  "modified",
]);

export interface DateLine {
  readonly day: string | null;
  /** The line says that it is the day of a later change. */
  readonly updated: boolean;
  /** It says what happened on the day: "Published", "Posted", "Updated". */
  readonly labelled: boolean;
}

/** A line that holds a full date and nothing but times and words like "Published" and "Updated" beside it. */
export function readDateLine(pieces: readonly Piece[], from = 0): DateLine | undefined {
  let found: DateLine | undefined;
  let updated = false;
  let labelled = false;
  for (let at = from; at < pieces.length; ) {
    const date = readDate(pieces, at);
    if (date?.day) {
      found = found && !found.updated ? found : { day: date.day, updated, labelled };
      at = date.last;
      continue;
    }
    const word = plain(pieces[at]);
    if (
      !AROUND.has(word) &&
      !WEEKDAYS.has(word) &&
      !/^(?:\d{1,4}|[^\p{L}\d])$/u.test(word) &&
      !isDash(pieces[at]) &&
      word !== ""
    )
      return undefined;
    updated ||= word === "updated" || word === "modified";
    labelled ||= LABELS.has(word);
    if (word === "published" || word === "posted") updated = false;
    at++;
  }
  return found;
}
