import { Shape } from "../../../language/shape.ts";
import { Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { DASHES, isCapital, isJoined, wordAt } from "../scan.ts";
import { UNITS } from "../words/units.ts";
import { CAR_MAKES, LEADS, NEVER_AFTER, NEVER_BEFORE, WEAK_LEADS } from "../words/year-neighbours.ts";
import { yearRange } from "./year-range.ts";

/** The first digits of the years that news writes of: 1000 to 2199. */
export const YEAR = /^(?:1[0-9]|20|21)\d\d$/;

/** Do four digits stand for a year, by the words around them? */
export function isYear(tokens: Tokens, at: number, value: number): boolean {
  const before = wordAt(tokens, at - 1);
  const after = wordAt(tokens, at + 1);
  if (NEVER_AFTER.has(after) || isModelYear(tokens, at)) return false;
  if (NEVER_BEFORE.has(before) && !isRoughYear(tokens, at, before)) return false;
  if (isJoined(tokens, at) && isGlued(tokens, at, before)) return false;
  if (isJoined(tokens, at + 1) && (after === ":" || after === "$" || after === "€")) return false;
  if (
    isJoined(tokens, at + 1) &&
    DASHES.has(after) &&
    !yearRange(tokens, at, value) &&
    isJoined(tokens, at + 2)
  )
    return isWordAfterDash(tokens, at + 2);
  if (UNITS.has(after) && after !== "second" && UNITS.get(after)!.plural) return false;
  if (value < 1500 || value > 2100)
    return isStrong(tokens, at, before) && !(tokens.tag[at + 1] === Tag.Plural);
  if (LEADS.has(before) && !WEAK_LEADS.has(before)) return true;
  if (value < 1800 || value > 2050)
    return (before === "to" || before === "and") && YEAR.test(wordAt(tokens, at - 2));
  return !countsSomething(tokens, at, before);
}

const MAY_TOUCH: ReadonlySet<string> = new Set(["(", "[", '"', "“", "'", "‘", ","]);

/** "A-1990", "3/1990", "x1990": what touches the digits makes them part of something else. */
function isGlued(tokens: Tokens, at: number, before: string): boolean {
  if (DASHES.has(before)) return isJoined(tokens, at - 1);
  if (before === "/") return !YEAR.test(wordAt(tokens, at - 2));
  return !MAY_TOUCH.has(before.charAt(0));
}

/** "his 1987 Chevrolet" */
const isModelYear = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at + 1) && CAR_MAKES.has(wordAt(tokens, at + 1));

/** "until about 2025", "in around 1850" */
const isRoughYear = (tokens: Tokens, at: number, before: string): boolean => {
  const lead = wordAt(tokens, at - 2);
  return (
    (before === "about" || before === "roughly") &&
    LEADS.has(lead) &&
    !WEAK_LEADS.has(lead) &&
    isEnd(tokens, at + 1)
  );
};
const isEnd = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count || (tokens.shape[at] & Shape.Punctuation) !== 0;

/** "2008-elected", "1990-born": a word behind the dash. */
const isWordAfterDash = (tokens: Tokens, at: number): boolean => (tokens.shape[at] & Shape.Word) !== 0;

const isStrong = (tokens: Tokens, at: number, before: string): boolean =>
  (before === "in" || before === "since" || before === "year" || before === "until") &&
  (tokens.shape[at + 1] & Shape.Punctuation) !== 0;

/** "killed 2000 refugees": a plural noun behind the digits, and no article or possessive before them. */
function countsSomething(tokens: Tokens, at: number, before: string): boolean {
  if (
    before === "the" ||
    before === "'s" ||
    before === "its" ||
    before === "his" ||
    before === "a" ||
    before === "of"
  )
    return false;
  const after = at + 1;
  if (after >= tokens.count || isCapital(tokens, after)) return false;
  const word = tokens.lower[after];
  return /^[a-z]{3,}[^s]s$/.test(word) && !/^(?:was|has|is|his|this)$/.test(word);
}
