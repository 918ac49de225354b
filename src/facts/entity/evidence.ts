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

type Weights = { readonly [type in EntityType]?: number };

/**
 * What can speak for or against a type, and how much. A name takes the type with the largest sum; evidence of one kind
 * counts at most `CAP` times in an article, so that a name repeated in one phrase does not outvote everything else.
 */
const EVIDENCE = {
  "shape:capital-inside": {},
  "shape:acronym": { organization: 3, person: -3 },
  "shape:inner-capital": { organization: 2.5 },
  "shape:initial": { person: 5 },
  "shape:particle": { person: 3 },
  "shape:person-suffix": { person: 6 },
  "shape:ampersand": { organization: 5 },
  "shape:two-names": { person: 1.5 },
  "shape:three-names": { person: 1 },
  "shape:long": { organization: 1, person: -3 },
  "shape:one-word": { person: 0.5, organization: 0.5, location: 0.3 },
  "shape:ordinary-words": { person: -3, location: -1 },
  "shape:digit": { person: -4, product: 0.5, organization: -1 },
  "shape:plural": { person: -1, organization: 1 },
  "shape:acronym-inside": { organization: 2, person: -3 },
  "shape:quoted": { work: 4, person: -1, location: -1 },
  "list:country": { location: 8 },
  "list:city": { location: 6 },
  "list:town": { location: 2.5 },
  "list:region": { location: 6 },
  "list:organization": { organization: 6 },
  "list:nationality": { nationality: 14 },
  "list:product": { product: 5 },
  "list:event": { event: 8 },
  "list:first-name": { person: 2 },
  "list:surname": { person: 2 },
  "list:first-name-first": { person: 4 },
  "list:surname-last": { person: 1.5 },
  "list:place-first": { person: -2, organization: 1.5 },
  "list:place-last": { person: -4, organization: 2.5 },
  "list:party-members": { organization: 9 },
  "head:organization-first": { organization: 4, person: -3 },
  "head:organization": { organization: 6, person: -4, location: -1 },
  "head:company-suffix": { organization: 9, person: -5, location: -4 },
  "head:organization-of": { organization: 8, person: -5, location: -2 },
  "head:location": { location: 5, person: -3 },
  "head:event": { event: 5.5, person: -4, organization: 1 },
  "head:law": { law: 6, person: -4 },
  "context:title-before": { person: 7, organization: -2, location: -3 },
  "context:role-before": { person: 4 },
  "context:kin-before": { person: 4 },
  "context:age-after": { person: 7 },
  "context:role-after": { person: 5 },
  "context:who-after": { person: 3 },
  "context:says": { person: 1.5, organization: 0.7, location: -0.5 },
  "context:person-verb": { person: 2 },
  "context:in-before": { location: 2, person: -2 },
  "context:based": { location: 5 },
  "context:place-noun-before": { location: 4 },
  "context:place-noun-after": { location: 2 },
  "context:region-after": { location: 5, person: -1 },
  "context:office-of": { organization: 1.5, location: 1 },
  "context:organization-noun-before": { organization: 4 },
  "context:organization-noun-after": { organization: 3, person: -1 },
  "context:company-after": { organization: 6 },
  "context:shares-of": { organization: 4 },
  "context:article-before": { person: -3, organization: 1.5, location: -0.5 },
  "context:acronym-after": { organization: 3 },
  "context:possessed-organization": { organization: 2 },
  "context:possessed-person": { person: 3 },
  "context:possessed-government": { location: 3 },
  "context:capital-of": { location: 4 },
  "context:plays": { organization: 4 },
  "context:beside-person": { person: 2 },
  "context:beside-organization": { organization: 2, person: -1 },
  "context:beside-location": { location: 2, person: -1 },
  "article:surname-of": { person: 8, location: -2, organization: -1 },
  "article:first-name-of": { person: 4 },
  "article:part-of-organization": { organization: 6, location: -1 },
  "article:part-of-place": { location: 2 },
  "article:acronym-of": { organization: 5 },
  "article:in-full": {},
} as const satisfies Record<string, Weights>;

export type EvidenceName = keyof typeof EVIDENCE;

export const EVIDENCE_NAMES = Object.keys(EVIDENCE) as EvidenceName[];

/** The place of each kind of evidence in a cluster's counts. */
export const E = Object.fromEntries(EVIDENCE_NAMES.map((name, place) => [name, place])) as Record<
  EvidenceName,
  number
>;

export const CAP = 2;

/** Weight of evidence `e` for type `t` at `e * TYPES.length + t`. */
export const WEIGHTS = Float64Array.from(
  EVIDENCE_NAMES.flatMap((name) => TYPES.map((type) => (EVIDENCE[name] as Weights)[type] ?? 0)),
);
