import type { Expression } from "../expression/index.ts";
import { resolveClock } from "./clock.ts";
import type { ResolveContext } from "./context.ts";
import { resolveDate } from "./date.ts";
import { isInCalendar } from "./day-range.ts";
import { resolveDuration } from "./duration.ts";
import { resolveHoliday } from "./holiday.ts";
import { resolveNth } from "./nth.ts";
import { resolveShift } from "./shift.ts";
import { resolveSpan } from "./span.ts";
import { open, type Value } from "./value.ts";

/** What an expression comes to in its context; undefined when no such time exists, or none that a calendar of four-digit years has. */
export function resolve(expression: Expression, context: ResolveContext): Value | undefined {
  const value = comesTo(expression, context);
  if (value === undefined) return undefined;
  const { from, to, anchored } = value;
  if (from !== null && to !== null && !isInCalendar(from, to)) return undefined;
  return anchored && context.anchor === undefined ? { ...value, anchored: false } : value;
}

function comesTo(expression: Expression, context: ResolveContext): Value | undefined {
  switch (expression.is) {
    case "span":
      return resolveSpan(expression, context, resolve);
    case "duration":
      return resolveDuration(expression, context);
    case "set":
      return open("SET", expression.timex);
    case "reference":
      return open("DATE", expression.timex);
  }
  // What lies around an expression is resolved first; when that is impossible, so is the whole.
  const around = expression.is === "clock" ? expression.on : expression.within;
  const within = around && resolve(around, context);
  if (around !== undefined && within === undefined) return undefined;
  switch (expression.is) {
    case "date":
      return resolveDate(expression, context, within);
    case "shift":
      return resolveShift(expression, context, within);
    case "nth":
      return resolveNth(expression, within);
    case "holiday":
      return resolveHoliday(expression, context, within);
    case "clock":
      return resolveClock(expression, context, within);
  }
}
