import { Shape } from "../../../language/shape.ts";
import { isNoun } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { isCapital, wordAt } from "../scan.ts";
import { MONTHS, WEEKDAYS } from "../words/calendar-names.ts";
import { CHOICES } from "../words/choices.ts";

/** Month names that are names of people or other words as well. */
const DOUBTFUL: ReadonlySet<string> = new Set("march may april june august jan mar jun dec sep".split(" "));

/** Before "May" and "March" one of these tells the month: "in May", "since March". */
const BEFORE: ReadonlySet<string> = new Set(
  "in since until till by from to through during before after between and or of early late mid last next this every each for on , ( - – —".split(
    " ",
  ),
);

/** Words of time that may follow a month without a capital being a name's: "May Day" is a holiday's own. */
const follows = (tokens: Tokens, at: number): boolean => {
  const word = wordAt(tokens, at);
  return (
    !isCapital(tokens, at) ||
    MONTHS.has(word) ||
    WEEKDAYS.has(word) ||
    (tokens.shape[at] & Shape.AllCaps) !== 0
  );
};

/**
 * Is the month word at `at` the month? "May said", "Theresa May", "April Jones", "the Women's March" are not.
 * With a day or a year beside it, it always is.
 */
export function isMonthName(tokens: Tokens, at: number, dated: boolean): boolean {
  const word = tokens.lower[at];
  if (dated) return true;
  if (!DOUBTFUL.has(word)) return true;
  const previous = wordAt(tokens, at - 1);
  if (!follows(tokens, at + 1)) return false;
  if (
    word !== "may" &&
    word !== "march" &&
    word !== "mar" &&
    word !== "dec" &&
    word !== "jan" &&
    word !== "jun"
  )
    return !(
      isCapital(tokens, at - 1) &&
      (tokens.shape[at - 1] & Shape.SentenceStart) === 0 &&
      !MONTHS.has(previous)
    );
  if (CHOICES.has(previous) || (word === "march" && isAttribute(tokens, at))) return true;
  return BEFORE.has(previous) && !isVerbAfter(wordAt(tokens, at + 1));
}

/** "the March election"; in "the March for Life" no noun follows. */
const isAttribute = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at) &&
  isNoun(tokens.tag[at + 1]) &&
  (wordAt(tokens, at - 1) === "the" || wordAt(tokens, at - 1) === "a");

const SPEAKS: ReadonlySet<string> = new Set("said says told has had was is will would".split(" "));
const isVerbAfter = (word: string): boolean => SPEAKS.has(word);
