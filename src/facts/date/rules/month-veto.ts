import { Shape } from "../../../language/shape.ts";
import { isNoun } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { anyOf, terms } from "../../../lexicon/terms.ts";
import { isCapital } from "../scan.ts";
import { CHOICES, DOUBTFUL, MONTHS, WEEKDAYS } from "../words/time-words.ts";

/** Months that are verbs or titles too: the word before them must lead to a date. */
const WORDS = terms("may march mar dec jan jun");
const MARCH = terms("march");

/** Before "May" and "March" one of these tells the month: "in May", "since March". */
const BEFORE = terms(
  "in since until till by from to through during before after between and or of early late mid last next this every each for on , ( - – —",
);
const SPEAKS = terms("said says told has had was is will would");
const DATED = anyOf(MONTHS.words, WEEKDAYS.words);

/** Words of time may follow a month with a capital, other words make it a name's: "May Day" is a holiday's own. */
const isFollowedByName = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at) && !DATED.has(tokens.term[at]) && (tokens.shape[at] & Shape.AllCaps) === 0;

/** "Theresa May", "Police April" */
const isPartOfName = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at - 1) &&
  (tokens.shape[at - 1] & Shape.SentenceStart) === 0 &&
  !MONTHS.has(tokens.term[at - 1]);

/**
 * Is the month word at `at`, which has no day or year beside it, the month? "May said", "Theresa May", "April Jones", "the
 * Women's March" are not.
 */
export function isMonthName(tokens: Tokens, at: number): boolean {
  const { term } = tokens;
  if (!DOUBTFUL.has(term[at])) return true;
  if (isFollowedByName(tokens, at + 1)) return false;
  if (!WORDS.has(term[at])) return !isPartOfName(tokens, at);
  if (CHOICES.has(term[at - 1]) || (MARCH.has(term[at]) && isAttribute(tokens, at))) return true;
  return BEFORE.has(term[at - 1]) && !SPEAKS.has(term[at + 1]);
}

const THE_OR_A = terms("the a");

/** "the March election"; in "the March for Life" no noun follows. */
const isAttribute = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at) && isNoun(tokens.tag[at + 1]) && THE_OR_A.has(tokens.term[at - 1]);
