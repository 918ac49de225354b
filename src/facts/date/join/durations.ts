import { Gap } from "./gap.ts";
import { type Join, joined } from "./neighbours.ts";

/** "two years and three months", "1 hour 30 minutes": parts from the largest unit down. */
export const joinDurations: Join = (pair) => {
  if ((pair.fits & Gap.Lengths) === 0) return undefined;
  const left = pair.left.expression;
  const right = pair.right.expression;
  if (left.is !== "duration" || right.is !== "duration" || right.side !== undefined) return undefined;
  const [small, large] = [right.parts[0], left.parts[left.parts.length - 1]];
  if (small.count === null || large.count === null || right.parts.length > 1) return undefined;
  if (small.unit.rank < 0 || small.unit.rank >= large.unit.rank) return undefined;
  return joined(pair, { ...left, parts: [...left.parts, small] }, pair.left.rule);
};
