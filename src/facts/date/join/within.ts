import type { CalendarDate, Expression, Found } from "../expression.ts";
import { type Join, joined } from "./neighbours.ts";

const GAPS: ReadonlySet<string> = new Set(["", ",", "of", "in", "of the", "during", "'s"]);

/** How large a stretch an expression names; a part joins only a larger one. */
function size(expression: Expression): number {
  switch (expression.is) {
    case "date":
      return dateSize(expression);
    case "shift":
      return UNIT_SIZES.get(expression.unit) ?? 0;
    case "nth":
      return UNIT_SIZES.get(expression.unit) ?? 0;
    case "holiday":
      return 1;
    default:
      return 0;
  }
}

const UNIT_SIZES: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["weekend", 2],
  ["week", 2],
  ["month", 3],
  ["season", 4],
  ["quarter", 4],
  ["half", 5],
  ["year", 6],
  ["decade", 7],
  ["century", 8],
]);

function dateSize(date: CalendarDate): number {
  if (date.century !== undefined) return 8;
  if (date.decade !== undefined) return 7;
  if (date.day !== undefined || date.weekday !== undefined) return 1;
  if (date.month !== undefined) return 3;
  if (date.quarter !== undefined || date.season !== undefined) return 4;
  if (date.half !== undefined) return 5;
  return date.year === undefined ? 0 : 6;
}

/** Does the text leave open which of its kind is meant? */
function isOpen(expression: Expression): boolean {
  if (expression.is === "date")
    return (
      expression.year === undefined &&
      expression.within === undefined &&
      expression.choice !== "last" &&
      expression.choice !== "next" &&
      expression.decade === undefined &&
      expression.century === undefined
    );
  if (expression.is === "holiday") return expression.year === undefined && expression.choice === "infer";
  if (expression.is === "nth") return expression.within === undefined;
  return expression.is === "shift" && expression.from === "mention" && expression.by === 0;
}

const withPart = (part: Expression, within: Expression): Expression => ({ ...part, within }) as Expression;

/** Does the right expression say which year, month or week it is? */
function places(right: Found, isPart: boolean): boolean {
  const { expression } = right;
  if (expression.is === "shift") return expression.unit !== "day";
  if (expression.is === "date")
    return isPart || (expression.year !== undefined && expression.day === undefined);
  return false;
}

/** "June last year", "the last week of March", "the fourth quarter of 2005", "Monday of next week", "the same month a year ago". */
export const joinWithin: Join = (pair) => {
  const { left, right, gap } = pair;
  if (!GAPS.has(gap) || !isOpen(left.expression)) return undefined;
  const isNth =
    left.expression.is === "nth" || (left.expression.is === "date" && left.expression.half !== undefined);
  if (!places(right, isNth && gap !== "")) return undefined;
  const [small, large] = [size(left.expression), size(right.expression)];
  if (small === 0 || small >= large) return undefined;
  if (gap === "," && !(right.expression.is === "date" && right.expression.year !== undefined))
    return undefined;
  if (isWeekday(left.expression) && large > 2) return undefined;
  return joined(pair, withPart(left.expression, right.expression), left.rule);
};

const isWeekday = (expression: Expression): boolean =>
  expression.is === "date" && expression.weekday !== undefined && expression.day === undefined;
