import { type Day, weekdayOf } from "../calendar.ts";
import type { Choice } from "../expression.ts";
import type { Scene } from "./scene.ts";
import { isInCalendar, type Stretch } from "./stretch.ts";

/** A stretch that comes once a year: a month, a season, a holiday, a quarter. Undefined where the year lacks it (29 February). */
export type Yearly = (year: number) => Stretch | undefined;

/** Days beyond which the tense does not count when the other reading is near ("the Aug. 7 attack" eleven days later). */
const FAR = 200;
const NEAR = 110;
/** The tense is sometimes that of another verb: a day last year against one in the next weeks is the latter. */
const LONG_AGO = 290;
const SOON = 75;

/** Leap days come every four years, but for the turn of most centuries. */
const FURTHEST = 9;

type Test = (stretch: Stretch) => boolean;

function latest(of: Yearly, year: number, test: Test): Stretch | undefined {
  for (let y = year + 1; y >= year - FURTHEST; y--) {
    const stretch = of(y);
    if (stretch && isInCalendar(stretch) && test(stretch)) return stretch;
  }
  return undefined;
}

function earliest(of: Yearly, year: number, test: Test): Stretch | undefined {
  for (let y = year - 1; y <= year + FURTHEST; y++) {
    const stretch = of(y);
    if (stretch && isInCalendar(stretch) && test(stretch)) return stretch;
  }
  return undefined;
}

/** Chooses the year of something yearly by its choice word, the tense, and the habit of news to look back. */
export function pickYearly(
  of: Yearly,
  choice: Choice,
  year: number,
  from: Day,
  scene: Scene,
): Stretch | undefined {
  switch (choice) {
    case "last":
    case "previous":
      return latest(of, year, ({ last }) => last < from);
    case "next":
    case "coming":
    case "following":
      return earliest(of, year, ({ first }) => first > from);
    case "this":
    case "that":
      return (
        earliest(of, year, ({ first, last }) => first <= from && from <= last) ??
        of(year) ??
        latest(of, year, ({ first }) => first <= from)
      );
    default:
      return inferred(of, year, from, scene);
  }
}

/** The latest one not after the anchor, unless the tense says otherwise or the other one is much nearer. */
function inferred(of: Yearly, year: number, from: Day, scene: Scene): Stretch | undefined {
  const past = latest(of, year, ({ first }) => first <= from);
  if (past !== undefined && past.last >= from) return past;
  const next = earliest(of, year, ({ first }) => first > from);
  if (past === undefined || next === undefined) return past ?? next;
  const back = from - past.last;
  const on = next.first - from;
  const direction = scene.direction();
  if (direction === "future") return on > FAR && back < NEAR ? past : next;
  const isDay = next.unit === "day";
  if (isDay && direction === "past" && back > LONG_AGO && on < SOON) return next;
  return isDay && direction === "unknown" && on < back ? next : past;
}

/** Chooses the day of a weekday. */
export function pickWeekday(weekday: number, choice: Choice, from: Day, scene: Scene): Day {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  const on = (weekday - weekdayOf(from) + 7) % 7;
  const monday = from - weekdayOf(from) + 1;
  switch (choice) {
    case "last":
      return from - (back === 0 ? 7 : back);
    case "coming":
      return from + (on === 0 ? 7 : on);
    case "next":
      return monday + 6 + weekday;
    case "this":
      return scene.direction() === "past" ? from - back : from + on;
    case "previous":
      return scene.mention ? from - (back === 0 ? 7 : back) : monday - 8 + weekday;
    case "following":
      return scene.mention ? from + (on === 0 ? 7 : on) : monday + 6 + weekday;
    default:
      return scene.direction() === "future" ? from + on : from - back;
  }
}
