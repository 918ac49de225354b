import type { Tokens } from "../../../language/tokens.ts";
import type { DatePhrase } from "../phrase.ts";
import { joinClock } from "./clock.ts";
import { joinDurations } from "./durations.ts";
import { fitsOf, gapBetween } from "./gap.ts";
import type { Join } from "./neighbours.ts";
import { joinOffset } from "./offset.ts";
import { joinSpan } from "./span.ts";
import { joinToMonth } from "./to-month.ts";
import { joinWeekday } from "./weekday.ts";
import { joinWithin } from "./within.ts";

/** Makes one phrase of neighbours that name one time: "10 p.m." + "Wednesday", "March" + "of" + "next year". */
export const PARTS: readonly Join[] = [joinWeekday, joinClock, joinWithin, joinDurations, joinOffset];
/** Makes a span of two times, and puts it on its day: "9:30" + "to" + "11:00" + "on Thursday". */
export const SPANS: readonly Join[] = [joinToMonth, joinSpan, joinClock];

const MOST_BETWEEN = 3;

/** Joins neighbours by the first of the joins that takes them, from left to right. */
export function joinNeighbours(
  tokens: Tokens,
  phrases: readonly DatePhrase[],
  joins: readonly Join[],
): DatePhrase[] {
  const whole: DatePhrase[] = [];
  for (const next of phrases) {
    let right = next;
    while (whole.length > 0) {
      const both = join(tokens, whole[whole.length - 1], right, joins);
      if (both === undefined) break;
      whole.pop();
      right = both;
    }
    whole.push(right);
  }
  return whole;
}

function join(
  tokens: Tokens,
  left: DatePhrase,
  right: DatePhrase,
  joins: readonly Join[],
): DatePhrase | undefined {
  if (right.first - left.last > MOST_BETWEEN) return undefined;
  if (tokens.sentence[left.first] !== tokens.sentence[right.first]) return undefined;
  const gap = gapBetween(tokens, left.last, right.first);
  const fits = fitsOf(gap);
  if (fits === 0) return undefined;
  for (const rule of joins) {
    const whole = rule({ tokens, left, right, gap, fits });
    if (whole) return whole;
  }
  return undefined;
}
