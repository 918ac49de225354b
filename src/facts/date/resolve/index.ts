import type { Expression } from "../expression.ts";
import { resolveClock } from "./clock.ts";
import { resolveDate } from "./date.ts";
import { resolveDuration } from "./duration.ts";
import { resolveHoliday } from "./holiday.ts";
import { resolveNth } from "./nth.ts";
import type { Scene } from "./scene.ts";
import { resolveShift } from "./shift.ts";
import { resolveSpan } from "./span.ts";
import { isInCalendar } from "./stretch.ts";
import { open, type Value } from "./value.ts";

/** What an expression comes to in its scene; undefined when no such time exists, or none that a calendar of four-digit years has. */
export function resolve(expression: Expression, scene: Scene): Value | undefined {
  const value = comesTo(expression, scene);
  if (value === undefined || !isInYears(value)) return undefined;
  return scene.anchor === undefined && value.anchored ? { ...value, anchored: false } : value;
}

const isInYears = ({ first, last }: Value): boolean =>
  first === null || last === null || isInCalendar({ first, last });

function comesTo(expression: Expression, scene: Scene): Value | undefined {
  switch (expression.is) {
    case "date":
      return inner(expression.within, scene, (within) => resolveDate(expression, scene, within));
    case "shift":
      return inner(expression.within, scene, (within) => resolveShift(expression, scene, within));
    case "nth":
      return inner(expression.within, scene, (within) => resolveNth(expression, scene, within));
    case "holiday":
      return inner(expression.within, scene, (within) => resolveHoliday(expression, scene, within));
    case "clock":
      return inner(expression.on, scene, (on) => resolveClock(expression, scene, on));
    case "span":
      return resolveSpan(expression, scene, resolve);
    case "duration":
      return resolveDuration(expression, scene);
    case "set":
      return open("SET", expression.timex);
    case "reference":
      return open("DATE", expression.timex);
  }
}

/** Resolves what lies around an expression first; when that is impossible, so is the whole. */
function inner(
  around: Expression | undefined,
  scene: Scene,
  then: (value: Value | undefined) => Value | undefined,
): Value | undefined {
  if (around === undefined) return then(undefined);
  const value = resolve(around, scene);
  return value && then(value);
}
