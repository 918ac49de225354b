import type { Document } from "../../../document/document.ts";
import { Shape } from "../../../language/shape.ts";
import type { Clock, DateRuleId, Expression, Found } from "../expression.ts";
import { rangeStart } from "../numbers.ts";
import { DASHES, type DateRule, found, isJoined, wordAt } from "../scan.ts";
import { DAY_PARTS, MONTHS, SEASONS, WEEKDAYS } from "../words/calendar-names.ts";
import { CARDINALS, decadeOf, ordinalOf } from "../words/numbers.ts";
import { UNITS, type Unit, type UnitWord } from "../words/units.ts";
import { at24 } from "./read-time.ts";

/** "the year-earlier quarter" is one expression. */
const PERIODS: ReadonlySet<string> = new Set(["quarter", "period", "half", "month"]);

const VAGUE: ReadonlySet<string> = new Set(["several", "multi", "many", "few"]);

/** "two-week", "third-quarter", "year-earlier", "mid-1996", "late-November", "decades-long": compounds written as one token. */
export const hyphenated: DateRule = {
  id: "date/hyphenated",
  trigger: { shape: Shape.Hyphen },
  read({ document, numbers }, at) {
    const { tokens } = document;
    const word = tokens.lower[at];
    if (word.length > 40) return undefined;
    const parts = word.split(/[-‐‑]/);
    const read = readParts(parts) ?? hours(parts);
    if (!read) return undefined;
    if (wordAt(tokens, at + 1) === "ago") return yearsAgo(document, at, read);
    const high = read.rule === "date/hyphenated-duration" ? numbers.at(at)?.value : undefined;
    const first = high === undefined ? at : rangeStart(tokens, numbers, at, high);
    if (first < at) return found(document, read.rule, first, at + 1, read.expression, UP_TO);
    const noun = read.rule === "date/year-earlier" && PERIODS.has(wordAt(tokens, at + 1));
    const takesThe = (read.takesThe || noun) && wordAt(tokens, at - 1) === "the";
    return found(document, read.rule, takesThe ? at - 1 : at, noun ? at + 2 : at + 1, read.expression, {
      modifier: read.modifier,
    });
  },
};

/** "a half-century ago": years, which can be counted back. */
function yearsAgo(document: Document, at: number, { expression }: Read): Found | undefined {
  const part = expression.is === "duration" ? expression.parts[0] : undefined;
  const years = part && YEARS.get(part.unit);
  if (years === undefined || part?.count == null) return undefined;
  const first = wordAt(document.tokens, at - 1) === "a" ? at - 1 : at;
  const back: Expression = {
    is: "shift",
    unit: "year",
    by: -part.count * years,
    from: "anchor",
    rolling: true,
  };
  return found(document, "date/ago", first, at + 2, back);
}

const YEARS: ReadonlyMap<Unit, number> = new Map([
  ["decade", 10],
  ["century", 100],
]);

/** "five- to seven-year": seven at most. */
const UP_TO = { modifier: "EQUAL_OR_LESS" } as const;

interface Read {
  readonly rule: DateRuleId;
  readonly expression: Expression;
  readonly modifier?: string;
  readonly takesThe?: boolean;
}

const HOUR = /^(\d{1,2})([ap])m$/;

/** "1pm-2pm", "9am-5pm" */
function hours(parts: readonly string[]): Read | undefined {
  const [first, last] = parts.map((word) => hourOf(word));
  if (first === undefined || last === undefined || parts.length !== 2) return undefined;
  return { rule: "date/hours", expression: { is: "span", first, last } };
}

function hourOf(word: string): Clock | undefined {
  const match = word.length < 5 ? HOUR.exec(word) : null;
  const hour = match ? at24(Number(match[1]), match[2]) : undefined;
  return hour === undefined ? undefined : { is: "clock", hour };
}

const MODIFIERS: ReadonlyMap<string, string> = new Map([
  ["mid", "MID"],
  ["early", "START"],
  ["late", "END"],
  ["end", "END"],
]);

function readParts(parts: readonly string[]): Read | undefined {
  if (parts.at(-1) === "old") return undefined;
  const modifier = MODIFIERS.get(parts[0]);
  if (modifier !== undefined && parts.length === 2) return part(parts[1], modifier);
  return compound(parts);
}

/** "mid-1996", "late-November", "mid-afternoon", "mid-1980s", "mid-summer" */
function part(word: string, modifier: string): Read | undefined {
  const month = MONTHS.get(word);
  const rule = "date/part-of";
  if (month !== undefined) return { rule, modifier, expression: { is: "date", month, choice: "infer" } };
  if (/^(?:1[5-9]|20)\d\d$/.test(word))
    return { rule, modifier, expression: { is: "date", year: Number(word), choice: "infer" } };
  const decade = decadeOf(word);
  if (decade !== undefined)
    return { rule, modifier, takesThe: true, expression: { is: "date", decade, choice: "infer" } };
  const dayPart = DAY_PARTS.get(word);
  if (dayPart !== undefined && modifier === "MID")
    return { rule, modifier, expression: { is: "clock", part: dayPart } };
  const season = SEASONS.get(word);
  if (season !== undefined) return { rule, modifier, expression: { is: "date", season, choice: "infer" } };
  return undefined;
}

