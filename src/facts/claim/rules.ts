/** Ids of the claim rules, named by the order of speaker, cue and content; stable, never reused. */
export const CLAIM_RULES = [
  "claim/content-speaker-cue",
  "claim/content-cue-speaker",
  "claim/speaker-cue-clause",
  "claim/speaker-cue-that",
  "claim/speaker-cue-quotation",
  "claim/speaker-cue-infinitive",
  "claim/speaker-cue-question",
  "claim/speaker-cue-object",
  "claim/speaker-cue-topic",
  "claim/speaker-cue-gerund",
  "claim/speaker-cue-preposition",
  "claim/speaker-cue-paragraph",
  "claim/as-speaker-cue",
  "claim/relative-speaker-cue",
  "claim/relative-gap",
  "claim/passive",
  "claim/according-to",
  "claim/according-to-first",
  "claim/speaker-colon-quotation",
  "claim/speaker-colon-headline",
  "claim/speaker-noun",
  "claim/speaker-adjective",
  "claim/hearsay-adverb",
  "claim/quotation-signature",
] as const;

export type ClaimRule = (typeof CLAIM_RULES)[number];
