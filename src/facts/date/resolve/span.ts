import { civil, type Day } from "../calendar.ts";
import { calendarDate } from "../expression/date.ts";
import type { Expression, Span } from "../expression/index.ts";
import { shift } from "../expression/unit.ts";
import { DAY } from "../words/units.ts";
import type { ResolveContext } from "./context.ts";
import { rangeOf, type Value } from "./value.ts";

type Resolve = (expression: Expression, context: ResolveContext) => Value | undefined;

/** "from March to May 2015": first day of the first to last day of the last. Undefined when it runs backwards. */
export function resolveSpan(
  { first, last }: Span,
  context: ResolveContext,
  resolve: Resolve,
): Value | undefined {
  const begin = end(first, context, resolve);
  if (begin === undefined) return undefined;
  const until = end(following(last), behind(begin, context), resolve);
  if (until === undefined) return undefined;
  const from = isOpen(begin) && !isOpen(until) ? before(first, until, context, resolve) : begin;
  if (from === undefined || isOpen(from) !== isOpen(until)) return undefined;
  if (from.from !== null && until.to !== null && from.from > until.to) return undefined;
  if (last.is === "clock" && from.timex > until.timex && until.from !== null && until.from === from.from)
    return resolveSpan({ is: "span", first, last: { ...last, on: nextDay(until.from) } }, context, resolve);
  return both(from, until);
}

function both(from: Value, until: Value): Value {
  // The days of a range are known at both ends or not at all.
  const known = from.from !== null && until.to !== null;
  return {
    type: from.type === "TIME" && until.type === "TIME" ? "TIME" : "DATE",
    timex: `${from.timex}/${until.timex}`,
    from: known ? from.from : null,
    to: known ? until.to : null,
    unit: from.unit,
    anchored: from.anchored || until.anchored,
  };
}

/** The end is read with the beginning as what was mentioned last. */
function behind(begin: Value, context: ResolveContext): ResolveContext {
  const mentioned = rangeOf(begin);
  return mentioned === undefined ? context : { ...context, mention: mentioned, near: mentioned };
}

/** Does the value leave open which of its kind is meant ("XXXX-09-16", "T10:00")? */
const isOpen = ({ timex }: Value): boolean => timex.startsWith("X") || timex.startsWith("T");

/** A beginning that nothing else dates is the last one before the end: "the following June to 1995". */
function before(
  first: Expression,
  until: Value,
  context: ResolveContext,
  resolve: Resolve,
): Value | undefined {
  if (until.to === null) return undefined;
  const last = first.is === "date" ? { ...first, choice: "infer" as const } : first;
  const ended: ResolveContext = {
    ...context,
    anchor: until.to,
    mention: undefined,
    direction: () => "past",
  };
  const value = end(last, ended, resolve);
  return value && { ...value, anchored: until.anchored };
}

/** "10 p.m. to 1 a.m." ends on the next day. */
function nextDay(day: Day): Expression {
  return calendarDate(civil(day + 1));
}

/** "now" as an end is the anchor's day. */
const end = (expression: Expression, context: ResolveContext, resolve: Resolve): Value | undefined =>
  resolve(expression.is === "reference" ? shift(DAY, 0, "anchor") : expression, context);

/** An end without a year comes after the beginning. */
function following(expression: Expression): Expression {
  if (expression.is !== "date" || expression.choice !== "infer") return expression;
  const { year, decade, century, within } = expression;
  const isStated =
    year !== undefined || decade !== undefined || century !== undefined || within !== undefined;
  return isStated ? expression : { ...expression, choice: "following" };
}
