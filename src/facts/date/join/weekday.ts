import type { Expression } from "../expression.ts";
import { type Join, joined } from "./neighbours.ts";

const GAPS: ReadonlySet<string> = new Set(["", ",", "the", ", the", "on"]);

const isWeekday = (expression: Expression): boolean =>
  expression.is === "date" && expression.weekday !== undefined && expression.month === undefined;

/** "Monday, May 18, 2015", "Sunday 8 March"; "18 May 2015 (Monday)" is left as two. */
export const joinWeekday: Join = (pair) => {
  const { left, right, gap } = pair;
  if (!isWeekday(left.expression) || !GAPS.has(gap)) return undefined;
  const date = right.expression;
  if (date.is === "date" && date.weekday === undefined && date.day !== undefined)
    return joined(pair, { ...date }, right.rule);
  if (date.is === "date" && date.month !== undefined && date.day === undefined) return undefined;
  if (
    date.is === "clock" &&
    date.on !== undefined &&
    date.on.is === "date" &&
    date.on.day !== undefined &&
    date.on.weekday === undefined
  )
    return joined(pair, date, right.rule);
  return undefined;
};
