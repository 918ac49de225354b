import { Shape } from "../../../../language/shape.ts";
import { Tag } from "../../../../language/tag.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { having, terms } from "../../../../lexicon/terms.ts";
import { isCapital, isJoined, wordAt } from "../../scan.ts";
import { DASHES } from "../../words/time-words.ts";
import { UNIT_WORDS } from "../../words/units.ts";
import { yearAt, yearRange } from "./digits.ts";

/** Words that lead to a year and not to a number: "in 1996", "since 1901", "early 1990". */
const LEADS = terms(
  "in since by from until till during before after between early late mid circa c. ca. year fiscal spring summer autumn fall winter ( [ this vs",
);
const NEVER_BEFORE = having("before-figure");
const NEVER_AFTER = having("counted");
const TO_OR_AND = terms("to and");

/** Do four digits stand for a year, by the words around them? */
export function isYear(tokens: Tokens, at: number, value: number): boolean {
  const { term } = tokens;
  if (NEVER_AFTER.has(term[at + 1]) || isModelYear(tokens, at)) return false;
  if (NEVER_BEFORE.has(term[at - 1]) && !isRoughYear(tokens, at)) return false;
  if (isJoined(tokens, at) && isGlued(tokens, at)) return false;
  if (isJoined(tokens, at + 1)) {
    if (RUN_ON.has(term[at + 1])) return false;
    if (DASHES.has(term[at + 1]) && isJoined(tokens, at + 2) && !yearRange(tokens, at, value))
      return isWord(tokens, at + 2);
  }
  if (UNIT_WORDS.get(term[at + 1])?.plural) return false;
  if (value < 1500 || value > 2100) return isStrong(tokens, at) && tokens.tag[at + 1] !== Tag.Plural;
  if (LEADS.has(term[at - 1])) return true;
  if (value < 1800 || value > 2050) return TO_OR_AND.has(term[at - 1]) && yearAt(tokens, at - 2) >= 0;
  return !countsSomething(tokens, at);
}

/** "1996:30", "2000$" */
const RUN_ON = terms(": $ €");
const MAY_TOUCH = `(["“'‘,`;

/** "A-1990", "3/1990", "x1990": what touches the digits makes them part of something else. */
function isGlued(tokens: Tokens, at: number): boolean {
  if (DASHES.has(tokens.term[at - 1])) return isJoined(tokens, at - 1);
  const before = wordAt(tokens, at - 1);
  if (before === "/") return yearAt(tokens, at - 2) < 0;
  return before === "" || !MAY_TOUCH.includes(before.charAt(0));
}

const CAR_MAKES = having("car-make");

/** "his 1987 Chevrolet" */
const isModelYear = (tokens: Tokens, at: number): boolean =>
  CAR_MAKES.has(tokens.term[at + 1]) && isCapital(tokens, at + 1);

const ROUGHLY = terms("about roughly");

/** "until about 2025", "in around 1850" */
const isRoughYear = (tokens: Tokens, at: number): boolean =>
  ROUGHLY.has(tokens.term[at - 1]) && LEADS.has(tokens.term[at - 2]) && isEnd(tokens, at + 1);
const isEnd = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count || (tokens.shape[at] & Shape.Punctuation) !== 0;

/** "2008-elected", "1990-born": a word behind the dash. */
const isWord = (tokens: Tokens, at: number): boolean => (tokens.shape[at] & Shape.Word) !== 0;

const STRONG = terms("in since year until");

const isStrong = (tokens: Tokens, at: number): boolean =>
  STRONG.has(tokens.term[at - 1]) && (tokens.shape[at + 1] & Shape.Punctuation) !== 0;

const OWNERS = terms("the 's its his a");
const OF = terms("of");
/** What a year stands before as its name ("2016 elections"). */
const YEAR_NOUNS = having("year-noun");

/** "killed 2000 refugees": a plural noun behind the digits, and no article or possessive before them. */
function countsSomething(tokens: Tokens, at: number): boolean {
  const after = at + 1;
  if (OWNERS.has(tokens.term[at - 1]) || after >= tokens.count || isCapital(tokens, after)) return false;
  if (YEAR_NOUNS.has(tokens.term[after])) return false;
  // "the price of 2000 shares"; "of 1992 vintage" is no plural.
  if (OF.has(tokens.term[at - 1])) return tokens.tag[after] === Tag.Plural;
  return isLikePlural(tokens.lower[after]);
}

/** Of five letters or more, ending in one "s". */
function isLikePlural(word: string): boolean {
  const end = word.length - 1;
  if (end < 4 || word[end] !== "s" || word[end - 1] === "s") return false;
  for (let i = 0; i < end - 1; i++) if (word[i] < "a" || word[i] > "z") return false;
  return true;
}
