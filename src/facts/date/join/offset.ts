import type { Expression } from "../expression/index.ts";
import { type Duration, type Length, shift } from "../expression/unit.ts";
import { DAY, WEEK } from "../words/units.ts";
import { isDay } from "./clock.ts";
import { Gap } from "./gap.ts";
import { type Join, joined } from "./neighbours.ts";

/** A stated day that can be counted from: one with a month, a weekday or a name. */
const isCountable = (expression: Expression): boolean =>
  isDay(expression) && !(expression.is === "shift" && expression.from === "mention");

/** "two days before Christmas", "a week from Friday", "a week on Friday", "the day after May 5". */
export const joinOffset: Join = (pair) => {
  const { left, right, gap } = pair;
  if ((pair.fits & Gap.Offset) === 0) return undefined;
  if (left.expression.is !== "duration" || !isCountable(right.expression)) return undefined;
  const length = wholeDays(left.expression);
  if (!length) return undefined;
  const by = gap === "before" ? -length.count! : length.count!;
  const from = gap === "from" || gap === "on" ? toCome(right.expression) : right.expression;
  if (gap === "on" && (from === right.expression || length.unit !== WEEK)) return undefined;
  const day = shift(length.unit, by, "anchor", { rolling: true, within: from });
  return joined(pair, day, "date/offset");
};

/** "a week from Friday", "a week on Friday" count from the Friday to come. */
const toCome = (day: Expression): Expression =>
  day.is === "date" && day.weekday !== undefined && day.choice === "infer"
    ? { ...day, choice: "coming" }
    : day;

function wholeDays({ parts }: Duration): Length | undefined {
  const [part] = parts;
  if (parts.length !== 1 || part.count === null || !Number.isInteger(part.count)) return undefined;
  return part.unit === DAY || part.unit === WEEK ? part : undefined;
}
