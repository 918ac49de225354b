import type { Tokens } from "../../../language/tokens.ts";
import type { CalendarDate, Clock, Expression } from "../expression.ts";
import { wordAt } from "../scan.ts";
import { isDay } from "./clock.ts";
import { type Join, joined } from "./neighbours.ts";

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "--"]);
const THROUGH: ReadonlySet<string> = new Set([
  "through",
  "thru",
  "until",
  "till",
  "to",
  "up to",
  "up until",
  "and",
]);

/** "from March to May 2015", "between 2014 and 2016", "January-March", "Monday through Friday". */
export const joinSpan: Join = (pair) => {
  const { left, right, gap, document } = pair;
  if (!THROUGH.has(gap) && !DASHES.has(gap)) return undefined;
  if (gap === "and" && wordAt(document.tokens, left.first - 1) !== "between") return undefined;
  if (left.partOnly !== right.partOnly) return undefined;
  const lead = leads(document.tokens, left.first);
  const both = completed(left.expression, right.expression, lead || gap !== "to");
  return both && joined(pair, { is: "span", ...both }, "date/span", null);
};

const leads = (tokens: Tokens, first: number): boolean => {
  const lead = wordAt(tokens, first - 1);
  return lead === "from" || lead === "between";
};

interface Ends {
  readonly first: Expression;
  readonly last: Expression;
}

/** The ends with what they share: the year of "March to May 2015", the half of the day of "8 to 10 p.m.". */
function completed(first: Expression, last: Expression, linked: boolean): Ends | undefined {
  if (isNow(first) && last.is === "date") return { first, last };
  if (isNow(last) && first.is === "date") return { first, last };
  if (first.is === "date" && last.is === "date")
    return linked || grain(first) === grain(last) ? dates(first, last) : undefined;
  if (first.is === "clock" && last.is === "clock") return clocks(first, last);
  if (!linked) return undefined;
  if (first.is === "date" && last.is === "shift" && !last.rolling) return { first, last };
  return first.is === "shift" && last.is === "date" && first.unit === "day" && isDay(last)
    ? { first, last }
    : undefined;
}

const isNow = (expression: Expression): boolean =>
  expression.is === "reference" && expression.timex === "PRESENT_REF";

const grain = (date: CalendarDate): string => {
  if (date.weekday !== undefined) return "weekday";
  if (date.month === undefined) return date.year === undefined ? "other" : "year";
  return date.day === undefined ? "month" : "day";
};

function dates(first: CalendarDate, last: CalendarDate): Ends | undefined {
  if (
    grain(first) === "weekday"
      ? grain(last) !== "weekday" && grain(last) !== "day"
      : grain(last) === "weekday"
  )
    return undefined;
  if (grain(first) === "other" && grain(last) !== "other") return undefined;
  const shares = first.year === undefined && first.within === undefined && first.choice === "infer";
  if (!shares || first.month === undefined) return { first, last };
  const runsOver = last.month !== undefined && last.month < first.month;
  if (last.year !== undefined) return { first: { ...first, year: last.year - (runsOver ? 1 : 0) }, last };
  return { first: last.within !== undefined && !runsOver ? { ...first, within: last.within } : first, last };
}

/** "Tuesday from 2:00 to 2:30 pm": both on the day, both in the half of the day, that either has. */
function clocks(first: Clock, last: Clock): Ends | undefined {
  if (first.hour === undefined || last.hour === undefined) return undefined;
  const late =
    first.loose && !last.loose && last.hour >= 12 && first.hour < 12 && first.hour + 12 <= last.hour;
  const begin = { ...first, hour: late ? first.hour + 12 : first.hour, on: first.on ?? last.on };
  return { first: begin, last: { ...last, on: last.on ?? first.on } };
}
