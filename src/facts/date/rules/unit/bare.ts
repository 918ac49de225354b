import type { Tokens } from "../../../../language/tokens.ts";
import { terms } from "../../../../lexicon/terms.ts";
import { lasting, nthOf, shift } from "../../expression/unit.ts";
import { isJoined, wordAt } from "../../scan.ts";
import { DASHES, THE } from "../../words/time-words.ts";
import {
  DAY,
  DECADE,
  MINUTE,
  MONTH,
  QUARTER,
  SECOND,
  UNIT_WORDS,
  type Unit,
  WEEK,
  WEEKEND,
  YEAR,
} from "../../words/units.ts";
import { directionOf } from "./offset.ts";
import type { UnitPhrase } from "./phrase.ts";
import type { UnitReading } from "./reading.ts";

const BEFORE = terms("for in within over after during of until by through lasting take takes took spent");
/** "the early hours of Thursday" is a part of the day. */
const DAWNS = terms("early small late wee opening closing");
const MATTER = terms("matter");

/** Is "the week" the one the article is in? */
const isNamedAlone = (unit: Unit): boolean =>
  unit === WEEK || unit === WEEKEND || unit === MONTH || unit === QUARTER || unit === YEAR || unit === DECADE;

/** No count and no choice: "weeks", "the years", "the quarter", "the year", "year's end". */
export function bare(tokens: Tokens, at: number, phrase: UnitPhrase): UnitReading | undefined {
  return phrase.plural ? several(tokens, at, phrase) : one(tokens, at, phrase);
}

function several(tokens: Tokens, at: number, phrase: UnitPhrase): UnitReading | undefined {
  const { unit, first, article } = phrase;
  const { term } = tokens;
  const next = wordAt(tokens, at + 1);
  if (next === "ago")
    return { rule: "date/ago", last: at + 2, expression: { is: "reference", timex: "PAST_REF" } };
  if (article === "a" || unit === SECOND || unit === WEEKEND || unit === QUARTER) return undefined;
  if (unit === MINUTE && article !== undefined) return undefined;
  const ofMatter = MATTER.has(term[first - 1]);
  if (next === "of" && (ofMatter || DAWNS.has(term[at - 1]))) return undefined;
  const expression = lasting(phrase, null);
  if (next === "after" || next === "before") return { rule: "date/units", last: at + 1, expression };
  if (next === "later" || next === "earlier" || next === "of")
    return { rule: "date/units", first: at, last: at + 1, expression };
  // "one of these days" is any day to come.
  if (wordAt(tokens, first) === "these" && wordAt(tokens, first - 1) === "of") return undefined;
  if (!BEFORE.has(term[first - 1]) || MATTER.has(term[first - 2])) return undefined;
  return { rule: "date/units", last: withOther(tokens, at), expression };
}

/** "weeks or months": one expression, read as its first unit. */
const withOther = (tokens: Tokens, at: number): number =>
  wordAt(tokens, at + 1) === "or" && UNIT_WORDS.get(tokens.term[at + 2])?.plural ? at + 3 : at + 1;

function one(tokens: Tokens, at: number, phrase: UnitPhrase): UnitReading | undefined {
  const { unit, article, first } = phrase;
  if (unit === YEAR && isYearEnd(tokens, at)) return yearEnd(tokens, at, first);
  if (phrase.number !== undefined || phrase.ordinal !== undefined || isCompound(tokens, at + 1))
    return undefined;
  const all = wordAt(tokens, first - 1) === "all";
  if (!all && !isNamedAlone(unit)) return undefined;
  if (article === undefined) return withoutArticle(tokens, at, phrase, all);
  return article === "the" && THE.has(tokens.term[first]) ? theUnit(tokens, at, phrase) : undefined;
}

/** "the end of year", "all day" */
function withoutArticle(
  tokens: Tokens,
  at: number,
  phrase: UnitPhrase,
  all: boolean,
): UnitReading | undefined {
  const { unit, first } = phrase;
  if (unit === YEAR && wordAt(tokens, at - 1) === "of" && wordAt(tokens, at - 2) === "end")
    return { rule: "date/the-unit", first: at, last: at + 1, expression: shift(unit, 0, "anchor") };
  return all && unit !== QUARTER
    ? { rule: "date/all-unit", first: first - 1, last: at + 1, expression: lasting(phrase, 1) }
    : undefined;
}

/** "the quarter", "the quarter ended", "the week before" */
function theUnit(tokens: Tokens, at: number, phrase: UnitPhrase): UnitReading {
  const { unit, fiscal } = phrase;
  const next = wordAt(tokens, at + 1);
  if (next === "ended" || next === "ending")
    return {
      rule: "date/unit-ended",
      last: at + 1,
      expression: unit === QUARTER ? shift(unit, 0, "mention") : lasting(phrase, 1),
    };
  const sign = directionOf(tokens, at + 1);
  if (sign !== 0)
    return {
      rule: sign < 0 ? "date/earlier" : "date/later",
      last: at + 2,
      expression: shift(unit, sign, "mention", { rolling: unit !== WEEK }),
    };
  const from = unit === QUARTER ? "mention" : "anchor";
  return { rule: "date/the-unit", last: at + 1, expression: shift(unit, 0, from, { fiscal }) };
}

/** "year end", "year's end", "the year-end" */
const isYearEnd = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at + 1) === "end" || (wordAt(tokens, at + 1) === "'s" && wordAt(tokens, at + 2) === "end");

const yearEnd = (tokens: Tokens, at: number, first: number): UnitReading => ({
  rule: "date/year-end",
  first: THE.has(tokens.term[first]) ? first : at,
  last: wordAt(tokens, at + 1) === "end" ? at + 2 : at + 3,
  expression: YEAR_END,
});

export const YEAR_END = nthOf(DAY, -1, 1, undefined, shift(YEAR, 0, "anchor"));

/** "the year-long": what follows makes the unit a part of another word. */
const isCompound = (tokens: Tokens, at: number): boolean =>
  isJoined(tokens, at) && DASHES.has(tokens.term[at]);
