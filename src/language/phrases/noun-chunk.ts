import { Shape } from "../shape.ts";
import { bit, Tag } from "../tag.ts";
import type { Tokens } from "../tokens.ts";
import type { PhraseBuilder } from "./builder.ts";
import { TIME_HEADS, TIME_NAMES } from "./time-words.ts";

const NOUNS = bit(Tag.Noun) | bit(Tag.Plural) | bit(Tag.ProperNoun);
const NUMBERS = bit(Tag.Value) | bit(Tag.Ordinal);
const INSIDE = NOUNS | NUMBERS | bit(Tag.Adjective) | bit(Tag.Symbol) | bit(Tag.Participle) | bit(Tag.Gerund);
const OPENERS = bit(Tag.Determiner) | bit(Tag.Possessive);

const within = (tag: number, set: number): boolean => ((1 << tag) & set) !== 0;

/** Reads the base noun phrase at `i` and returns its end, or `i`. */
export function chunkNoun(tokens: Tokens, builder: PhraseBuilder, i: number, last: number): number {
  const { tag } = tokens;
  if (tag[i] === Tag.Pronoun) {
    builder.addNoun(i, i + 1, i);
    return i + 1;
  }
  if (
    !within(tag[i], OPENERS | NOUNS | NUMBERS | bit(Tag.Adjective) | bit(Tag.Symbol)) &&
    !adverbOpens(tokens, i, last)
  )
    return i;
  let end = i + 1;
  while (end < last && end < i + MAX_PHRASE) {
    const next = extend(tokens, i, end, last);
    if (next === end) break;
    end = next;
  }
  const head = headOf(tokens, i, end);
  // Without a head none of the words opens a phrase; going on behind them keeps "$$$$…" linear.
  if (head < 0) return end;
  builder.addNoun(i, end, head);
  return end;
}

const MAX_PHRASE = 60;

/** "nearly 900 people", "about 5%": an adverb before a number. */
const adverbOpens = (tokens: Tokens, i: number, last: number): boolean =>
  tokens.tag[i] === Tag.Adverb &&
  i + 1 < last &&
  (tokens.tag[i + 1] === Tag.Value || (tokens.tag[i + 1] === Tag.Symbol && tokens.lower[i + 1] !== "%"));

/** How far the phrase from `first` to `at` goes on: `at` when it ends there. */
function extend(tokens: Tokens, first: number, at: number, last: number): number {
  const { tag, lower, shape } = tokens;
  const left = tag[at - 1];
  const here = tag[at];
  const next = at + 1 < last ? tag[at + 1] : Tag.Unknown;
  if (endsTime(tokens, first, at) && here !== Tag.Genitive) return at;
  if (within(here, INSIDE)) return mayFollow(tokens, at, next) ? at + 1 : at;
  if (here === Tag.Determiner) return left === Tag.Determiner && at === first + 1 ? at + 1 : at;
  if (here === Tag.Possessive) return left === Tag.Determiner && at === first + 1 ? at + 1 : at;
  if (here === Tag.Genitive) return within(next, INSIDE) || next === Tag.Adverb ? at + 1 : at;
  if (here === Tag.Adverb)
    return within(left, OPENERS | bit(Tag.Genitive) | bit(Tag.Adjective)) &&
      within(next, bit(Tag.Adjective) | NUMBERS | bit(Tag.Participle))
      ? at + 2
      : at;
  if (here === Tag.Conjunction) return joinsModifiers(tokens, at, left, next, last) ? at + 2 : at;
  if ((shape[at] & Shape.QuoteMark) !== 0) return quoted(tokens, first, at, next);
  if (here !== Tag.Punctuation) return at;
  if (lower[at] === "-" || lower[at] === "–")
    return (shape[at] & Shape.Joined) !== 0 && within(next, INSIDE) && (shape[at + 1] & Shape.Joined) !== 0
      ? at + 2
      : at;
  if (
    (lower[at] === ":" || lower[at] === "/") &&
    left === Tag.Value &&
    next === Tag.Value &&
    (shape[at + 1] & Shape.Joined) !== 0
  )
    return at + 2;
  const listed = lower[at] === "," && left === Tag.Adjective && next === Tag.Adjective;
  return listed && at + 2 < last && within(tag[at + 2], NOUNS | bit(Tag.Adjective)) ? at + 2 : at;
}

