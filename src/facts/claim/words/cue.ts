import type { VALUES } from "../../../lexicon/facets.ts";
import type { ClaimAct } from "../schema.ts";

/** Where the content of a claim stands beside its cue, and how it begins; what a cue takes. Bits. */
export const Frame = {
  /** "T," said X. */
  Before: 1,
  /** "T," X joked: before the cue, but only in quotation marks. */
  QuotedBefore: 2,
  Quotation: 4,
  That: 8,
  /** A clause without "that": said he would go. */
  Clause: 16,
  /** promised to go */
  Infinitive: 32,
  /** whether, if, who, what, how … */
  Question: 64,
  /** A noun phrase: denied the charges. */
  Object: 128,
  /** suggested going */
  Gerund: 256,
  /** A preposition that belongs to the cue: complained about the noise. */
  Preposition: 512,
  /** The subject is part of the content: is expected to go, was accused of lying. */
  Passive: 1024,
  /** Somebody stands between the cue and the content: told reporters that. */
  Hearer: 2048,
  /** As X put it. */
  AsIt: 4096,
  /** "As" before it makes no content of the words beside it. */
  NoAs: 8192,
} as const;

export type ObjectKind = (typeof VALUES.object.oneOf)[number];
export type TopicKind = (typeof VALUES.topic.oneOf)[number];
export type PhraseKind = (typeof VALUES.phrases.someOf)[number];

/** A word that marks a claim, with what it takes. */
export interface Cue {
  /** Of its lemma: what is true of the word is asked by it. */
  readonly term: number;
  readonly act: ClaimAct;
  readonly infinitiveAct: ClaimAct | undefined;
  readonly prepositionAct: ClaimAct | undefined;
  /** Set of `Frame`. */
  readonly frames: number;
  /** Terms. */
  readonly prepositions: readonly number[];
  /** Term of the word behind it without which it is no cue, or 0. */
  readonly particle: number;
  /** Term of the word before it without which it is no cue, or 0. */
  readonly behind: number;
  readonly object: ObjectKind | undefined;
  readonly topic: TopicKind | undefined;
}

/** Forms of a verb. Bits, since "read" and most participles are several at once. */
export const Form = { Base: 1, Third: 2, Past: 4, Participle: 8, Gerund: 16 } as const;

export interface VerbForm {
  readonly cue: Cue;
  /** Set of `Form`. */
  readonly form: number;
}
