import { calendarDay } from "../text/calendar.ts";
import { isDigit } from "../text/characters.ts";
import { Heading } from "./heading-words.ts";
import { isAny, type Piece, type Pieces, plain } from "./pieces.ts";

/** A calendar day as an article prints it: where it ends among the pieces; `day` is null without a year. */
export interface PrintedDate {
  readonly last: number;
  readonly day: string | null;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Counts from 1; undefined where the piece is no month. All of a month's names begin with the same three letters. */
const monthOf = (piece: Piece | undefined): number | undefined =>
  isAny(piece, Heading.Month) ? MONTHS.indexOf(plain(piece).slice(0, 3)) + 1 : undefined;

/** Reads a date that begins at `at`: "Friday, 19 August 2022", "Aug. 19, 2022", "May 22", "2022-08-19", "19.08.2022". */
export function readDate(pieces: Pieces, at: number): PrintedDate | undefined {
  let first = at;
  if (isAny(pieces.at(at), Heading.Weekday)) {
    first++;
    if (pieces.at(first)?.text === ",") first++;
  }
  const piece = pieces.at(first);
  if (piece === undefined) return undefined;
  if (!isDigit(piece.text.charCodeAt(0))) return monthFirst(pieces, first);
  return dayFirst(pieces, first) ?? yearFirst(pieces, first) ?? numbersOnly(pieces, first);
}

/** "August 19, 2022", "Aug. 19th 2022", "May 22". */
function monthFirst(pieces: Pieces, at: number): PrintedDate | undefined {
  const month = monthOf(pieces.at(at));
  if (month === undefined) return undefined;
  const day = dayAt(pieces, at + 1);
  return day && withYear(pieces, day.last, month, day.value);
}

/** "19 August 2022", "19th of August, 2022", "22 May". */
function dayFirst(pieces: Pieces, at: number): PrintedDate | undefined {
  const day = dayAt(pieces, at);
  if (day === undefined) return undefined;
  const name = plain(pieces.at(day.last)) === "of" ? day.last + 1 : day.last;
  const month = monthOf(pieces.at(name));
  return month === undefined ? undefined : withYear(pieces, name + 1, month, day.value);
}

function withYear(pieces: Pieces, at: number, month: number, day: number): PrintedDate | undefined {
  const place = pieces.at(at)?.text === "," ? at + 1 : at;
  const year = pieces.at(place)?.text ?? "";
  if (!/^\d{4}$/.test(year)) return { last: at, day: null };
  return full(place + 1, Number(year), month, day);
}

/** "2022-08-19", "2022/08/19". */
function yearFirst(pieces: Pieces, at: number): PrintedDate | undefined {
  const [year, month, day] = numbers(pieces, at, /^[-/]$/);
  return /^\d{4}$/.test(year) ? full(at + 5, Number(year), Number(month), Number(day)) : undefined;
}

/** "19.08.2022"; with slashes only where one of the numbers can be no month. */
function numbersOnly(pieces: Pieces, at: number): PrintedDate | undefined {
  const [a, b, year] = numbers(pieces, at, /^[./]$/);
  if (!/^\d{4}$/.test(year) || a.length > 2 || b.length > 2) return undefined;
  const [x, y] = [Number(a), Number(b)];
  if (pieces.at(at + 1)?.text === "." || x > 12) return full(at + 5, Number(year), y, x);
  return y > 12 || x === y ? full(at + 5, Number(year), x, y) : undefined;
}

const NO_NUMBERS: readonly string[] = ["", "", ""];

/** Three numbers joined by the same mark, without spaces. */
function numbers(pieces: Pieces, at: number, mark: RegExp): readonly string[] {
  const joint = pieces.at(at + 1)?.text ?? "";
  if (!mark.test(joint) || pieces.at(at + 3)?.text !== joint) return NO_NUMBERS;
  for (let i = at; i < at + 4; i++) if (pieces.at(i)?.end !== pieces.at(i + 1)?.start) return NO_NUMBERS;
  const parts = [pieces.at(at), pieces.at(at + 2), pieces.at(at + 4)].map((piece) => piece?.text ?? "");
  return parts.every((part) => /^\d{1,4}$/.test(part)) ? parts : NO_NUMBERS;
}

function full(last: number, year: number, month: number, day: number): PrintedDate | undefined {
  const found = year >= 1800 && year <= 2200 ? calendarDay(year, month, day) : undefined;
  return found === undefined ? undefined : { last, day: found };
}

/** "19", "19th". */
function dayAt(pieces: Pieces, at: number): { value: number; last: number } | undefined {
  const piece = pieces.at(at);
  if (piece === undefined || !/^\d{1,2}$/.test(piece.text)) return undefined;
  const value = Number(piece.text);
  if (value < 1 || value > 31) return undefined;
  const suffix = pieces.at(at + 1);
  const ordinal = suffix?.start === piece.end && /^(?:st|nd|rd|th)$/.test(plain(suffix));
  return { value, last: ordinal ? at + 2 : at + 1 };
}
