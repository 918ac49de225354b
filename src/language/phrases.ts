/** What kind a verb group is; bits. */
export const VerbFlag = {
  /** "was accused", "got arrested". */
  Passive: 1,
  /** "did not say", "never said". */
  Negated: 2,
  /** "may say". */
  Modal: 4,
  /** "is saying". */
  Progressive: 8,
  /** "has said". */
  Perfect: 16,
  /** "to say", or a bare "say" that carries no tense. */
  Infinitive: 32,
  /** A participle alone: "[accused] of fraud". */
  Participle: 64,
  /** A form in -ing alone: "[adding] that". */
  Gerund: 128,
  /** The subject is a relative pronoun's antecedent: "the man who [said]". */
  Relative: 256,
} as const;

/** Groups with any of these bits carry no tense. */
export const NON_FINITE = VerbFlag.Infinitive | VerbFlag.Participle | VerbFlag.Gerund;

/**
 * Base noun phrases and verb groups of a document, as columns. A base noun phrase holds no preposition and no other
 * phrase but genitives ("China's main cybersecurity watchdog"); a pronoun is one of its own. `last` is exclusive.
 */
export interface Phrases {
  /** For each token the index of its base noun phrase, or -1. */
  readonly noun: Int32Array;
  readonly nounFirst: Int32Array;
  readonly nounLast: Int32Array;
  readonly nounHead: Int32Array;
  /** For each token the index of its verb group, or -1. */
  readonly verb: Int32Array;
  readonly verbFirst: Int32Array;
  readonly verbLast: Int32Array;
  /** The main verb, or the only helping one. */
  readonly verbHead: Int32Array;
  /** Bits of `VerbFlag`. */
  readonly verbFlags: Uint16Array;
  /** The base noun phrase that is most likely the subject, or -1. */
  readonly verbSubject: Int32Array;
}
