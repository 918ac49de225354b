import { civil, type Day } from "../calendar.ts";
import type { CalendarDate, Expression, Span } from "../expression.ts";
import type { Scene } from "./scene.ts";
import type { Value } from "./value.ts";
import { stretchOf } from "./value.ts";

type Resolve = (expression: Expression, scene: Scene) => Value | undefined;

/** "from March to May 2015": first day of the first to last day of the last. Undefined when it runs backwards. */
export function resolveSpan({ first, last }: Span, scene: Scene, resolve: Resolve): Value | undefined {
  const begin = end(first, scene, resolve);
  if (begin === undefined) return undefined;
  const until = end(
    following(last),
    { ...scene, mention: stretchOf(begin) ?? scene.mention, near: stretchOf(begin) ?? scene.near },
    resolve,
  );
  if (until === undefined) return undefined;
  const from = isOpen(begin) && !isOpen(until) ? before(first, until, scene, resolve) : begin;
  if (from === undefined || isOpen(from) !== isOpen(until)) return undefined;
  if (from.first !== null && until.last !== null && from.first > until.last) return undefined;
  if (last.is === "clock" && from.timex > until.timex && until.first !== null && until.first === from.first)
    return resolveSpan({ is: "span", first, last: { ...last, on: nextDay(until.first) } }, scene, resolve);
  const type = from.type === "TIME" && until.type === "TIME" ? "TIME" : "DATE";
  return {
    type,
    timex: `${from.timex}/${until.timex}`,
    ...daysOf(from, until),
    unit: from.unit,
    anchored: from.anchored || until.anchored,
  };
}

/** The days of a range are known at both ends or not at all. */
const daysOf = (from: Value, until: Value): Pick<Value, "first" | "last"> =>
  from.first === null || until.last === null
    ? { first: null, last: null }
    : { first: from.first, last: until.last };

/** Does the value leave open which of its kind is meant ("XXXX-09-16", "T10:00")? */
const isOpen = ({ timex }: Value): boolean => timex.startsWith("X") || timex.startsWith("T");

/** A beginning that nothing else dates is the last one before the end: "the following June to 1995". */
function before(first: Expression, until: Value, scene: Scene, resolve: Resolve): Value | undefined {
  if (until.last === null) return undefined;
  const last = first.is === "date" ? { ...first, choice: "infer" as const } : first;
  const ended: Scene = { ...scene, anchor: until.last, mention: undefined, direction: () => "past" };
  const value = end(last, ended, resolve);
  return value && { ...value, anchored: until.anchored };
}

/** "10 p.m. to 1 a.m." ends on the next day. */
function nextDay(day: Day): Expression {
  return { is: "date", ...civil(day + 1), choice: "infer" };
}

/** "now" as an end is the anchor's day. */
function end(expression: Expression, scene: Scene, resolve: Resolve): Value | undefined {
  if (expression.is !== "reference") return resolve(expression, scene);
  return resolve({ is: "shift", unit: "day", by: 0, from: "anchor", rolling: false }, scene);
}

/** An end without a year comes after the beginning. */
function following(expression: Expression): Expression {
  if (expression.is !== "date" || expression.choice !== "infer" || expression.within !== undefined)
    return expression;
  const open =
    expression.year === undefined && expression.decade === undefined && expression.century === undefined;
  return open ? ({ ...expression, choice: "following" } satisfies CalendarDate) : expression;
}
