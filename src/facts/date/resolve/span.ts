import { civil, type Day } from "../calendar.ts";
import type { CalendarDate, Expression, Span } from "../expression.ts";
import type { Scene } from "./scene.ts";
import type { Value } from "./value.ts";
import { stretchOf } from "./value.ts";

type Resolve = (expression: Expression, scene: Scene) => Value | undefined;

/** "from March to May 2015": first day of the first to last day of the last. Undefined when it runs backwards. */
export function resolveSpan({ first, last }: Span, scene: Scene, resolve: Resolve): Value | undefined {
  const from = end(first, scene, resolve);
  if (from === undefined) return undefined;
  const until = end(
    following(last),
    { ...scene, mention: stretchOf(from) ?? scene.mention, near: stretchOf(from) ?? scene.near },
    resolve,
  );
  if (until === undefined) return undefined;
  if (from.first !== null && until.last !== null && from.first > until.last) return undefined;
  if (last.is === "clock" && from.timex > until.timex && until.first !== null && until.first === from.first)
    return resolveSpan({ is: "span", first, last: { ...last, on: nextDay(until.first) } }, scene, resolve);
  const type = from.type === "TIME" && until.type === "TIME" ? "TIME" : "DATE";
  return {
    type,
    timex: `${from.timex}/${until.timex}`,
    first: from.first,
    last: until.last,
    unit: from.unit,
    anchored: from.anchored || until.anchored,
  };
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
