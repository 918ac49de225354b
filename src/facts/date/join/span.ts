import type { Tokens } from "../../../language/tokens.ts";
import type { CalendarDate, Clock, Expression } from "../expression.ts";
import { wordAt } from "../scan.ts";
import { type Join, joined } from "./neighbours.ts";

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "--"]);
const THROUGH: ReadonlySet<string> = new Set(["through", "thru", "until", "till", "to", "up to", "up until"]);

/** "from March to May 2015", "between 2014 and 2016", "January-March", "Monday through Friday". */
export const joinSpan: Join = (pair) => {
  const { left, right, gap, document } = pair;
  if (!isLink(document.tokens, left.first, gap)) return undefined;
  if (left.partOnly !== right.partOnly || (left.modifier !== null && gap === "-")) return undefined;
  const first = completed(left.expression, right.expression);
  return first && joined(pair, { is: "span", first, last: right.expression }, "date/span", null);
};

function isLink(tokens: Tokens, first: number, gap: string): boolean {
  const lead = wordAt(tokens, first - 1);
  if (gap === "and") return lead === "between";
  if (gap === "to" || gap === "until" || gap === "till")
    return lead === "from" || lead === "between" || gap !== "to" || lead === "the";
  return THROUGH.has(gap) || DASHES.has(gap);
}

/** The first end with what it shares with the last: the year of "March to May 2015", the half of the day of "8 to 10 p.m.". */
function completed(first: Expression, last: Expression): Expression | undefined {
  if (first.is === "reference" && first.timex === "PRESENT_REF" && last.is !== "reference") return first;
  if (last.is === "reference" && last.timex === "PRESENT_REF" && first.is === "date") return first;
  if (first.is === "date" && last.is === "date") return completedDate(first, last);
  if (first.is === "clock" && last.is === "clock") return completedClock(first, last);
  if (first.is === "date" && last.is === "shift") return first;
  if (first.is === "shift" && last.is === "date" && first.unit === "day") return first;
  return undefined;
}

function completedDate(first: CalendarDate, last: CalendarDate): Expression | undefined {
  if (
    first.month === undefined &&
    last.month !== undefined &&
    first.year === undefined &&
    first.weekday === undefined
  )
    return undefined;
  if (
    (first.weekday === undefined) !== (last.weekday === undefined) &&
    first.weekday === undefined &&
    first.month === undefined
  )
    return undefined;
  const shares = first.year === undefined && first.within === undefined && first.choice === "infer";
  if (!shares || first.month === undefined) return first;
  const runsOver = last.month !== undefined && last.month < first.month;
  if (last.year !== undefined) return { ...first, year: last.year - (runsOver ? 1 : 0) };
  return last.within !== undefined && !runsOver ? { ...first, within: last.within } : first;
}

const completedClock = (first: Clock, last: Clock): Expression =>
  first.on === undefined ? { ...first, on: last.on } : first;
