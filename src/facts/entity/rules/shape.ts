import type { NameRule } from "./rule.ts";

/** What the writing of a name and its words by themselves say of it. */
export const SHAPE_RULES = [
  {
    id: "entity/shape-capital-inside",
    says: "a capital inside a sentence",
    weights: { person: 0.5, location: -0.5, nothing: 0.5 },
  },
  {
    id: "entity/shape-repeated",
    says: "capitals inside sentences three times or more",
    weights: { nothing: -1.5 },
  },
  {
    id: "entity/shape-sentence-start-only",
    says: "no capital inside a sentence: it stands only where every word has one",
    weights: { organization: -0.5, location: -0.5, nothing: 1 },
  },
  { id: "entity/word-ordinary", says: "an ordinary English word", weights: { person: -0.5, nothing: 3.5 } },
  {
    id: "entity/word-ordinary-acronym",
    says: "an abbreviation that is no name (“CEO”)",
    weights: { nothing: 5 },
  },
  {
    id: "entity/word-institution",
    says: "a word that names an institution (“Congress”)",
    weights: { organization: 5 },
  },
  {
    id: "entity/word-group",
    says: "the name of a religion or group of people",
    weights: { organization: 1, nothing: 6.5 },
  },
  { id: "entity/shape-person-ending", says: "ends as surnames do", weights: { person: 1 } },
  { id: "entity/shape-place-ending", says: "ends as places do", weights: { location: 1 } },
  { id: "entity/shape-company-ending", says: "ends as companies do", weights: { organization: 1.5 } },
  {
    id: "entity/shape-acronym",
    says: "one word in capitals",
    weights: { person: -3, organization: 2, location: 0.5, nothing: 0.5 },
  },
  { id: "entity/shape-plural-acronym", says: "capitals and a plural “s”", weights: { nothing: 4 } },
  {
    id: "entity/shape-capital-article",
    says: "“The” before it inside a sentence, as papers write their own name",
    weights: { organization: 2.5, nothing: -1 },
  },
  {
    id: "entity/shape-inner-capital",
    says: "a capital inside the word",
    weights: { organization: 1.5, nothing: 0.5 },
  },
  { id: "entity/shape-initial", says: "an initial among its words", weights: { person: 5 } },
  {
    id: "entity/shape-particle",
    says: "a particle of personal names among its words (“von”, “bin”)",
    weights: { person: 3 },
  },
  {
    id: "entity/shape-person-suffix",
    says: "ends in a suffix of personal names (“Jr.”)",
    weights: { person: 6 },
  },
  { id: "entity/shape-ampersand", says: "“&” among its words", weights: { organization: 5 } },
  { id: "entity/shape-two-names", says: "two words", weights: { person: 2, organization: -0.5 } },
  { id: "entity/shape-three-names", says: "three words", weights: { person: 1, location: -0.5 } },
  { id: "entity/shape-long", says: "more than four words", weights: { person: -3, organization: 1 } },
  { id: "entity/shape-one-word", says: "one word", weights: { person: 0.5, organization: 0.5, nothing: 1 } },
  {
    id: "entity/shape-ordinary-words",
    says: "mostly ordinary words",
    weights: { person: -3.5, organization: -0.5, location: -1, nothing: 1.5 },
  },
  {
    id: "entity/shape-digit",
    says: "a digit in it",
    weights: { person: -4, organization: -1.5, product: 0.5, nothing: 1 },
  },
  {
    id: "entity/shape-acronym-inside",
    says: "a word in capitals among its words",
    weights: { person: -3, organization: 1.5, nothing: 0.5 },
  },
  {
    id: "entity/shape-quoted",
    says: "fills its quotation marks",
    weights: { person: -2, organization: 0.5, location: -1, work: 4 },
  },
  {
    id: "entity/shape-title",
    says: "fills its quotation marks, with capitals as titles have them",
    weights: {
      person: -6,
      organization: -6,
      location: -6,
      law: -3,
      product: -3,
      event: -4,
      work: 8,
      nothing: -4,
    },
  },
] as const satisfies readonly NameRule[];
