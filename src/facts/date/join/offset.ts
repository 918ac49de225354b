import type { Expression } from "../expression/index.ts";
import { type Duration, type Length, shift } from "../expression/unit.ts";
import { DAY, WEEK } from "../words/units.ts";
import { isDay } from "./clock.ts";
import { Gap } from "./gap.ts";
import { type Join, joined } from "./neighbours.ts";

/** A stated day that can be counted from: one with a month, a weekday or a name. */
const isCountable = (expression: Expression): boolean =>
  isDay(expression) && !(expression.is === "shift" && expression.from === "mention");

/** "two days before Christmas", "a week from Friday", "the day after May 5". */
export const joinOffset: Join = (pair) => {
  const { left, right, gap } = pair;
  if ((pair.fits & Gap.Offset) === 0) return undefined;
  if (left.expression.is !== "duration" || !isCountable(right.expression)) return undefined;
  const length = wholeDays(left.expression);
  if (!length) return undefined;
  const by = gap === "before" ? -length.count! : length.count!;
  const day = shift(length.unit, by, "anchor", { rolling: true, within: right.expression });
  return joined(pair, day, "date/offset");
};

function wholeDays({ parts }: Duration): Length | undefined {
  const [part] = parts;
  if (parts.length !== 1 || part.count === null || !Number.isInteger(part.count)) return undefined;
  return part.unit === DAY || part.unit === WEEK ? part : undefined;
}
