import type { NameRule } from "./rule.ts";

/** What stands around a name says of it. */
export const CONTEXT_RULES = [
  {
    id: "entity/context-title-before",
    says: "a title stands before it",
    weights: { person: 6.5, organization: -2, location: -3, nothing: 0.5 },
  },
  {
    id: "entity/context-role-before",
    says: "a person's role stands before it (“analyst …”)",
    weights: { person: 4 },
  },
  {
    id: "entity/context-kin-before",
    says: "a word of kinship stands before it (“his wife …”)",
    weights: { person: 4 },
  },
  { id: "entity/context-age-after", says: "an age stands behind it", weights: { person: 7 } },
  {
    id: "entity/context-role-after",
    says: "a person's role stands behind it, after a comma",
    weights: { person: 5 },
  },
  { id: "entity/context-who-after", says: "“who” stands behind it", weights: { person: 3.5 } },
  {
    id: "entity/context-says",
    says: "it stands beside a verb of saying",
    weights: { person: 1.5, organization: 0.5, location: -0.5 },
  },
  {
    id: "entity/context-told",
    says: "somebody told it something",
    weights: { person: 1, organization: 1, location: -1 },
  },
  {
    id: "entity/context-role-at",
    says: "a person's role stands before it, with “at” or “with” (“analyst at …”)",
    weights: { organization: 4, person: -2 },
  },
  {
    id: "entity/context-role-for",
    says: "a person's role stands before it, with “for” (“spokesman for …”)",
    weights: { organization: 2 },
  },
  {
    id: "entity/context-of-person",
    says: "a person stands before it, with “of”",
    weights: { organization: 1.5, location: 1 },
  },
  {
    id: "entity/context-based-before",
    says: "its seat stands before it (“London-based …”)",
    weights: { organization: 4, person: -1 },
  },
  {
    id: "entity/context-possessed-member",
    says: "it owns a person (“…'s Ana Falk”)",
    weights: { organization: 1.5, location: 1, person: -1 },
  },
  {
    id: "entity/context-person-verb",
    says: "a verb for what people do stands behind it",
    weights: { person: 2 },
  },
  {
    id: "entity/context-in-before",
    says: "“in” or another preposition of place stands before it",
    weights: { person: -2, organization: 0.5, location: 3 },
  },
  {
    id: "entity/context-article-before-region",
    says: "\"the\" before a name that is a region's and an organization's",
    weights: { organization: -1, location: 4 },
  },
  {
    id: "entity/context-compass",
    says: "a point of the compass with “the” before it and no noun behind it (“the West”)",
    weights: { person: -3, organization: -1, location: 7 },
  },
  {
    id: "entity/context-based",
    says: "“based in” stands before it, or “-based” behind it",
    weights: { location: 5 },
  },
  {
    id: "entity/context-dateline",
    says: "stands in the dateline",
    weights: { person: -4, organization: -4, location: 6 },
  },
  {
    id: "entity/context-place-noun-before",
    says: "a noun for places stands beside it (“the city of …”)",
    weights: { location: 4 },
  },
  {
    id: "entity/context-place-noun-after",
    says: "a noun that goes with places stands behind it (“… airport”)",
    weights: { location: 2.5 },
  },
  {
    id: "entity/context-region-after",
    says: "the region it lies in stands behind it, after a comma",
    weights: { person: -1, location: 5 },
  },
  {
    id: "entity/context-office-of",
    says: "an office stands before it, with “of” (“president of …”)",
    weights: { organization: 1.5, location: 1 },
  },
  {
    id: "entity/context-organization-noun-before",
    says: "a noun for organizations stands before it",
    weights: { organization: 4 },
  },
  {
    id: "entity/context-organization-noun-after",
    says: "a noun that goes with organizations stands behind it",
    weights: { person: -1, organization: 2.5, nothing: 0.5 },
  },
  {
    id: "entity/context-company-after",
    says: "a noun for companies stands behind it, after a comma",
    weights: { organization: 6 },
  },
  {
    id: "entity/context-product-noun",
    says: "a noun for products stands beside it",
    weights: { product: 5, organization: -1 },
  },
  {
    id: "entity/context-index-noun",
    says: "a noun for indices of prices stands behind it (“… average”)",
    weights: { person: -2, organization: -5, product: 5, location: -2, nothing: 0.5 },
  },
  {
    id: "entity/context-shares-of",
    says: "shares or a stake in it are spoken of",
    weights: { organization: 4 },
  },
  {
    id: "entity/context-compound",
    says: "an ordinary word that opens a sentence and only stands before a noun (“House prices”)",
    weights: { organization: -5, nothing: 3 },
  },
  {
    id: "entity/context-place-kind-after",
    says: "a noun for one kind of place stands behind it (“the … district”)",
    weights: { person: -4, location: 5 },
  },
  {
    id: "entity/context-article-before",
    says: "“the” stands before it",
    weights: { person: -3.5, organization: 1, location: 0.5, nothing: -0.5 },
  },
  {
    id: "entity/context-article-of-noun",
    says: "“the” before it belongs to the noun behind it",
    weights: { person: -1.5, organization: 0.5, location: 0.5 },
  },
  {
    id: "entity/context-acronym-after",
    says: "an acronym in brackets stands behind it",
    weights: { organization: 2.5 },
  },
  {
    id: "entity/context-acronym-of-words",
    says: "in brackets behind ordinary words whose initials it is",
    weights: { organization: -3, nothing: 4 },
  },
  {
    id: "entity/context-possessed-organization",
    says: "it owns what organizations own (“…'s board”)",
    weights: { organization: 2 },
  },
  {
    id: "entity/context-possessed-person",
    says: "it owns what people own (“…'s wife”)",
    weights: { person: 3 },
  },
  {
    id: "entity/context-possessed-government",
    says: "it owns what states own (“…'s government”)",
    weights: { organization: 0.5, location: 2.5 },
  },
  {
    id: "entity/context-plays",
    says: "it plays a game (“… beat …”)",
    weights: { organization: 4, location: -1 },
  },
  {
    id: "entity/context-score-after",
    says: "a score stands behind it",
    weights: { person: 1, organization: 5, location: -2.5 },
  },
  {
    id: "entity/context-beside-person",
    says: "a person stands beside it, joined by “and” or a comma",
    weights: { person: 2 },
  },
  {
    id: "entity/context-beside-organization",
    says: "an organization stands beside it, joined by “and” or a comma",
    weights: { person: -1, organization: 2 },
  },
  {
    id: "entity/context-beside-location",
    says: "a place stands beside it, joined by “and” or a comma",
    weights: { person: -1, location: 2, nothing: -0.5 },
  },
  {
    id: "entity/context-unit-of-organization",
    says: "a unit named in lower case right behind its organization",
    weights: {},
  },
  {
    id: "entity/context-called-back",
    says: "no rule took it for a name, but “he” or “she” calls it back",
    weights: {},
  },
] as const satisfies readonly NameRule[];
