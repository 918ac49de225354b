import { Kind } from "../lexicon/layout.ts";
import type { Lexicon } from "../lexicon/table.ts";
import { terms } from "../lexicon/terms.ts";
import { fold, isAscii } from "../text/characters.ts";
import { ABBREVIATIONS, NUMBERED, OPENING_ABBREVIATIONS } from "./abbreviations.ts";
import { isMark, STOP, shapeOfMark } from "./marks.ts";
import { Shape } from "./shape.ts";
import { shapeOf } from "./shape-of.ts";
import { type Guess, guessMark, guessWord } from "./tagging/guess.ts";

/** What the characters of a token alone tell. */
export interface Spelling extends Guess {
  /** In lower case, curly apostrophes made straight. */
  lower: string;
  /** Bits of `Shape`. */
  shape: number;
  /** Bits of `Care`. */
  care: number;
  /** Id of the word in the lexicon, or -1. */
  word: number;
  /** The lists that hold the word, a bit each. */
  lists: number;
  /** Number of the word in the table of words, or 0. */
  term: number;
}

/** What keeps letters from being read as the word that they spell; bits. */
export const Care = {
  /** "cannot" is two tokens. */
  Splits: 1,
  /** A full stop behind it may belong to it, or to an address that it begins. */
  TakesStop: 2,
} as const;

/** Longer runs are never words, and are not looked up. */
const MAX_WORD = 64;

/** Describes the word or mark `text.slice(start, end)`, whose hash is given. */
export function spellingOf(text: string, start: number, end: number, hash: number, words: Lexicon): Spelling {
  const spelling: Spelling = {
    lower: inLower(text.slice(start, end)),
    shape: 0,
    care: 0,
    word: -1,
    lists: 0,
    term: 0,
    tag: 0,
    tags: 0,
  };
  if (end - start <= MAX_WORD) look(spelling, text, start, end, hash, words);
  if (isMark(text, start, end)) describeMark(spelling, text.charCodeAt(start), end - start);
  else describeWord(spelling, shapeOf(text, start, end), words);
  return spelling;
}

/** Takes over what the lexicon says. A word that it knows without its accents alone is no word of the table. */
function look(
  spelling: Spelling,
  text: string,
  start: number,
  end: number,
  hash: number,
  words: Lexicon,
): void {
  const plain = words.findSpelt(text, start, end, hash);
  if (plain >= 0) {
    know(spelling, plain, words);
    return;
  }
  if (isAscii(text, start, end)) return;
  const { lower } = spelling;
  const exact = words.find(lower);
  const folded = exact >= 0 ? exact : words.find(fold(lower));
  if (folded >= 0) know(spelling, folded, words);
  if (exact < 0) spelling.term = words.rareTerm(lower);
}

function know(spelling: Spelling, id: number, words: Lexicon): void {
  const { kinds } = words;
  const kind = words.kind(id);
  const tagged = kinds[kind + Kind.Tag];
  spelling.tags = kinds[kind + Kind.Tags];
  spelling.tag = tagged & 0xff;
  spelling.lists = kinds[kind + Kind.Lists];
  spelling.term = tagged >>> 16;
  const phrase = (tagged >>> 8) & 0xff;
  // What the table of words alone has is no word of the lexicon.
  if (spelling.tags !== 0 || spelling.lists !== 0 || phrase > 1) spelling.word = id;
}

function describeMark(spelling: Spelling, first: number, length: number): void {
  spelling.shape = shapeOfMark(first, length, spelling.term);
  guessMark(spelling.lower, spelling.term, spelling);
}

function describeWord(spelling: Spelling, shape: number, words: Lexicon): void {
  const { lower, term } = spelling;
  spelling.shape = lower.charCodeAt(lower.length - 1) === STOP ? shape | shapeOfStop(lower, words) : shape;
  spelling.care = careOf(lower, term);
  guessWord(lower, shape, words, spelling);
}

/** What a word's own full stop says of it. */
function shapeOfStop(lower: string, words: Lexicon): number {
  const opens = OPENING_ABBREVIATIONS.has(words.termOf(lower.slice(0, -1)));
  return opens ? Shape.Abbreviation : Shape.Abbreviation | Shape.EndsSentence;
}

const SPLIT = terms("cannot");
const WWW = terms("www");

function careOf(lower: string, term: number): number {
  if (lower.length === 1) return Care.TakesStop;
  if (term === 0) return 0;
  if (SPLIT.has(term)) return Care.Splits;
  return ABBREVIATIONS.has(term) || NUMBERED.has(term) || WWW.has(term) ? Care.TakesStop : 0;
}

/** In lower case, curly apostrophes made straight. */
function inLower(written: string): string {
  const lower = written.toLowerCase();
  return lower.indexOf("’") < 0 ? lower : lower.replaceAll("’", "'");
}
