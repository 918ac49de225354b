import { terms } from "../lexicon/terms.ts";
import { characterClass, characterEnd, DIGIT, isLetter, LOWER, OTHER } from "../text/characters.ts";
import { Shape } from "./shape.ts";

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
export const STOP = 0x2e;
export const COMMA = 0x2c;

export const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE;
export const isHyphen = (code: number): boolean => code === HYPHEN || code === 0x2010 || code === 0x2011;

/** Letters and digits, of which words are made. */
export const isWordClass = (found: number): boolean => found >= LOWER && found <= DIGIT;

const TERMINATORS = terms(". ? ! … .. ... ....");

/** Is a token's spelling a mark? A clitic begins with a mark too, and a letter follows. */
export const isMark = (text: string, start: number, end: number): boolean =>
  characterClass(text.charCodeAt(start)) === OTHER &&
  (end === start + 1 || !isLetter(text.charCodeAt(start + 1)));

/** Bits of `Shape` of a mark, from its first character, its length and its term. */
export function shapeOfMark(first: number, length: number, term: number): number {
  let shape: number = Shape.Punctuation;
  if (isQuoteMark(first, length)) shape |= Shape.QuoteMark;
  return TERMINATORS.has(term) ? shape | Shape.EndsSentence : shape;
}

const isQuoteMark = (code: number, length: number): boolean =>
  code === 0x22 ||
  code === APOSTROPHE ||
  (code >= 0x2018 && code <= 0x201f) ||
  code === 0xab ||
  code === 0xbb ||
  (code === 0x60 && length === 2);

/** Marks that stand twice for a double quotation mark: '' `` ‘‘ ’’. */
const isTwin = (code: number): boolean => isApostrophe(code) || code === 0x60 || code === 0x2018;

/** The end of a mark: a surrogate pair, two apostrophes, a run of dots or dashes, or one character. */
export function markEnd(text: string, at: number, to: number, code: number): number {
  let end = characterEnd(text, at, to);
  if (end > at + 1) return end;
  if (isTwin(code) && text.charCodeAt(end) === code && end < to) return end + 1;
  if (code === STOP || code === HYPHEN)
    while (end < to && end < at + 64 && text.charCodeAt(end) === code) end++;
  return end;
}
