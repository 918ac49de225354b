import { anyOf, having, TermBits, terms } from "../../lexicon/terms.ts";
import type { ClaimContext } from "./context.ts";
import { ADJECTIVE_CUES, HEARSAY_CUES, NOUN_CUES, VERB_CUES } from "./words/cues.ts";
import { PHRASE_CUES } from "./words/phrases.ts";

/** What a word or mark outside quotation marks can be to a claim. Bits. */
export const Site = {
  Verb: 1,
  Noun: 2,
  Phrase: 4,
  Adjective: 8,
  Hearsay: 16,
  Dash: 32,
  Colon: 64,
  /** "according to", "as per" */
  Source: 128,
} as const;

const SITES = new TermBits([
  [VERB_CUES.keys, Site.Verb],
  [NOUN_CUES.keys, Site.Noun],
  [PHRASE_CUES.keys, Site.Phrase],
  [ADJECTIVE_CUES.keys, Site.Adjective],
  [HEARSAY_CUES.keys, Site.Hearsay],
  [anyOf(having("dash"), terms("―")), Site.Dash],
  [terms(":"), Site.Colon],
  [terms("according as"), Site.Source],
]);

/** The tokens that can be the cue of a claim, or part of one, in order, and what they can be. */
export interface Sites {
  /** The count of all tokens stands behind the last one. */
  readonly at: Int32Array;
  readonly bits: Uint8Array;
}

export function sitesOf({ tokens, quoted }: ClaimContext): Sites {
  const { count, term } = tokens;
  const column = SITES.column();
  const at = new Int32Array(count + 1);
  const bits = new Uint8Array(count + 1);
  let n = 0;
  for (let i = 0; i < count; i++) {
    if (column[term[i]] === 0 || quoted[i] >= 0) continue;
    at[n] = i;
    bits[n++] = column[term[i]];
  }
  at[n] = count;
  return { at, bits };
}
