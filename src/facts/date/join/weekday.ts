import type { Expression } from "../expression/index.ts";
import { Gap } from "./gap.ts";
import { type Join, joined } from "./neighbours.ts";

const isWeekday = (expression: Expression): boolean =>
  expression.is === "date" && expression.weekday !== undefined && expression.month === undefined;

/** "Monday, May 18, 2015", "Sunday 8 March", "the night of Friday, Oct. 23"; "18 May 2015 (Monday)" is left as two. */
export const joinWeekday: Join = (pair) => {
  const { left, right } = pair;
  if ((pair.fits & Gap.Weekday) === 0) return undefined;
  const outer = left.expression;
  const date = right.expression;
  if (outer.is === "clock" && outer.on !== undefined && isWeekday(outer.on))
    if (date.is === "date" && date.day !== undefined) return joined(pair, { ...outer, on: date }, left.rule);
  if (!isWeekday(outer)) return undefined;
  if (date.is === "date" && date.weekday === undefined && date.day !== undefined)
    return joined(pair, date, right.rule);
  if (date.is !== "clock" || date.on?.is !== "date") return undefined;
  const stated = date.on.day !== undefined && date.on.weekday === undefined;
  return stated ? joined(pair, date, right.rule) : undefined;
};