function compound(parts: readonly string[]): Read | undefined {
  return (parts.length === 2 ? pair(parts[0], parts[1]) : undefined) ?? counted(parts);
}

/** "year-earlier", "year-end", "third-quarter", "20th-century", "decades-long", "Tuesday-night" */
function pair(head: string, tail: string): Read | undefined {
  const nth = ordinalOf(head);
  if (head === "year" && (tail === "ago" || tail === "earlier"))
    return {
      rule: "date/year-earlier",
      expression: { is: "shift", unit: "year", by: -1, from: "mention", rolling: true },
    };
  if (head === "year" && tail === "end") return { rule: "date/year-end", expression: YEAR_END };
  if (tail === "quarter" && nth !== undefined && nth <= 4)
    return { rule: "date/quarter", expression: { is: "date", quarter: nth, choice: "infer" } };
  if (tail === "century" && nth !== undefined)
    return { rule: "date/century", expression: { is: "date", century: nth - 1, choice: "infer" } };
  if (tail === "century" && head === "quarter")
    return { rule: "date/hyphenated-duration", expression: lasting(UNITS.get("century")!, 0.25) };
  const weekday = WEEKDAYS.get(head);
  const dayPart = DAY_PARTS.get(tail);
  if (weekday !== undefined && dayPart !== undefined)
    return { rule: "date/day-part", expression: { is: "clock", part: dayPart, on: weekdayOf(weekday) } };
  const long = tail === "long" ? UNITS.get(head) : undefined;
  if (long === undefined || long.unit === "half") return undefined;
  return { rule: "date/unit-long", expression: lasting(long, long.plural ? null : 1) };
}

const weekdayOf = (weekday: number): Expression => ({ is: "date", weekday, choice: "infer" });

const YEAR_END: Expression = {
  is: "nth",
  unit: "day",
  nth: -1,
  count: 1,
  within: { is: "shift", unit: "year", by: 0, from: "anchor", rolling: false },
};

/** "two-week", "two-and-a-half-year", "two-year-long" */
function counted(parts: readonly string[]): Read | undefined {
  const end = parts.at(-1) === "long" ? parts.length - 2 : parts.length - 1;
  const unit = UNITS.get(parts[end] ?? "");
  if (!unit || unit.unit === "second" || unit.unit === "half" || unit.unit === "quarter" || end < 1)
    return undefined;
  const count = counter(parts.slice(0, end));
  return count === undefined
    ? undefined
    : { rule: "date/hyphenated-duration", expression: lasting(unit, count) };
}

const lasting = ({ unit, count: size }: UnitWord, count: number | null): Expression => ({
  is: "duration",
  parts: [{ unit, count: count === null ? null : count * size }],
});

/** "two", "twenty-four", "two-and-a-half", "half", "several" */
function counter(words: readonly string[]): number | null | undefined {
  if (words.length === 1 && VAGUE.has(words[0])) return null;
  if (words.length === 1 && words[0] === "half") return 0.5;
  const joined = words.join("-");
  const half = joined.endsWith("-and-a-half");
  const value = CARDINALS.get(half ? joined.slice(0, -11) : joined);
  return value === undefined ? undefined : value + (half ? 0.5 : 0);
}

const COUNT = /^\d{1,3}(?:\.\d)?$/;

/** "10-year", "30-year": digits, a hyphen and a unit are three tokens. Ages ("8-year-old") are amounts. */
export const digitsHyphenUnit: DateRule = {
  id: "date/digits-hyphen-unit",
  trigger: { words: DASHES },
  read({ document, numbers }, at) {
    const { tokens } = document;
    if (at === 0 || !isJoined(tokens, at) || !isJoined(tokens, at + 1)) return undefined;
    const count = wordAt(tokens, at - 1);
    if (!COUNT.test(count)) return undefined;
    const word = wordAt(tokens, at + 1);
    const unit = UNITS.get(word.endsWith("-long") ? word.slice(0, -5) : word);
    if (!unit || unit.unit === "half" || (unit.unit === "second" && unit.plural)) return undefined;
    if (wordAt(tokens, at + 2) === "-" && isJoined(tokens, at + 2)) return undefined;
    const first = rangeStart(tokens, numbers, at - 1, Number(count));
    const more = first < at - 1 ? UP_TO : {};
    return found(document, "date/hyphenated-duration", first, at + 2, lasting(unit, Number(count)), more);
  },
};
