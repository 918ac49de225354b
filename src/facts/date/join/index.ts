import type { Document } from "../../../document/document.ts";
import type { Found } from "../expression.ts";
import { joinClock } from "./clock.ts";
import { joinDurations } from "./durations.ts";
import type { Join } from "./neighbours.ts";
import { joinOffset } from "./offset.ts";
import { joinSpan } from "./span.ts";
import { joinWeekday } from "./weekday.ts";
import { joinWithin } from "./within.ts";

/** Makes one expression of neighbours that name one time: "10 p.m." + "Wednesday", "March" + "of" + "next year". */
export const PARTS: readonly Join[] = [joinWeekday, joinClock, joinWithin, joinDurations, joinOffset];
/** Makes a span of two times, and puts it on its day: "9:30" + "to" + "11:00" + "on Thursday". */
export const SPANS: readonly Join[] = [joinSpan, joinClock];

const MOST_BETWEEN = 3;

/** Joins neighbours by the first of the joins that takes them, from left to right. */
export function joinNeighbours(document: Document, found: readonly Found[], joins: readonly Join[]): Found[] {
  const whole: Found[] = [];
  for (const next of found) {
    let right = next;
    for (let left = whole.at(-1); left !== undefined; left = whole.at(-1)) {
      const both = join(document, left, right, joins);
      if (both === undefined) break;
      whole.pop();
      right = both;
    }
    whole.push(right);
  }
  return whole;
}

function join(document: Document, left: Found, right: Found, joins: readonly Join[]): Found | undefined {
  const { tokens } = document;
  if (right.first - left.last > MOST_BETWEEN || tokens.sentence[left.first] !== tokens.sentence[right.first])
    return undefined;
  const gap = tokens.lower.slice(left.last, right.first).join(" ");
  for (const rule of joins) {
    const whole = rule({ document, left, right, gap });
    if (whole) return whole;
  }
  return undefined;
}
