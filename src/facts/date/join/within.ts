import type { CalendarDate } from "../expression/date.ts";
import type { Expression } from "../expression/index.ts";
import type { DatePhrase } from "../phrase.ts";
import { CENTURY, DAY, DECADE, HALF, MONTH, QUARTER, WEEK, YEAR } from "../words/units.ts";
import { isDay } from "./clock.ts";
import { Gap } from "./gap.ts";
import { type Join, joined, type Neighbours } from "./neighbours.ts";

/** How large a stretch an expression names; a part joins only a larger one. */
function size(expression: Expression): number {
  switch (expression.is) {
    case "date":
      return dateSize(expression);
    case "shift":
    case "nth":
      return expression.unit.size;
    case "holiday":
      return DAY.size;
    default:
      return 0;
  }
}

function dateSize(date: CalendarDate): number {
  if (date.century !== undefined) return CENTURY.size;
  if (date.decade !== undefined) return DECADE.size;
  if (date.day !== undefined || date.weekday !== undefined) return DAY.size;
  if (date.month !== undefined) return MONTH.size;
  if (date.quarter !== undefined || date.season !== undefined) return QUARTER.size;
  if (date.half !== undefined) return HALF.size;
  return date.year === undefined ? 0 : YEAR.size;
}

/** Does the text leave open which of its kind is meant? */
function isOpen(expression: Expression): boolean {
  switch (expression.is) {
    case "date":
      return isOpenDate(expression);
    case "holiday":
      return expression.year === undefined && expression.choice === "infer";
    case "nth":
      return expression.within === undefined;
    case "shift":
      return !expression.rolling && expression.by === 0 && expression.within === undefined;
    default:
      return false;
  }
}

const isOpenDate = ({ year, within, choice, decade, century }: CalendarDate): boolean =>
  year === undefined &&
  within === undefined &&
  choice !== "last" &&
  choice !== "next" &&
  decade === undefined &&
  century === undefined;

const withPart = (part: Expression, within: Expression): Expression => ({ ...part, within }) as Expression;

/** Does the phrase say which year, month or week it is? */
function places({ expression }: DatePhrase, isPart: boolean): boolean {
  if (expression.is === "shift") return expression.unit !== DAY;
  if (expression.is === "date")
    return isPart || (expression.year !== undefined && expression.day === undefined);
  return false;
}

/** "June last year", "the last week of March", "the fourth quarter of 2005", "Monday of next week", "the same month a year ago". */
export const joinWithin: Join = (pair) =>
  (pair.fits & (Gap.Within | Gap.Whole)) === 0
    ? undefined
    : (weekOf(pair) ?? partOf(pair) ?? wholeFirst(pair));

function partOf(pair: Neighbours): DatePhrase | undefined {
  const { left, right, gap } = pair;
  const [part, whole] = [left.expression, right.expression];
  if ((pair.fits & Gap.Within) === 0 || !isOpen(part)) return undefined;
  const isNth = part.is === "nth" || (part.is === "date" && part.half !== undefined);
  if (!places(right, isNth && gap !== "")) return undefined;
  const [small, large] = [size(part), size(whole)];
  if (small === 0 || small >= large) return undefined;
  // "the last half of the 1980s" is no half of a year.
  if (small === HALF.size && large > YEAR.size) return undefined;
  if (gap === "," && !(isWeekday(part) || (whole.is === "date" && whole.year !== undefined)))
    return undefined;
  if (isWeekday(part) && large > WEEK.size) return undefined;
  return joined(pair, withPart(part, whole), left.rule);
}

/** "the week of March 6" */
function weekOf(pair: Neighbours): DatePhrase | undefined {
  const { left, right, gap } = pair;
  const week = left.expression;
  if (gap !== "of" || week.is !== "shift" || week.unit !== WEEK || week.by !== 0) return undefined;
  return isDay(right.expression) ? joined(pair, withPart(week, right.expression), "date/week-of") : undefined;
}

/** "this year's third quarter", "the 1988 second quarter", "the year-earlier quarter" */
function wholeFirst(pair: Neighbours): DatePhrase | undefined {
  const { left, right, gap } = pair;
  const part = right.expression;
  if ((pair.fits & Gap.Whole) === 0 || part.is !== "date" || part.choice !== "infer" || !isOpen(part))
    return undefined;
  if (part.quarter === undefined && part.half === undefined && (part.season === undefined || gap === ""))
    return undefined;
  const whole = left.expression;
  const isYear =
    (whole.is === "shift" && whole.unit === YEAR) || (whole.is === "date" && size(whole) === YEAR.size);
  return isYear ? joined(pair, withPart(part, whole), right.rule) : undefined;
}

const isWeekday = (expression: Expression): boolean =>
  expression.is === "date" && expression.weekday !== undefined && expression.day === undefined;
