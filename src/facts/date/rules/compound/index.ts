import type { Numbers } from "../../../../language/numbers/number.ts";
import { Shape } from "../../../../language/shape.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { lexicon } from "../../../../lexicon/load.ts";
import { anyOf, terms } from "../../../../lexicon/terms.ts";
import { figures } from "../../calendar.ts";
import { rangeStart } from "../../count.ts";
import { calendarDate } from "../../expression/date.ts";
import type { Expression } from "../../expression/index.ts";
import { lasting, shift } from "../../expression/unit.ts";
import { type DateContext, type DatePhrase, phrase } from "../../phrase.ts";
import { isJoined, wordAt } from "../../scan.ts";
import { DASHES, DAY_PARTS, MONTHS, THE } from "../../words/time-words.ts";
import { CENTURY, DECADE, HALF, SECOND, UNIT_WORDS, YEAR } from "../../words/units.ts";
import { isOwned } from "../year/decade.ts";
import { yearAt } from "../year/digits.ts";
import { type CompoundReading, HEADS, readCompound } from "./read.ts";

/** "two-week", "third-quarter", "year-earlier", "mid-1996", "late-November", "decades-long"; "10-year" is three tokens. */
const compound = {
  id: "date/hyphenated-duration",
  says: "a number and a unit of time as one word (“10-year”)",
  trigger: { shape: Shape.Hyphen, terms: DASHES },
  read({ tokens, numbers }: DateContext, at: number): DatePhrase | undefined {
    return (tokens.shape[at] & Shape.Hyphen) === 0
      ? digitsAndUnit(tokens, numbers, at)
      : oneToken(tokens, numbers, at);
  },
} as const;

/** "five- to seven-year": seven at most. */
const UP_TO = "EQUAL_OR_LESS";
/** "the year-earlier quarter" is one expression. */
const PERIODS = terms("quarter period half month");
/** Longer compounds tell no time. */
const LONGEST = 40;

function oneToken(tokens: Tokens, numbers: Numbers, at: number): DatePhrase | undefined {
  const word = tokens.lower[at];
  if (word.length > LONGEST || !mayTellTime(word, tokens.shape[at])) return undefined;
  const read = readCompound(word);
  if (!read) return undefined;
  if (wordAt(tokens, at + 1) === "ago") return yearsAgo(tokens, at, read);
  const { rule, expression, modifier } = read;
  if (rule === "date/span") return monthsSpan(tokens, at, read);
  const decade = isOwned(tokens, at) ? decadeOf(read) : undefined;
  if (decade !== undefined) {
    const first = THE.has(tokens.term[at - 1]) ? at - 1 : at;
    return phrase(tokens, rule, first, at + 2, calendarDate({ decade }), modifier);
  }
  const high = rule === "date/hyphenated-duration" ? numbers.at(at)?.value : undefined;
  const first = high === undefined ? at : rangeStart(tokens, numbers, at, high);
  if (first < at) return phrase(tokens, rule, first, at + 1, expression, UP_TO);
  const noun = rule === "date/year-earlier" && PERIODS.has(tokens.term[at + 1]);
  const takesThe = (read.takesThe || noun) && THE.has(tokens.term[at - 1]);
  return phrase(tokens, rule, takesThe ? at - 1 : at, noun ? at + 2 : at + 1, expression, modifier);
}

/** The decade of "mid-1960's". */
const decadeOf = ({ expression }: CompoundReading): number | undefined =>
  expression.is === "date" && expression.year !== undefined && expression.year % 10 === 0
    ? expression.year / 10
    : undefined;

const PERIOD = terms("quarter period");
const YEAR_LEADS = terms("of in ,");

