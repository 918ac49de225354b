import { having, terms } from "../../lexicon/terms.ts";
import { Shape } from "../shape.ts";
import { setOf, Tag, within } from "../tag.ts";
import type { Tokens } from "../tokens.ts";
import type { PhraseBuilder } from "./builder.ts";
import { TIME_HEADS, TIME_NAMES } from "./time-words.ts";

const NOUNS = setOf(Tag.Noun, Tag.Plural, Tag.ProperNoun);
const NUMBERS = setOf(Tag.Value, Tag.Ordinal);
const DESCRIBED = NOUNS | setOf(Tag.Adjective);
const INSIDE = DESCRIBED | NUMBERS | setOf(Tag.Symbol, Tag.Participle, Tag.Gerund);
const OPENERS = setOf(Tag.Determiner, Tag.Possessive);
/** Before a participle or an adjective that belongs to the same phrase. */
const BEFORE_ADJECTIVE = OPENERS | setOf(Tag.Genitive, Tag.Adjective);
const AFTER_ADVERB = NUMBERS | setOf(Tag.Adjective, Tag.Participle);
const LAST_RESORT = setOf(Tag.Adjective, Tag.Ordinal, Tag.Participle);
/** What can go on with a phrase, some only between certain others. */
const GOES_ON = INSIDE | OPENERS | setOf(Tag.Genitive, Tag.Adverb, Tag.Conjunction, Tag.Punctuation);

/** What a phrase begins with; an adverb only before a number. */
export const NOUN_STARTS = OPENERS | DESCRIBED | NUMBERS | setOf(Tag.Symbol, Tag.Pronoun, Tag.Adverb);

const MAX_PHRASE = 60;

/** Reads the base noun phrase at `i`, which has a tag that one can begin with, and returns its end, or `i`. */
export function chunkNoun(tokens: Tokens, builder: PhraseBuilder, i: number, last: number): number {
  const { tag } = tokens;
  if (tag[i] === Tag.Pronoun) {
    builder.addNoun(i, i + 1, i);
    return i + 1;
  }
  if (tag[i] === Tag.Adverb && !numberFollows(tokens, i, last)) return i;
  const limit = Math.min(last, i + MAX_PHRASE);
  let end = i + 1;
  while (end < limit && within(tag[end], GOES_ON)) {
    const next = extend(tokens, i, end, last);
    if (next === end) break;
    end = next;
  }
  const head = headOf(tokens, i, end);
  // Without a head none of the words opens a phrase; going on behind them keeps "$$$$…" linear.
  if (head >= 0) builder.addNoun(i, end, head);
  return end;
}

/** "nearly 900 people", "about 5%": an adverb before a number. */
const numberFollows = ({ tag, lower }: Tokens, i: number, last: number): boolean =>
  i + 1 < last && (tag[i + 1] === Tag.Value || (tag[i + 1] === Tag.Symbol && lower[i + 1] !== "%"));

/** How far the phrase from `first` to `at` goes on: `at` when it ends there. */
function extend(tokens: Tokens, first: number, at: number, last: number): number {
  const { tag } = tokens;
  const left = tag[at - 1];
  const here = tag[at];
  const next = at + 1 < last ? tag[at + 1] : Tag.Unknown;
  if (here === Tag.Genitive) return within(next, INSIDE) || next === Tag.Adverb ? at + 1 : at;
  if (endsTime(tokens, first, at)) return at;
  if (within(here, INSIDE)) return mayFollow(tokens, at, next) ? at + 1 : at;
  if (within(here, OPENERS)) return left === Tag.Determiner && at === first + 1 ? at + 1 : at;
  if (here === Tag.Adverb) return within(left, BEFORE_ADJECTIVE) && within(next, AFTER_ADVERB) ? at + 2 : at;
  if (here === Tag.Conjunction) return joinsModifiers(tokens, at, left, next, last) ? at + 2 : at;
  return (tokens.shape[at] & Shape.QuoteMark) !== 0
    ? quoted(tokens, first, at, next)
    : afterMark(tokens, at, left, next, last);
}

const DASHES = terms("- –");
const BETWEEN_NUMBERS = terms(": /");

