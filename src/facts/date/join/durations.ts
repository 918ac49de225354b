import { DURATION_FORMS, type Unit } from "../words/units.ts";
import { type Join, joined } from "./neighbours.ts";

const ORDER: readonly Unit[] = ["second", "minute", "hour", "day", "week", "month", "year"];

/** "two years and three months", "1 hour 30 minutes": parts from the largest unit down. */
export const joinDurations: Join = (pair) => {
  const { left, right, gap } = pair;
  if ((gap !== "" && gap !== "and" && gap !== ",") || left.expression.is !== "duration") return undefined;
  if (right.expression.is !== "duration" || right.expression.side !== undefined) return undefined;
  const [small, large] = [right.expression.parts[0], left.expression.parts.at(-1)!];
  if (small.count === null || large.count === null || right.expression.parts.length > 1) return undefined;
  if (DURATION_FORMS[large.unit].factor > 1 || ORDER.indexOf(small.unit) < 0) return undefined;
  if (ORDER.indexOf(small.unit) >= ORDER.indexOf(large.unit)) return undefined;
  return joined(pair, { ...left.expression, parts: [...left.expression.parts, small] }, left.rule);
};