const TIME_DETERMINERS: ReadonlySet<string> = new Set(["this", "last", "next", "that"]);

/** "this month" is whole: "[this month] [black voters] …". */
const endsTime = ({ lower, tag, term }: Tokens, first: number, at: number): boolean =>
  at >= first + 2 &&
  TIME_HEADS.has(term[at - 1]) &&
  TIME_DETERMINERS.has(lower[at - 2]) &&
  !(tag[at] === Tag.Noun && TIME_HEADS.has(term[at]));

/** Adjectives that begin a phrase of their own after a noun ("the bank [last] week"). */
const BREAKING: ReadonlySet<string> = new Set(
  "last next early late earlier later more many few several such other less enough same most due much".split(
    " ",
  ),
);

/** Can the word at `at`, which nouns' phrases hold, follow what stands before it in the same phrase? */
function mayFollow(tokens: Tokens, at: number, next: number): boolean {
  const { tag, lower, term } = tokens;
  const left = tag[at - 1];
  const here = tag[at];
  if (here === Tag.Participle || here === Tag.Gerund)
    return within(next, NOUNS) && within(left, OPENERS | bit(Tag.Genitive) | bit(Tag.Adjective));
  if (here === Tag.Adjective && left === Tag.Plural) return false;
  if (here === Tag.Adjective && within(left, NOUNS))
    return within(next, NOUNS | bit(Tag.Adjective)) && !BREAKING.has(lower[at]);
  if (here === Tag.Adjective && left === Tag.Value) return within(next, INSIDE);
  if (here === Tag.ProperNoun && TIME_NAMES.has(term[at])) return !within(left, NOUNS);
  if (here === Tag.ProperNoun && left === Tag.Value) return !isYear(tokens, at - 1);
  if (left === Tag.Pronoun) return false;
  return true;
}

/** "In 2010 Smith": the year is no part of the name. */
const isYear = (tokens: Tokens, i: number): boolean => /^(?:1[5-9]|20)\d\d$/.test(tokens.lower[i]);

/** "political and economic reform", "AT & T": what a conjunction joins inside one phrase. */
function joinsModifiers(tokens: Tokens, at: number, left: number, next: number, last: number): boolean {
  const { tag, lower } = tokens;
  if (lower[at] === "&") return within(left, NOUNS) && within(next, NOUNS);
  if (lower[at] !== "and" && lower[at] !== "or") return false;
  if (left === Tag.Value && next === Tag.Value) return true;
  return (
    left === Tag.Adjective &&
    next === Tag.Adjective &&
    at + 2 < last &&
    within(tag[at + 2], NOUNS | bit(Tag.Adjective))
  );
}

/** `the "special operation"`: quotation marks inside a phrase. */
function quoted(tokens: Tokens, first: number, at: number, next: number): number {
  const left = tokens.tag[at - 1];
  if ((tokens.shape[at] & Shape.Joined) === 0)
    return within(left, OPENERS | bit(Tag.Genitive) | bit(Tag.Adjective)) && within(next, INSIDE)
      ? at + 1
      : at;
  for (let i = at - 1; i > first; i--) if ((tokens.shape[i] & Shape.QuoteMark) !== 0) return at + 1;
  return at;
}

/** The last noun, or what stands for it ("the rich", "$5 million"); -1 where the words make no phrase. */
function headOf(tokens: Tokens, first: number, last: number): number {
  const { tag } = tokens;
  let other = -1;
  for (let i = last - 1; i >= first; i--) {
    if (within(tag[i], NOUNS)) return i;
    if (other < 0 && tag[i] === Tag.Value) other = i;
  }
  if (other >= 0) return other;
  const opened = within(tag[first], OPENERS);
  for (let i = last - 1; i > first && opened; i--)
    if (within(tag[i], bit(Tag.Adjective) | bit(Tag.Ordinal) | bit(Tag.Participle))) return i;
  return -1;
}
