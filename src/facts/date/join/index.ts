import type { Document } from "../../../document/document.ts";
import type { Found } from "../expression.ts";
import { joinClock } from "./clock.ts";
import { joinDurations } from "./durations.ts";
import type { Join } from "./neighbours.ts";
import { joinOffset } from "./offset.ts";
import { joinSpan } from "./span.ts";
import { joinWeekday } from "./weekday.ts";
import { joinWithin } from "./within.ts";

const JOINS: readonly Join[] = [joinWeekday, joinClock, joinWithin, joinDurations, joinOffset, joinSpan];
const MOST_BETWEEN = 3;

/** Makes one expression of neighbours that belong together: "10 p.m." + "Wednesday", "March" + "of" + "next year". */
export function joinNeighbours(document: Document, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    let right = next;
    for (let left = joined.at(-1); left !== undefined; left = joined.at(-1)) {
      const whole = join(document, left, right);
      if (whole === undefined) break;
      joined.pop();
      right = whole;
    }
    joined.push(right);
  }
  return joined;
}

function join(document: Document, left: Found, right: Found): Found | undefined {
  const { tokens } = document;
  if (right.first - left.last > MOST_BETWEEN || tokens.sentence[left.first] !== tokens.sentence[right.first])
    return undefined;
  const gap = tokens.lower.slice(left.last, right.first).join(" ");
  for (const rule of JOINS) {
    const whole = rule({ document, left, right, gap });
    if (whole) return whole;
  }
  return undefined;
}
