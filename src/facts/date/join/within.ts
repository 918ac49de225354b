import type { CalendarDate, Expression, Found } from "../expression.ts";
import { isDay } from "./clock.ts";
import { type Join, joined } from "./neighbours.ts";

const GAPS: ReadonlySet<string> = new Set(["", ",", "of", "in", "of the", "during", ", of"]);

/** How large a stretch an expression names; a part joins only a larger one. */
function size(expression: Expression): number {
  switch (expression.is) {
    case "date":
      return dateSize(expression);
    case "shift":
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
  return (
    expression.is === "shift" && !expression.rolling && expression.by === 0 && expression.within === undefined
  );
}

const withPart = (part: Expression, within: Expression): Expression => ({ ...part, within }) as Expression;

/** Does the expression say which year, month or week it is? */
function places({ expression }: Found, isPart: boolean): boolean {
  if (expression.is === "shift") return expression.unit !== "day";
  if (expression.is === "date")
    return isPart || (expression.year !== undefined && expression.day === undefined);
  return false;
}

/** "June last year", "the last week of March", "the fourth quarter of 2005", "Monday of next week", "the same month a year ago". */
export const joinWithin: Join = (pair) => weekOf(pair) ?? partOf(pair) ?? wholeFirst(pair);

const partOf: Join = (pair) => {
  const { left, right, gap } = pair;
  if (!GAPS.has(gap) || !isOpen(left.expression)) return undefined;
  const isNth =
    left.expression.is === "nth" || (left.expression.is === "date" && left.expression.half !== undefined);
  if (!places(right, isNth && gap !== "")) return undefined;
  const [small, large] = [size(left.expression), size(right.expression)];
  if (small === 0 || small >= large) return undefined;
  // "the last half of the 1980s" is no half of a year.
  if (small === UNIT_SIZES.get("half") && large > UNIT_SIZES.get("year")!) return undefined;
  if (
    gap === "," &&
    !(isWeekday(left.expression) || (right.expression.is === "date" && right.expression.year !== undefined))
  )
    return undefined;
  if (isWeekday(left.expression) && large > 2) return undefined;
  return joined(pair, withPart(left.expression, right.expression), left.rule);
};

/** "the week of March 6" */
const weekOf: Join = (pair) => {
  const { left, right, gap } = pair;
  const week = left.expression;
  if (
    gap !== "of" ||
    week.is !== "shift" ||
    week.unit !== "week" ||
    week.by !== 0 ||
    !isDay(right.expression)
  )
    return undefined;
  return joined(pair, { ...week, within: right.expression }, "date/week-of");
};

/** "this year's third quarter", "the 1988 second quarter", "the year-earlier quarter" */
const wholeFirst: Join = (pair) => {
  const { left, right, gap } = pair;
  const part = right.expression;
  if ((gap !== "" && gap !== "'s") || part.is !== "date" || !isOpen(part) || part.choice !== "infer")
    return undefined;
  if (part.quarter === undefined && part.half === undefined && (part.season === undefined || gap === ""))
    return undefined;
  const whole = left.expression;
  const isYear =
    (whole.is === "shift" && whole.unit === "year") || (whole.is === "date" && size(whole) === 6);
  return isYear ? joined(pair, withPart(part, whole), right.rule) : undefined;
};

const isWeekday = (expression: Expression): boolean =>
  expression.is === "date" && expression.weekday !== undefined && expression.day === undefined;
