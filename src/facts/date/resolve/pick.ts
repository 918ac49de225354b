import { type Day, weekdayOf } from "../calendar.ts";
import type { Choice } from "../expression.ts";
import type { Scene } from "./scene.ts";
import type { Stretch } from "./stretch.ts";

/** A stretch that comes once a year: a month, a season, a holiday, a quarter. Undefined where the year lacks it (29 February). */
export type Yearly = (year: number) => Stretch | undefined;

/** How far ahead a day of the year without year or tense is still read as to come. */
const SOON = 100;

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
    case "following":
      return all.find(({ first }) => first > from);
    case "this":
    case "that":
      return of(year) ?? latest(all, ({ first }) => first <= from);
    default:
      return inferred(all, from, scene);
  }
}

function inferred(all: readonly Stretch[], from: Day, scene: Scene): Stretch | undefined {
  const past = latest(all, ({ first }) => first <= from);
  const next = all.find(({ first }) => first > from);
  if (past && past.last >= from) return past;
  const direction = scene.direction();
  if (direction === "future") return next;
  const short = next !== undefined && next.unit === "day";
  if (direction === "unknown" && short && next.first - from <= SOON && past && from - past.first > SOON)
    return next;
  return past;
}

/** Chooses the day of a weekday. */
export function pickWeekday(weekday: number, choice: Choice, from: Day, scene: Scene): Day {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  const on = (weekday - weekdayOf(from) + 7) % 7;
  const monday = from - weekdayOf(from) + 1;
  switch (choice) {
    case "last":
      return from - (back === 0 ? 7 : back);
    case "next":
      return from + (on === 0 ? 7 : on);
    case "this":
      return monday + weekday - 1;
    case "previous":
      return scene.mention ? from - (back === 0 ? 7 : back) : monday - 8 + weekday;
    case "following":
      return scene.mention ? from + (on === 0 ? 7 : on) : monday + 6 + weekday;
    default:
      return scene.direction() === "future" ? from + on : from - back;
  }
}
