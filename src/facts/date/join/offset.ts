import type { Duration, Expression } from "../expression.ts";
import { isDay } from "./clock.ts";
import { type Join, joined } from "./neighbours.ts";

const SIGNS: ReadonlyMap<string, number> = new Map([
  ["before", -1],
  ["after", 1],
  ["from", 1],
]);

/** A stated day that can be counted from: one with a month, a weekday or a name. */
const isCountable = (expression: Expression): boolean =>
  isDay(expression) && !(expression.is === "shift" && expression.from === "mention");

/** "two days before Christmas", "a week from Friday", "the day after May 5". */
export const joinOffset: Join = (pair) => {
  const { left, right, gap } = pair;
  const sign = SIGNS.get(gap);
  if (sign === undefined || left.expression.is !== "duration" || !isCountable(right.expression))
    return undefined;
  const parts = whole(left.expression);
  if (!parts) return undefined;
  return joined(
    pair,
    {
      is: "shift",
      unit: parts.unit,
      by: sign * parts.count,
      from: "anchor",
      rolling: true,
      within: right.expression,
    },
    "date/offset",
  );
};

function whole({ parts }: Duration): { readonly unit: "day" | "week"; readonly count: number } | undefined {
  const [part] = parts;
  if (parts.length !== 1 || part.count === null || !Number.isInteger(part.count)) return undefined;
  return part.unit === "day" || part.unit === "week" ? { unit: part.unit, count: part.count } : undefined;
}
