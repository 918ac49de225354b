/** What can place a mention in an entity, apart from its being named in full. */
export const COREFERENCE_RULES = [
  "coreference/short-name",
  "coreference/misspelt",
  "coreference/acronym",
  "coreference/pronoun-he",
  "coreference/pronoun-she",
  "coreference/pronoun-he-contested",
  "coreference/pronoun-she-contested",
  "coreference/pronoun-it",
  "coreference/pronoun-they",
  "coreference/quoted-i",
  "coreference/quoted-we",
  "coreference/narrator",
  "coreference/introduced",
  "coreference/relative",
  "coreference/description",
  "coreference/description-of-person",
  "coreference/office",
  "coreference/epithet",
  "coreference/age",
  "coreference/apposition",
  "coreference/noun-before-name",
] as const;

export type CoreferenceRule = (typeof COREFERENCE_RULES)[number];
