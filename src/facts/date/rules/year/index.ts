import { Shape } from "../../../../language/shape.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { anyOf, terms } from "../../../../lexicon/terms.ts";
import { calendarDate } from "../../expression/date.ts";
import { type DateContext, type DatePhrase, phrase } from "../../phrase.ts";
import { wordAt } from "../../scan.ts";
import { THE } from "../../words/time-words.ts";
import { UNIT_WORDS } from "../../words/units.ts";
import { decade } from "./decade.ts";
import { yearAt, yearRange } from "./digits.ts";
import { fiscalCode } from "./fiscal-code.ts";
import { isYear } from "./is-year.ts";
import { YEAR_STARTS, yearInWords } from "./year-words.ts";

/** "1996", "the 1996 campaign", "2014-18", "the year 2000", "fiscal 1989". */
const year = {
  id: "date/year",
  says: "a year in digits, where the words around show that it is one",
  trigger: { shape: Shape.Number },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    const value = yearAt(tokens, at);
    if (value < 0 || !isYear(tokens, at, value)) return undefined;
    const until = yearRange(tokens, at, value);
    if (until) {
      const [from, to] = [calendarDate({ year: value }), calendarDate({ year: until.year })];
      return phrase(tokens, "date/years", at, until.last, { is: "span", first: from, last: to });
    }
    const { first, fiscal } = lead(tokens, at);
    return phrase(tokens, "date/year", first, at + 1, calendarDate({ year: value, fiscal }));
  },
} as const;

const FISCAL = terms("fiscal financial");

/** "fiscal 1989", "fiscal year 2008", "the year 2000", "calendar 2009" take in the words before. */
function lead(tokens: Tokens, at: number): { readonly first: number; readonly fiscal: boolean } {
  let first = at;
  if (wordAt(tokens, first - 1) === "year") first--;
  const fiscal = FISCAL.has(tokens.term[first - 1]);
  if (fiscal || (first < at && wordAt(tokens, first - 1) === "calendar")) first--;
  if (first < at && THE.has(tokens.term[first - 1])) first--;
  return { first, fiscal };
}

const COUNTS = anyOf(UNIT_WORDS.words, terms("million billion thousand hundred percent"));

/** "nineteen ninety-six", "the year two thousand". */
const spelledYear = {
  id: "date/spelled-year",
  says: "a year in words",
  trigger: { terms: YEAR_STARTS },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    const read = yearInWords(tokens, at);
    if (!read || !isLed(tokens, at) || COUNTS.has(tokens.term[read.last])) return undefined;
    const { first } = lead(tokens, at);
    return phrase(tokens, "date/spelled-year", first, read.last, calendarDate({ year: read.year }));
  },
} as const;

/** "Twenty ten" and "two thousand" are mostly numbers: "in twenty ten", "the year two thousand". */
function isLed(tokens: Tokens, at: number): boolean {
  const word = tokens.lower[at];
  if (word !== "two" && word !== "twenty") return true;
  const before = wordAt(tokens, at - 1);
  return before === "year" || (before === "in" && word === "twenty");
}

export const YEAR_RULES = [
  year,
  decade,
  spelledYear,
  fiscalCode,
  { id: "date/years", says: "two years as one span (“2014–18”)" },
] as const;
