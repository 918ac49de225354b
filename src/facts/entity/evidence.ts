import type { EntityType } from "./schema.ts";

export const TYPES: readonly EntityType[] = [
  "person",
  "organization",
  "location",
  "law",
  "product",
  "event",
  "work",
  "nationality",
];

/** `nothing`: it speaks against there being a name at all. */
type Weights = { readonly [type in EntityType | "nothing"]?: number };

/** Columns of the weights: the types, then "nothing". */
export const NOTHING = TYPES.length;
export const COLUMNS = TYPES.length + 1;

/**
 * What can speak for or against a type, and how much. A name takes the type with the largest sum; evidence of one kind
 * counts at most `CAP` times in an article, so that a name repeated in one phrase does not outvote everything else.
 */
const EVIDENCE = {
  "shape:capital-inside": { person: 0.5, location: -0.5, nothing: 0.5 },
  "shape:repeated": { nothing: -1.5 },
  "shape:sentence-start-only": { organization: -0.5, location: -0.5, nothing: 1 },
  "word:ordinary": { person: -0.5, nothing: 3.5 },
  "word:ordinary-acronym": { nothing: 5 },
  "word:institution": { organization: 5 },
  "word:group": { organization: 1, nothing: 6.5 },
  "shape:person-ending": { person: 1 },
  "shape:place-ending": { location: 1 },
  "shape:company-ending": { organization: 1.5 },
  "shape:acronym": { person: -3, organization: 2, location: 0.5, nothing: 0.5 },
  "shape:plural-acronym": { nothing: 4 },
  "shape:capital-article": { organization: 2.5, nothing: -1 },
  "shape:inner-capital": { organization: 1.5, nothing: 0.5 },
  "shape:initial": { person: 5 },
  "shape:particle": { person: 3 },
  "shape:person-suffix": { person: 6 },
  "shape:ampersand": { organization: 5 },
  "shape:two-names": { person: 2, organization: -0.5 },
  "shape:three-names": { person: 1, location: -0.5 },
  "shape:long": { person: -3, organization: 1 },
  "shape:one-word": { person: 0.5, organization: 0.5, nothing: 1 },
  "shape:ordinary-words": { person: -3.5, organization: -0.5, location: -1, nothing: 1.5 },
  "shape:digit": { person: -4, organization: -1.5, product: 0.5, nothing: 1 },
  "shape:acronym-inside": { person: -3, organization: 1.5, nothing: 0.5 },
  "shape:quoted": { person: -2, organization: 0.5, location: -1, work: 4 },
  "shape:title": {
    person: -6,
    organization: -6,
    location: -6,
    law: -3,
    product: -3,
    event: -4,
    work: 8,
    nothing: -4,
  },
  "list:country": { person: -0.5, organization: -0.5, location: 8.5, nothing: 0.5 },
  "list:city": { person: -1.5, organization: 1, location: 6.5, nothing: -0.5 },
  "list:town": { organization: 0.5, location: 2.5 },
  "list:region": { person: -0.5, organization: 0.5, location: 5, nothing: 1 },
  "list:organization": { person: -1.5, organization: 6.5, nothing: -0.5 },
  "list:plural-of-organization": { person: -2, organization: -3, product: 5 },
  "list:nationality": { nationality: 14 },
  "list:product": { product: 5 },
  "list:event": { event: 8 },
  "list:first-name": { person: 2.5 },
  "list:surname": { person: 2 },
  "list:first-name-first": { person: 3.5, organization: 0.5 },
  "list:surname-last": { person: 1.5, location: -0.5, nothing: 0.5 },
  "list:leading-surname": { person: 3 },
  "list:place-first": { person: -2, organization: 1.5 },
  "list:organization-first": { person: -2, organization: 2.5 },
  "list:place-last": { person: -3.5, organization: 1.5, location: 0.5, nothing: -0.5 },
  "list:party-members": { organization: 9.5 },
  "head:organization-first": { person: -3, organization: 4 },
  "head:organization": { person: -4, organization: 4.5, nothing: 0.5 },
  "head:company-suffix": { person: -5, organization: 9, location: -4 },
  "head:organization-of": { person: -5, organization: 8, location: -2 },
  "head:location": { person: -3, location: 4.5, nothing: 0.5 },
  "head:event": { person: -4, organization: 1, event: 5.5 },
  "head:law": { person: -4, organization: -1, law: 6 },
  "context:title-before": { person: 6.5, organization: -2, location: -3, nothing: 0.5 },
  "context:role-before": { person: 4 },
  "context:kin-before": { person: 4 },
  "context:age-after": { person: 7 },
  "context:role-after": { person: 5 },
  "context:who-after": { person: 3.5 },
  "context:says": { person: 1.5, organization: 0.5, location: -0.5 },
  "context:told": { person: 1, organization: 1, location: -1 },
  "context:role-at": { organization: 4, person: -2 },
  "context:role-for": { organization: 2 },
  "context:of-person": { organization: 1.5, location: 1 },
  "context:based-before": { organization: 4, person: -1 },
  "context:possessed-member": { organization: 1.5, location: 1, person: -1 },
  "context:person-verb": { person: 2 },
  "context:in-before": { person: -2, organization: 0.5, location: 3 },
  "context:article-before-region": { organization: -1, location: 4 },
  "context:compass": { person: -3, organization: -1, location: 7 },
  "context:based": { location: 5 },
  "context:dateline": { person: -4, organization: -4, location: 6 },
  "context:place-noun-before": { location: 4 },
  "context:place-noun-after": { location: 2.5 },
  "context:region-after": { person: -1, location: 5 },
  "context:office-of": { organization: 1.5, location: 1 },
  "context:organization-noun-before": { organization: 4 },
  "context:organization-noun-after": { person: -1, organization: 2.5, nothing: 0.5 },
  "context:company-after": { organization: 6 },
  "context:product-noun": { product: 5, organization: -1 },
  "context:index-noun": { person: -2, organization: -5, product: 5, location: -2, nothing: 0.5 },
  "context:shares-of": { organization: 4 },
  "context:article-before": { person: -3.5, organization: 1, location: 0.5, nothing: -0.5 },
  "context:article-of-noun": { person: -1.5, organization: 0.5, location: 0.5 },
  "context:acronym-after": { organization: 2.5 },
  "context:acronym-of-words": { organization: -3, nothing: 4 },
  "context:possessed-organization": { organization: 2 },
  "context:possessed-person": { person: 3 },
  "context:possessed-government": { organization: 0.5, location: 2.5 },
  "context:plays": { organization: 4, location: -1 },
  "context:score-after": { person: 1, organization: 5, location: -2.5 },
  "context:beside-person": { person: 2 },
  "context:beside-organization": { person: -1, organization: 2 },
  "context:beside-location": { person: -1, location: 2, nothing: -0.5 },
  "article:surname-of": { person: 7.5, organization: -1, location: -2 },
  "article:first-name-of": { person: 4, organization: 0.5, location: -0.5 },
  "article:part-of-organization": { organization: 5.5, location: -0.5, nothing: 0.5 },
  "article:part-of-place": { location: 2 },
  "article:part-of-product": { person: -2, product: 5 },
  "article:acronym-of": { organization: 4.5, nothing: 0.5 },
} as const satisfies Record<string, Weights>;

export type EvidenceName = keyof typeof EVIDENCE;

export const EVIDENCE_NAMES = Object.keys(EVIDENCE) as EvidenceName[];

/** The place of each kind of evidence in a cluster's counts. */
export const E = Object.fromEntries(EVIDENCE_NAMES.map((name, place) => [name, place])) as Record<
  EvidenceName,
  number
>;

export const CAP = 3;

/** What speaks against a name before anything is known of it. */
export const DOUBT = 0.5;

/** Weight of evidence `e` for column `c` at `e * COLUMNS + c`. */
export const WEIGHTS = Float64Array.from(
  EVIDENCE_NAMES.flatMap((name) =>
    [...TYPES, "nothing" as const].map((column) => (EVIDENCE[name] as Weights)[column] ?? 0),
  ),
);