/** "April-June 2021", "the July-September quarter of 2023": the months, with the year that is told for both. */
function monthsSpan(tokens: Tokens, at: number, { expression }: CompoundReading): DatePhrase | undefined {
  if (expression.is !== "span" || expression.first.is !== "date" || expression.last.is !== "date")
    return undefined;
  const behind = PERIOD.has(tokens.term[at + 1]) ? at + 2 : at + 1;
  const from = YEAR_LEADS.has(tokens.term[behind]) ? behind + 1 : behind;
  const year = yearAt(tokens, from);
  const first = behind > at + 1 && THE.has(tokens.term[at - 1]) ? at - 1 : at;
  if (year < 0) return phrase(tokens, "date/span", first, behind, expression);
  const over = expression.last.month! < expression.first.month!;
  const span: Expression = {
    is: "span",
    first: { ...expression.first, year: over ? year - 1 : year },
    last: { ...expression.last, year },
  };
  return phrase(tokens, "date/span", first, from + 1, span);
}

/** "early-" */
const LONGEST_HEAD = 6;
const TAILS = anyOf(UNIT_WORDS.words, DAY_PARTS.words, MONTHS.words, terms("long ago earlier end"));

/** By its first or last part alone; most compounds tell nothing of time. */
function mayTellTime(word: string, shape: number): boolean {
  if ((shape & Shape.Digit) !== 0) return true;
  const words = lexicon();
  const last = Math.max(word.lastIndexOf("-"), word.lastIndexOf("‐"), word.lastIndexOf("‑"));
  if (TAILS.has(words.termOf(word.slice(last + 1)))) return true;
  return last < LONGEST_HEAD && HEADS.has(words.termOf(word.slice(0, last)));
}

/** "a half-century ago": years, which can be counted back. */
function yearsAgo(tokens: Tokens, at: number, { expression }: CompoundReading): DatePhrase | undefined {
  const part = expression.is === "duration" ? expression.parts[0] : undefined;
  if (part === undefined || part.count === null || (part.unit !== DECADE && part.unit !== CENTURY))
    return undefined;
  const first = wordAt(tokens, at - 1) === "a" ? at - 1 : at;
  const back = shift(YEAR, -part.count * part.unit.factor, "anchor", { rolling: true });
  return phrase(tokens, "date/ago", first, at + 2, back);
}

/** "10-year", "30-year": digits, a hyphen and a unit. Ages ("8-year-old") are amounts. */
function digitsAndUnit(tokens: Tokens, numbers: Numbers, at: number): DatePhrase | undefined {
  if (at === 0 || !isJoined(tokens, at) || !isJoined(tokens, at + 1)) return undefined;
  const count = shortNumber(tokens.lower[at - 1]);
  if (count === undefined) return undefined;
  const unit = UNIT_WORDS.get(tokens.term[at + 1]) ?? longUnit(tokens.lower[at + 1]);
  if (!unit || unit.unit === HALF || (unit.unit === SECOND && unit.plural)) return undefined;
  if (isJoined(tokens, at + 2) && tokens.lower[at + 2] === "-") return undefined;
  const first = rangeStart(tokens, numbers, at - 1, count);
  const modifier = first < at - 1 ? UP_TO : null;
  return phrase(tokens, "date/hyphenated-duration", first, at + 2, lasting(unit, count), modifier);
}

/** "year-long" */
const longUnit = (word: string) =>
  word.endsWith("-long") ? UNIT_WORDS.get(lexicon().termOf(word.slice(0, -5))) : undefined;

/** "10", "2.5": a number short enough to count units. */
function shortNumber(word: string): number | undefined {
  const stop = word.indexOf(".");
  const whole = stop < 0 ? word.length : stop;
  const tenth = stop < 0 || (word.length === stop + 2 && figures(word, stop + 1, stop + 2) >= 0);
  return whole > 3 || !tenth || figures(word, 0, whole) < 0 ? undefined : Number(word);
}

export const COMPOUND_RULES = [
  compound,
  {
    id: "date/part-of",
    says: "a part of a longer time in one word (“mid-1996”)",
  },
  { id: "date/unit-long", says: "a unit and “-long” as one word (“decades-long”)" },
  { id: "date/year-earlier", says: "“year-earlier”: the same time one year before" },
] as const;
