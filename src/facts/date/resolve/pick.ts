import { type Day, weekdayOf } from "../calendar.ts";
import type { Choice } from "../expression.ts";
import type { Scene } from "./scene.ts";
import type { Stretch } from "./stretch.ts";

/** A stretch that comes once a year: a month, a season, a holiday, a quarter. Undefined where the year lacks it (29 February). */
export type Yearly = (year: number) => Stretch | undefined;

/** Days beyond which the tense does not count when the other reading is near ("the Aug. 7 attack" eleven days later). */
const FAR = 200;
const NEAR = 110;
/** The tense is sometimes that of another verb: a day last year against one in the next weeks is the latter. */
const LONG_AGO = 290;
const SOON = 75;

const around = (of: Yearly, year: number): Stretch[] => {
  const found: Stretch[] = [];
  for (let y = year - 9; y <= year + 9; y++) {
    const stretch = of(y);
    if (stretch) found.push(stretch);
  }
  return found;
};

const latest = (all: readonly Stretch[], test: (stretch: Stretch) => boolean): Stretch | undefined =>
  all.findLast(test);

/** Chooses the year of something yearly by its choice word, the tense, and the habit of news to look back. */
export function pickYearly(
  of: Yearly,
  choice: Choice,
  year: number,
  from: Day,
  scene: Scene,
): Stretch | undefined {
  const all = around(of, year);
  switch (choice) {
    case "last":
    case "previous":
      return latest(all, ({ last }) => last < from);
    case "next":
    case "coming":
    case "following":
      return all.find(({ first }) => first > from);
    case "this":
    case "that":
      return (
        all.find(({ first, last }) => first <= from && from <= last) ??
        of(year) ??
        latest(all, ({ first }) => first <= from)
      );
    default:
      return inferred(all, from, scene);
  }
}

/** The latest one not after the anchor, unless the tense says otherwise or the other one is much nearer. */
function inferred(all: readonly Stretch[], from: Day, scene: Scene): Stretch | undefined {
  const past = latest(all, ({ first }) => first <= from);
  const next = all.find(({ first }) => first > from);
  if (past === undefined || next === undefined) return past ?? next;
  if (past.last >= from) return past;
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