/** A mark inside a phrase: "the north-south line", "a 3:2 win", "a long, hard winter". */
function afterMark(tokens: Tokens, at: number, left: number, next: number, last: number): number {
  const { tag, lower, term, shape } = tokens;
  const joined = at + 1 < last && (shape[at + 1] & Shape.Joined) !== 0;
  if (DASHES.has(term[at]))
    return joined && (shape[at] & Shape.Joined) !== 0 && within(next, INSIDE) ? at + 2 : at;
  if (BETWEEN_NUMBERS.has(term[at])) return joined && left === Tag.Value && next === Tag.Value ? at + 2 : at;
  const listed = left === Tag.Adjective && next === Tag.Adjective && lower[at] === ",";
  return listed && at + 2 < last && within(tag[at + 2], DESCRIBED) ? at + 2 : at;
}

const TIME_DETERMINERS = terms("this last next that");

/** "this month" is whole: "[this month] [black voters] …". */
const endsTime = ({ tag, term }: Tokens, first: number, at: number): boolean =>
  at >= first + 2 &&
  TIME_HEADS.has(term[at - 1]) &&
  TIME_DETERMINERS.has(term[at - 2]) &&
  !(tag[at] === Tag.Noun && TIME_HEADS.has(term[at]));

/** Adjectives that begin a phrase of their own after a noun ("the bank [last] week"). */
const BREAKING = having("phrase-opener");

/** Can the word at `at`, which nouns' phrases hold, follow what stands before it in the same phrase? */
function mayFollow(tokens: Tokens, at: number, next: number): boolean {
  const { tag, term } = tokens;
  const left = tag[at - 1];
  const here = tag[at];
  if (here === Tag.ProperNoun) {
    if (TIME_NAMES.has(term[at])) return !within(left, NOUNS);
    return left !== Tag.Value || !isYear(tokens, at - 1);
  }
  if (here === Tag.Participle || here === Tag.Gerund)
    return within(next, NOUNS) && within(left, BEFORE_ADJECTIVE);
  if (here !== Tag.Adjective) return true;
  if (left === Tag.Plural) return false;
  if (within(left, NOUNS)) return within(next, DESCRIBED) && !BREAKING.has(term[at]);
  return left !== Tag.Value || within(next, INSIDE);
}

/** "In 2010 Smith": the year is no part of the name. */
const isYear = (tokens: Tokens, i: number): boolean => /^(?:1[5-9]|20)\d\d$/.test(tokens.lower[i]);

const LISTING = terms("and or");

/** "political and economic reform", "AT & T": what a conjunction joins inside one phrase. */
function joinsModifiers(tokens: Tokens, at: number, left: number, next: number, last: number): boolean {
  const { tag, lower, term } = tokens;
  if (lower[at] === "&") return within(left, NOUNS) && within(next, NOUNS);
  if (!LISTING.has(term[at])) return false;
  if (left === Tag.Value && next === Tag.Value) return true;
  const listed = left === Tag.Adjective && next === Tag.Adjective;
  return listed && at + 2 < last && within(tag[at + 2], DESCRIBED);
}

/** `the "special operation"`: quotation marks inside a phrase. */
function quoted(tokens: Tokens, first: number, at: number, next: number): number {
  const { tag, shape } = tokens;
  if ((shape[at] & Shape.Joined) === 0)
    return within(tag[at - 1], BEFORE_ADJECTIVE) && within(next, INSIDE) ? at + 1 : at;
  for (let i = at - 1; i > first; i--) if ((shape[i] & Shape.QuoteMark) !== 0) return at + 1;
  return at;
}

/** The last noun, or what stands for it ("the rich", "$5 million"); -1 where the words make no phrase. */
function headOf({ tag }: Tokens, first: number, last: number): number {
  let other = -1;
  for (let i = last - 1; i >= first; i--) {
    if (within(tag[i], NOUNS)) return i;
    if (other < 0 && tag[i] === Tag.Value) other = i;
  }
  if (other >= 0 || !within(tag[first], OPENERS)) return other;
  for (let i = last - 1; i > first; i--) if (within(tag[i], LAST_RESORT)) return i;
  return -1;
}
