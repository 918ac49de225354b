import type { Lexicon } from "../../lexicon/table.ts";
import { Shape } from "../shape.ts";
import { bit, Tag } from "../tag.ts";
import type { Tokens } from "../tokens.ts";

/** Endings that tell the tag of an unknown word, longest first: the usual tag and what else it can be. */
const ENDINGS: readonly (readonly [ending: string, tag: number, set: number])[] = [
  ["ability", Tag.Noun, 0],
  ["ology", Tag.Noun, 0],
  ["ments", Tag.Plural, 0],
  ["ness", Tag.Noun, 0],
  ["ment", Tag.Noun, 0],
  ["tion", Tag.Noun, 0],
  ["sion", Tag.Noun, 0],
  ["ship", Tag.Noun, 0],
  ["less", Tag.Adjective, 0],
  ["able", Tag.Adjective, 0],
  ["ible", Tag.Adjective, 0],
  ["ward", Tag.Adverb, bit(Tag.Adjective)],
  ["like", Tag.Adjective, 0],
  ["izes", Tag.PresentTense, 0],
  ["ates", Tag.PresentTense, bit(Tag.Plural)],
  ["est", Tag.Adjective, bit(Tag.Noun)],
  ["ing", Tag.Gerund, bit(Tag.Noun) | bit(Tag.Adjective)],
  ["ity", Tag.Noun, 0],
  ["ism", Tag.Noun, 0],
  ["ist", Tag.Noun, 0],
  ["ers", Tag.Plural, 0],
  ["ous", Tag.Adjective, 0],
  ["ful", Tag.Adjective, 0],
  ["ive", Tag.Adjective, 0],
  ["ial", Tag.Adjective, 0],
  ["ish", Tag.Adjective, 0],
  ["ize", Tag.Infinitive, 0],
  ["ise", Tag.Infinitive, bit(Tag.Noun)],
  ["ify", Tag.Infinitive, 0],
  ["ed", Tag.Participle, bit(Tag.PastTense) | bit(Tag.Adjective)],
  ["ly", Tag.Adverb, bit(Tag.Adjective)],
  ["al", Tag.Adjective, bit(Tag.Noun)],
  ["ic", Tag.Adjective, bit(Tag.Noun)],
  ["ss", Tag.Noun, 0],
  ["us", Tag.Noun, 0],
  ["is", Tag.Noun, 0],
  ["s", Tag.Plural, bit(Tag.PresentTense)],
];

const SYMBOLS: ReadonlySet<string> = new Set(["$", "£", "€", "¥", "₹", "%", "+", "=", "#", "@", "°", "§"]);

/** A tag and the set of possible tags, packed: the tag in the highest bits would not fit, so two numbers. */
export interface Guess {
  tag: number;
  set: number;
}

/** Reads a word's tags from the lexicon or, for an unknown word, from its last part or its ending. */
export function guessWord(tokens: Tokens, i: number, words: Lexicon, guess: Guess): void {
  const id = tokens.word[i];
  if (id >= 0 && words.tags[id] !== 0) {
    guess.tag = words.tag[id];
    guess.set = words.tags[id];
    if ((tokens.shape[i] & Shape.Capital) === 0) dropName(guess);
    return;
  }
  if ((tokens.shape[i] & Shape.Hyphen) !== 0) guessCompound(tokens.lower[i], words, guess);
  else guessByEnding(tokens.lower[i], guess);
}

/** A word in lower case is no name, whatever name it can be ("rich", "mark"). */
function dropName(guess: Guess): void {
  const left = guess.set & ~bit(Tag.ProperNoun);
  guess.set = left === 0 ? bit(Tag.Noun) : left;
  if (left === 0) guess.tag = Tag.Noun;
  if (guess.tag === Tag.ProperNoun) guess.tag = 31 - Math.clz32(left & -left);
}

/** "co-founder" is what "founder" is; "ride-hailing" and "well-known" are adjectives. */
function guessCompound(lower: string, words: Lexicon, guess: Guess): void {
  const id = words.find(lower.slice(Math.max(lower.lastIndexOf("-"), lower.length - 40) + 1));
  if (id < 0 || words.tags[id] === 0) {
    guessByEnding(lower, guess);
    guess.set |= bit(Tag.Adjective);
    return;
  }
  const tag = words.tag[id];
  const adjective = tag === Tag.Adjective || tag === Tag.Participle || tag === Tag.Gerund;
  if (tag === Tag.Plural) guess.tag = Tag.Plural;
  else guess.tag = adjective || tag === Tag.PastTense ? Tag.Adjective : Tag.Noun;
  guess.set = bit(guess.tag) | bit(Tag.Adjective);
}

function guessByEnding(lower: string, guess: Guess): void {
  guess.tag = Tag.Noun;
  guess.set = bit(Tag.Noun);
  if (lower.length < 4) return;
  for (const [ending, tag, set] of ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    guess.tag = tag;
    guess.set = bit(tag) | set;
    return;
  }
}

/** Marks, symbols, addresses and numbers, told by how they are written; 0 for a word. */
export function tagByShape(tokens: Tokens, i: number): number {
  const shape = tokens.shape[i];
  const lower = tokens.lower[i];
  if ((shape & Shape.Punctuation) !== 0) {
    if (lower === "&") return Tag.Conjunction;
    return SYMBOLS.has(lower) ? Tag.Symbol : Tag.Punctuation;
  }
  // "@handle" and "#tag" are names.
  if ((shape & Shape.Url) !== 0)
    return lower.charCodeAt(0) === 0x40 || lower.charCodeAt(0) === 0x23 ? Tag.ProperNoun : Tag.Url;
  return (shape & Shape.Digit) === 0 ? 0 : tagNumber(lower, shape);
}

/** "5", "4.2bn", "1990s" are values; "3rd" is an ordinal; "12-month" an adjective; "G20" and "COVID-19" names. */
function tagNumber(lower: string, shape: number): number {
  if ((shape & Shape.Number) !== 0) return Tag.Value;
  const first = lower.charCodeAt(0);
  if (first < 48 || first > 57)
    return (shape & (Shape.Capital | Shape.InnerCapital)) !== 0 ? Tag.ProperNoun : Tag.Value;
  if ((shape & Shape.Hyphen) !== 0) return Tag.Adjective;
  return /^\d{1,12}(?:st|nd|rd|th)$/.test(lower) ? Tag.Ordinal : Tag.Value;
}
