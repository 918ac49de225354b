import { lexicon } from "../../../../lexicon/load.ts";
import { terms } from "../../../../lexicon/terms.ts";
import { figures } from "../../calendar.ts";
import { type Clock, clockAt } from "../../expression/clock.ts";
import { calendarDate } from "../../expression/date.ts";
import type { Expression } from "../../expression/index.ts";
import { lasting, shift } from "../../expression/unit.ts";
import { cardinalOf, DECADES, decadeInDigits, ordinalOf } from "../../words/numbers.ts";
import { DAY_PARTS, EDGES, MONTHS, SEASONS, STAGES, WEEKDAYS } from "../../words/time-words.ts";
import { CENTURY, HALF, QUARTER, SECOND, UNIT_WORDS, YEAR } from "../../words/units.ts";
import type { DateRuleId } from "../index.ts";
import { at24 } from "../read-time.ts";
import { YEAR_END } from "../unit/bare.ts";

/** What a compound says. */
export interface CompoundReading {
  readonly rule: DateRuleId;
  readonly expression: Expression;
  readonly modifier: string | null;
  /** "the mid-1990s" takes in the article. */
  readonly takesThe: boolean;
}

const reading = (
  rule: DateRuleId,
  expression: Expression,
  modifier: string | null = null,
  takesThe = false,
): CompoundReading => ({ rule, expression, modifier, takesThe });

const termOf = (word: string): number => lexicon().termOf(word);

/** "mid-1996", "early-May", "end-March" */
export const HEADS = terms("mid early late end");

/** Reads a compound in lower case: "two-week", "mid-1996", "20th-century". */
export function readCompound(word: string): CompoundReading | undefined {
  const parts = word.split(/[-‐‑]/);
  if (parts.at(-1) === "old") return undefined;
  if (parts.length !== 2) return counted(parts);
  const [head, tail] = parts;
  const stage = termOf(head);
  if (HEADS.has(stage)) return part(tail, STAGES.get(stage) ?? EDGES.get(stage) ?? "");
  return months(head, tail) ?? pair(head, tail) ?? counted(parts) ?? hours(head, tail);
}

/** "mid-1996", "late-November", "mid-afternoon", "mid-1980s", "mid-summer" */
function part(word: string, modifier: string): CompoundReading | undefined {
  const term = termOf(word);
  const month = MONTHS.get(term);
  if (month !== undefined) return reading("date/part-of", calendarDate({ month }), modifier);
  const year = word.length === 4 ? figures(word, 0, 4) : -1;
  if (year >= 1500 && year < 2100) return reading("date/part-of", calendarDate({ year }), modifier);
  const decade = DECADES.get(term) ?? decadeInDigits(word);
  if (decade !== undefined) return reading("date/part-of", calendarDate({ decade }), modifier, true);
  const dayPart = modifier === "MID" ? DAY_PARTS.get(term) : undefined;
  if (dayPart !== undefined) return reading("date/part-of", clockAt({ part: dayPart }), modifier);
  const season = SEASONS.get(term);
  return season && reading("date/part-of", calendarDate({ season }), modifier);
}

/** "April-June" */
function months(head: string, tail: string): CompoundReading | undefined {
  const [first, last] = [MONTHS.get(termOf(head)), MONTHS.get(termOf(tail))];
  if (first === undefined || last === undefined || first === last) return undefined;
  const ends = { first: calendarDate({ month: first }), last: calendarDate({ month: last }) };
  return reading("date/span", { is: "span", ...ends });
}

/** "year-earlier", "year-end", "third-quarter", "20th-century", "decades-long", "Tuesday-night" */
function pair(head: string, tail: string): CompoundReading | undefined {
  if (head === "year" && (tail === "ago" || tail === "earlier"))
    return reading("date/year-earlier", shift(YEAR, -1, "mention", { rolling: true }));
  if (head === "year" && tail === "end") return reading("date/year-end", YEAR_END);
  if (tail === "quarter" || tail === "century") return nth(head, tail);
  const weekday = WEEKDAYS.get(termOf(head));
  const dayPart = DAY_PARTS.get(termOf(tail));
  if (weekday !== undefined && dayPart !== undefined)
    return reading("date/day-part", clockAt({ part: dayPart, on: calendarDate({ weekday }) }));
  const long = tail === "long" ? UNIT_WORDS.get(termOf(head)) : undefined;
  if (long === undefined || long.unit === HALF) return undefined;
  return reading("date/unit-long", lasting(long, long.plural ? null : 1));
}

/** "third-quarter", "20th-century", "quarter-century" */
function nth(head: string, tail: "quarter" | "century"): CompoundReading | undefined {
  const place = ordinalOf(head);
  if (tail === "quarter")
    return place !== undefined && place <= 4
      ? reading("date/quarter", calendarDate({ quarter: place }))
      : undefined;
  if (place !== undefined) return reading("date/century", calendarDate({ century: place - 1 }));
  return head === "quarter"
    ? reading("date/hyphenated-duration", lasting({ unit: CENTURY, count: 1 }, 0.25))
    : undefined;
}

/** "two-week", "two-and-a-half-year", "two-year-long" */
function counted(parts: readonly string[]): CompoundReading | undefined {
  const end = parts.at(-1) === "long" ? parts.length - 2 : parts.length - 1;
  if (end < 1) return undefined;
  const unit = UNIT_WORDS.get(termOf(parts[end]));
  if (!unit || unit.unit === SECOND || unit.unit === HALF || unit.unit === QUARTER) return undefined;
  const count = counter(parts.slice(0, end));
  return count === undefined ? undefined : reading("date/hyphenated-duration", lasting(unit, count));
}

const VAGUE = terms("several multi many few");

/** "two", "twenty-four", "two-and-a-half", "half", "several" */
function counter(words: readonly string[]): number | null | undefined {
  if (words.length === 1 && VAGUE.has(termOf(words[0]))) return null;
  if (words.length === 1 && words[0] === "half") return 0.5;
  const joined = words.join("-");
  const half = joined.endsWith("-and-a-half");
  const value = cardinalOf(half ? joined.slice(0, -11) : joined);
  return value === undefined ? undefined : value + (half ? 0.5 : 0);
}

/** "1pm-2pm", "9am-5pm" */
function hours(begin: string, end: string): CompoundReading | undefined {
  const first = hourOf(begin);
  const last = first && hourOf(end);
  return first && last && reading("date/hours", { is: "span", first, last });
}

/** "9am" */
function hourOf(word: string): Clock | undefined {
  const hour = word.endsWith("m") && word.length < 5 ? figures(word, 0, word.length - 2) : -1;
  const value = hour < 0 ? undefined : at24(hour, word.charAt(word.length - 2));
  return value === undefined ? undefined : clockAt({ hour: value });
}
