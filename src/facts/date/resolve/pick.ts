import { type Day, mondayOf, weekdayOf } from "../calendar.ts";
import type { Choice } from "../words/time-words.ts";
import { DAY } from "../words/units.ts";
import type { ResolveContext } from "./context.ts";
import { type DayRange, isInCalendar } from "./day-range.ts";

/** Days that come once a year: a month, a season, a holiday, a quarter. Undefined where the year lacks them (29 February). */
export type Yearly = (year: number) => DayRange | undefined;

/** Days beyond which the tense does not count when the other reading is near ("the Aug. 7 attack" eleven days later). */
const FAR = 200;
const NEAR = 110;
/** The tense is sometimes that of another verb: a day last year against one in the next weeks is the latter. */
const LONG_AGO = 290;
const SOON = 75;

/** Leap days come every four years, but for the turn of most centuries. */
const FURTHEST = 9;

type Test = (range: DayRange, day: Day) => boolean;

const hasBegun: Test = ({ from }, day) => from <= day;
const hasEnded: Test = ({ to }, day) => to < day;
const isAhead: Test = ({ from }, day) => from > day;
const holds: Test = ({ from, to }, day) => from <= day && day <= to;

/** The first that passes the test, year by year, beginning with the year beside the one given. */
function seek(of: Yearly, year: number, step: 1 | -1, test: Test, day: Day): DayRange | undefined {
  for (let i = -1; i <= FURTHEST; i++) {
    const range = of(year + i * step);
    if (range && isInCalendar(range.from, range.to) && test(range, day)) return range;
  }
  return undefined;
}

const latest = (of: Yearly, year: number, test: Test, day: Day): DayRange | undefined =>
  seek(of, year, -1, test, day);
const earliest = (of: Yearly, year: number, test: Test, day: Day): DayRange | undefined =>
  seek(of, year, 1, test, day);

/** Chooses the year of something yearly by its choice word, the tense, and the habit of news to look back. */
export function pickYearly(
  of: Yearly,
  choice: Choice,
  year: number,
  from: Day,
  context: ResolveContext,
): DayRange | undefined {
  switch (choice) {
    case "last":
    case "previous":
      return latest(of, year, hasEnded, from);
    case "next":
    case "coming":
    case "following":
      return earliest(of, year, isAhead, from);
    case "this":
    case "that":
      return earliest(of, year, holds, from) ?? of(year) ?? latest(of, year, hasBegun, from);
    default:
      return inferred(of, year, from, context);
  }
}

/** The latest one not after the anchor, unless the tense says otherwise or the other one is much nearer. */
function inferred(of: Yearly, year: number, from: Day, context: ResolveContext): DayRange | undefined {
  const past = latest(of, year, hasBegun, from);
  if (past !== undefined && past.to >= from) return past;
  const next = earliest(of, year, isAhead, from);
  if (past === undefined || next === undefined) return past ?? next;
  const back = from - past.to;
  const on = next.from - from;
  const direction = context.direction();
  if (direction === "future") return on > FAR && back < NEAR ? past : next;
  if (next.unit !== DAY) return past;
  if (direction === "past") return back > LONG_AGO && on < SOON ? next : past;
  return on < back ? next : past;
}

/** Chooses the day of a weekday. */
export function pickWeekday(weekday: number, choice: Choice, from: Day, context: ResolveContext): Day {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  const on = (weekday - weekdayOf(from) + 7) % 7;
  const monday = mondayOf(from);
  switch (choice) {
    case "last":
      return from - (back === 0 ? 7 : back);
    case "coming":
      return from + (on === 0 ? 7 : on);
    case "next":
      return monday + 6 + weekday;
    case "this":
      return context.direction() === "past" ? from - back : from + on;
    case "previous":
      return context.mention ? from - (back === 0 ? 7 : back) : monday - 8 + weekday;
    case "following":
      return context.mention ? from + (on === 0 ? 7 : on) : monday + 6 + weekday;
    default:
      return context.direction() === "future" ? from + on : from - back;
  }
}
