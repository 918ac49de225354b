import type { Lexicon } from "../../lexicon/table.ts";
import { terms } from "../../lexicon/terms.ts";
import { Shape } from "../shape.ts";
import { bit, setOf, Tag } from "../tag.ts";
import { tagsByEnding } from "./endings.ts";

/** The usual tag of a spelling, and every tag that it can have. */
export interface Guess {
  tag: number;
  tags: number;
}

const SYMBOLS = terms("$ £ € ¥ ₹ % + = # @ ° §");

/** The tags of a mark. */
export function guessMark(lower: string, term: number, guess: Guess): void {
  if (lower === "&") guess.tag = Tag.Conjunction;
  else guess.tag = SYMBOLS.has(term) ? Tag.Symbol : Tag.Punctuation;
  guess.tags = bit(guess.tag);
}

/** The tags of an address; "@handle" and "#tag" are names. */
export const tagOfAddress = (first: number): number =>
  first === 0x40 || first === 0x23 ? Tag.ProperNoun : Tag.Url;

/** The tags of a word, as far as its letters tell; `guess` has those that the lexicon gives it. */
export function guessWord(lower: string, shape: number, words: Lexicon, guess: Guess): void {
  if ((shape & Shape.Digit) !== 0) {
    guess.tag = tagOfNumber(lower, shape);
    guess.tags = bit(guess.tag);
  } else if (guess.tags !== 0) {
    if ((shape & Shape.Capital) === 0) dropName(guess);
  } else if ((shape & Shape.Hyphen) !== 0) guessCompound(lower, words, guess);
  else guessByEnding(lower, guess);
}

/** "5", "4.2bn", "1990s" are values; "3rd" is an ordinal; "12-month" an adjective; "G20" and "COVID-19" names. */
function tagOfNumber(lower: string, shape: number): number {
  if ((shape & Shape.Number) !== 0) return Tag.Value;
  const first = lower.charCodeAt(0);
  if (first < 48 || first > 57)
    return (shape & (Shape.Capital | Shape.InnerCapital)) !== 0 ? Tag.ProperNoun : Tag.Value;
  if ((shape & Shape.Hyphen) !== 0) return Tag.Adjective;
  return /^\d{1,12}(?:st|nd|rd|th)$/.test(lower) ? Tag.Ordinal : Tag.Value;
}

/** A word in lower case is no name, whatever name it can be ("rich", "mark"). */
function dropName(guess: Guess): void {
  const left = guess.tags & ~bit(Tag.ProperNoun);
  guess.tags = left === 0 ? bit(Tag.Noun) : left;
  if (left === 0) guess.tag = Tag.Noun;
  if (guess.tag === Tag.ProperNoun) guess.tag = 31 - Math.clz32(left & -left);
}

const DESCRIBING = setOf(Tag.Adjective, Tag.Participle, Tag.Gerund, Tag.PastTense);

/** "co-founder" is what "founder" is; "ride-hailing" and "well-known" are adjectives. */
function guessCompound(lower: string, words: Lexicon, guess: Guess): void {
  const id = words.find(lower.slice(Math.max(lower.lastIndexOf("-"), lower.length - 40) + 1));
  if (id < 0 || words.tags(id) === 0) {
    guessByEnding(lower, guess);
    guess.tags |= bit(Tag.Adjective);
    return;
  }
  const last = words.tag(id);
  if (last === Tag.Plural) guess.tag = Tag.Plural;
  else guess.tag = (bit(last) & DESCRIBING) !== 0 ? Tag.Adjective : Tag.Noun;
  guess.tags = bit(guess.tag) | bit(Tag.Adjective);
}

function guessByEnding(lower: string, guess: Guess): void {
  const { tag, more } = tagsByEnding(lower);
  guess.tag = tag;
  guess.tags = bit(tag) | more;
}
