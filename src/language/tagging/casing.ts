import type { Lexicon } from "../../lexicon/table.ts";
import { Shape } from "../shape.ts";
import { bit, Tag } from "../tag.ts";
import type { Tokens } from "../tokens.ts";
import { type Guess, guessWord } from "./guess.ts";
import { within } from "./scene.ts";

const OPEN_CLASS =
  bit(Tag.Noun) |
  bit(Tag.Plural) |
  bit(Tag.ProperNoun) |
  bit(Tag.Adjective) |
  bit(Tag.Adverb) |
  bit(Tag.Infinitive) |
  bit(Tag.PresentTense) |
  bit(Tag.PastTense) |
  bit(Tag.Participle) |
  bit(Tag.Gerund) |
  bit(Tag.Expression);

/** Headlines are set in capitals when at least this share of their words are. */
const SHARE = 0.65;
const MIN_WORDS = 3;

/** Verbs that headlines would capitalise: one in lower case shows a plain sentence full of names. */
const PLAIN: ReadonlySet<string> = new Set([
  "is",
  "are",
  "was",
  "were",
  "has",
  "have",
  "had",
  "said",
  "says",
  "will",
  "been",
]);

/** Is most of the sentence capitalised, as headlines are ("Court Rejects Appeal in Fraud Case")? */
export function isHeadline(tokens: Tokens, first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const shape = tokens.shape[i];
    if ((shape & Shape.Word) === 0) continue;
    if (PLAIN.has(tokens.lower[i]) && (shape & Shape.Capital) === 0) return false;
    if ((shape & Shape.Capital) !== 0) {
      words++;
      capitals++;
    } else if (tokens.lower[i].length > 3) words++;
  }
  return capitals >= MIN_WORDS && capitals >= words * SHARE;
}

/** Words that stand capitalised inside sentences of the text: where one opens a sentence it is most likely a name too. */
export class NamesSeen {
  readonly #seen = new Set<string>();

  /** Takes in a sentence that is not set in capitals. */
  note(tokens: Tokens, first: number, last: number): void {
    for (let i = first + 1; i < last; i++) {
      const shape = tokens.shape[i];
      if ((shape & Shape.Capital) === 0 || (shape & Shape.SentenceStart) !== 0) continue;
      if (followsOpener(tokens, i)) continue;
      this.#seen.add(tokens.lower[i]);
    }
  }

  has(lower: string): boolean {
    return this.#seen.has(lower);
  }
}

const OPENERS: ReadonlySet<string> = new Set([
  ":",
  "—",
  "–",
  "-",
  "--",
  "(",
  "[",
  "…",
  "...",
  ";",
  "•",
  "*",
  "/",
  "?",
  "!",
  ".",
]);

/** A capital after a colon, a dash or an opening quotation mark says no more than one at a sentence's start. */
export const followsOpener = (tokens: Tokens, i: number): boolean =>
  i > 0 &&
  (tokens.shape[i - 1] & Shape.Punctuation) !== 0 &&
  ((tokens.shape[i - 1] & Shape.QuoteMark) !== 0 || OPENERS.has(tokens.lower[i - 1]));

/** Tags a capitalised word inside a sentence: a name, save for what is only capitalised for style. */
export function guessCapital(tokens: Tokens, i: number, words: Lexicon, guess: Guess): void {
  const id = tokens.word[i];
  if (isAcronym(tokens, i)) {
    nameIt(guess);
    return;
  }
  const known = id < 0 ? 0 : words.tags[id];
  const usual = id < 0 ? 0 : words.tag[id];
  if (
    usual === Tag.Pronoun ||
    usual === Tag.Determiner ||
    usual === Tag.Possessive ||
    usual === Tag.Negative
  ) {
    guess.tag = usual;
    guess.set = known;
    return;
  }
  guess.tag = Tag.ProperNoun;
  guess.set = bit(Tag.ProperNoun);
  // "Chinese" beside its noun is an adjective, alone a name.
  if ((known & bit(Tag.Adjective)) !== 0 && (known & bit(Tag.ProperNoun)) !== 0)
    guess.set |= bit(Tag.Adjective);
}

const ACRONYMS: ReadonlySet<string> = new Set(["us", "it", "who", "am", "may", "un", "aids"]);

/** "US", "IT", "WHO" in capitals beside words that are not. */
const isAcronym = (tokens: Tokens, i: number): boolean => {
  if ((tokens.shape[i] & Shape.AllCaps) === 0 || !ACRONYMS.has(tokens.lower[i])) return false;
  const beside = i + 1 < tokens.count && (tokens.shape[i + 1] & Shape.Word) !== 0 ? i + 1 : i - 1;
  return beside < 0 || (tokens.shape[beside] & Shape.AllCaps) === 0;
};

function nameIt(guess: Guess): void {
  guess.tag = Tag.ProperNoun;
  guess.set = bit(Tag.ProperNoun);
}

/** Tags a word whose capital says nothing: the first of its sentence, or one in a headline. */
export function guessUnsure(tokens: Tokens, i: number, words: Lexicon, names: NamesSeen, guess: Guess): void {
  const id = tokens.word[i];
  const known = id >= 0 && words.tags[id] !== 0;
  if (isAcronym(tokens, i)) {
    nameIt(guess);
    return;
  }
  guessWord(tokens, i, words, guess);
  if (!within(guess.tag, OPEN_CLASS)) return;
  if (names.has(tokens.lower[i])) guess.set |= bit(Tag.ProperNoun);
  if (!known && guess.tag !== Tag.Adverb) guess.set |= bit(Tag.ProperNoun);
  const hyphenated = (tokens.shape[i] & Shape.Hyphen) !== 0;
  if (known ? names.has(tokens.lower[i]) : !hyphenated && guess.tag !== Tag.Adverb)
    guess.tag = Tag.ProperNoun;
}
