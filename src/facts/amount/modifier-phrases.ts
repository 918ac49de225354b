import { rowsWith, TermMap, termOf, valued } from "../../lexicon/terms.ts";
import type { AmountModifier } from "./schema.ts";

/** Phrases before a number and what they say about it; single words are rows of the table ("modifier=about"). */
const PHRASES: Partial<Record<AmountModifier, string>> = {
  about: "close to, an estimated, estimated at, in the region of, on the order of, something like",
  "more-than":
    "more than, greater than, higher than, upwards of, upward of, in excess of, just over, well over, north of, beyond",
  "at-least":
    "at least, no less than, not less than, no fewer than, not fewer than, a minimum of, minimum of, no lower than",
  "less-than":
    "less than, fewer than, lower than, smaller than, just under, just below, well under, south of, shy of, just shy of, short of, just short of",
  "at-most":
    "at most, up to, as much as, as many as, as high as, no more than, not more than, no greater than, no higher than, a maximum of, maximum of, at the most",
};

/** Words before a number that say one thing about it. */
export interface ModifierPhrase {
  /** Terms, the last word first. */
  readonly words: readonly number[];
  readonly modifier: AmountModifier;
}

function allPhrases(): [phrase: string, modifier: AmountModifier][] {
  const single = rowsWith("modifier").map(({ word, values }): [string, AmountModifier] => [
    word,
    values.modifier as AmountModifier,
  ]);
  const longer = Object.entries(PHRASES).flatMap(([modifier, phrases]) =>
    phrases.split(", ").map((phrase): [string, AmountModifier] => [phrase, modifier as AmountModifier]),
  );
  return [...single, ...longer];
}

/** The phrases that end in a word, longer ones first. */
export const PHRASES_ENDING = new TermMap<readonly ModifierPhrase[]>(() => {
  const byLast = new Map<string, ModifierPhrase[]>();
  for (const [phrase, modifier] of allPhrases()) {
    const words = phrase.split(" ").reverse();
    const known = byLast.get(words[0]) ?? [];
    known.push({ words: words.map(termOf), modifier });
    byLast.set(words[0], known);
  }
  for (const phrases of byLast.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byLast;
});

/** Words that say something about a number by themselves ("about", "over"). */
export const MODIFIERS = valued("modifier", String).words;

const behind = (phrases: Partial<Record<AmountModifier, string>>): TermMap<AmountModifier> =>
  new TermMap(() =>
    Object.entries(phrases).flatMap(([modifier, words]) =>
      words.split(" ").map((word) => [word, modifier as AmountModifier] as const),
    ),
  );

/** What stands behind an amount and "or" ("or more", "or so"). */
export const BEHIND_OR = behind({
  "at-least": "more older over higher",
  about: "so",
  "at-most": "less fewer under younger lower",
});

/** What stands behind an amount and "and" ("and over"). */
export const BEHIND_AND = behind({ "at-least": "over older up" });
