import { type CalendarDate, calendarDate } from "../expression/date.ts";
import type { Expression } from "../expression/index.ts";
import { MONTH, YEAR } from "../words/units.ts";
import { type Join, joined } from "./neighbours.ts";

const MONTHS_OF_YEAR = 12;

/** "the three months to December", "the year to March": a period of report by its length and its last month. */
export const joinToMonth: Join = (pair) => {
  const { left, right, gap } = pair;
  if (gap !== "to" || right.expression.is !== "date" || right.partOnly) return undefined;
  const { month, day, year, weekday } = right.expression;
  const length = monthsOf(left.expression);
  if (month === undefined || day !== undefined || weekday !== undefined || length === 0) return undefined;
  return joined(pair, periodTo(month, year, length), "date/span", null);
};

/** How many months a length has, up to a year, or 0. "The year" alone is one. */
function monthsOf(expression: Expression): number {
  if (expression.is === "shift") return expression.unit === YEAR && expression.by === 0 ? MONTHS_OF_YEAR : 0;
  if (expression.is !== "duration" || expression.parts.length > 1) return 0;
  const [{ unit, count }] = expression.parts;
  const months = unit === MONTH ? (count ?? 0) : unit === YEAR && count === 1 ? MONTHS_OF_YEAR : 0;
  return Number.isInteger(months) && months > 1 && months <= MONTHS_OF_YEAR ? months : 0;
}

/** A quarter or a half of the calendar year where the months are one. */
function periodTo(month: number, year: number | undefined, length: number): Expression {
  if (length === 3 && month % 3 === 0) return calendarDate({ quarter: month / 3, year });
  if (length === 6 && month % 6 === 0) return calendarDate({ half: month / 6, year });
  const first = ((month - length + MONTHS_OF_YEAR) % MONTHS_OF_YEAR) + 1;
  const begin: CalendarDate = calendarDate({
    month: first,
    year: year === undefined ? undefined : year - (first > month ? 1 : 0),
  });
  return { is: "span", first: begin, last: calendarDate({ month, year }) };
}
