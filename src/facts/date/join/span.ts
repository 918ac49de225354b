import { terms } from "../../../lexicon/terms.ts";
import type { Clock } from "../expression/clock.ts";
import type { CalendarDate } from "../expression/date.ts";
import type { Expression, Span } from "../expression/index.ts";
import { DAY } from "../words/units.ts";
import { isDay } from "./clock.ts";
import { Gap } from "./gap.ts";
import { type Join, joined } from "./neighbours.ts";

const LEADS = terms("from between");

/** "from March to May 2015", "between 2014 and 2016", "January-March", "Monday through Friday". */
export const joinSpan: Join = (pair) => {
  const { left, right, gap, tokens } = pair;
  if ((pair.fits & Gap.Span) === 0) return undefined;
  const lead = left.first > 0 ? tokens.lower[left.first - 1] : "";
  if (gap === "and" && lead !== "between") return undefined;
  if (left.partOnly !== right.partOnly) return undefined;
  const isLed = LEADS.has(tokens.term[left.first - 1]);
  const span = completed(left.expression, right.expression, isLed || gap !== "to");
  return span && joined(pair, span, "date/span", null);
};

const spanOf = (first: Expression, last: Expression): Span => ({ is: "span", first, last });

/** The ends with what they share: the year of "March to May 2015", the half of the day of "8 to 10 p.m.". */
function completed(first: Expression, last: Expression, linked: boolean): Span | undefined {
  if (isNow(first) && last.is === "date") return spanOf(first, last);
  if (isNow(last) && first.is === "date") return spanOf(first, last);
  if (first.is === "date" && last.is === "date")
    return linked || grain(first) === grain(last) ? dates(first, last) : undefined;
  if (first.is === "clock" && last.is === "clock") return clocks(first, last);
  if (!linked) return undefined;
  if (first.is === "date" && last.is === "shift") return last.rolling ? undefined : spanOf(first, last);
  return first.is === "shift" && first.unit === DAY && last.is === "date" && isDay(last)
    ? spanOf(first, last)
    : undefined;
}

const isNow = (expression: Expression): boolean =>
  expression.is === "reference" && expression.timex === "PRESENT_REF";

type Grain = "weekday" | "day" | "month" | "year" | "other";

const grain = (date: CalendarDate): Grain => {
  if (date.weekday !== undefined) return "weekday";
  if (date.month === undefined) return date.year === undefined ? "other" : "year";
  return date.day === undefined ? "month" : "day";
};

/** Can one end be told in `first` and the other in `last`? */
function matches(first: Grain, last: Grain): boolean {
  if (first === "weekday") return last === "weekday" || last === "day";
  return last !== "weekday" && (first !== "other" || last === "other");
}

function dates(first: CalendarDate, last: CalendarDate): Span | undefined {
  if (!matches(grain(first), grain(last))) return undefined;
  const shares = first.year === undefined && first.within === undefined && first.choice === "infer";
  if (!shares || first.month === undefined) return spanOf(first, last);
  const runsOver = last.month !== undefined && last.month < first.month;
  if (last.year !== undefined) return spanOf({ ...first, year: last.year - (runsOver ? 1 : 0) }, last);
  return spanOf(last.within !== undefined && !runsOver ? { ...first, within: last.within } : first, last);
}

/** "Tuesday from 2:00 to 2:30 pm": both on the day, both in the half of the day, that either has. */
function clocks(first: Clock, last: Clock): Span | undefined {
  if (first.hour === undefined || last.hour === undefined) return undefined;
  const late =
    first.loose && !last.loose && last.hour >= 12 && first.hour < 12 && first.hour + 12 <= last.hour;
  const begin: Clock = { ...first, hour: late ? first.hour + 12 : first.hour, on: first.on ?? last.on };
  return spanOf(begin, { ...last, on: last.on ?? first.on });
}
