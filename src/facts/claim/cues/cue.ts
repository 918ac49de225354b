import type { ClaimAct } from "../schema.ts";

/** What can follow a cue, or stand before it, as the content of a claim. Bits. */
export const Opening = {
  /** Content comes first: "T," said X. */
  Left: 1,
  Quote: 2,
  That: 4,
  /** A clause without "that": said he would go. */
  Clause: 8,
  /** An infinitive: promised to go. */
  To: 16,
  /** whether, if, who, what, how … */
  Wh: 32,
  /** A noun phrase: denied the charges. */
  Object: 64,
  /** A gerund: suggested going. */
  Gerund: 128,
  /** A preposition that belongs to the cue: complained about the noise. */
  Preposition: 256,
  /** The subject is part of the content: is expected to go, was accused of lying. */
  Passive: 512,
  /** Content first, but only in quotation marks: "T," X joked. */
  QuotedLeft: 1024,
} as const;

/** A word that marks a claim, with the frames it takes. */
export interface Cue {
  readonly lemma: string;
  readonly act: ClaimAct;
  /** Set of `Opening`. */
  readonly openings: number;
  readonly prepositions: ReadonlySet<string>;
  /** Without it the verb is no cue: hit back. */
  readonly particle?: string;
  /** Takes a hearer between itself and the content: told reporters that. */
  readonly hearer: boolean;
}

/** Forms of a verb. Bits, since "read" and most participles are several at once. */
export const Form = { Base: 1, Third: 2, Past: 4, Participle: 8, Gerund: 16 } as const;

export interface VerbForm {
  readonly cue: Cue;
  /** Set of `Form`. */
  readonly form: number;
}
