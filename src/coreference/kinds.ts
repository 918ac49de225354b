import type { EntityType } from "../facts/entity/schema.ts";
import type { Tokens } from "../language/tokens.ts";
import { having, TermBits, terms } from "../lexicon/terms.ts";

/** Facets of nouns that name a kind of organization; nouns of one kind stand for one another ("the firm" for a company). */
const ORGANIZATIONS = [
  "business",
  "agency",
  "bank",
  "party",
  "court",
  "union",
  "team",
  "school",
  "newspaper",
  "council",
  "charity",
  "army",
  "board",
] as const;
const PLACES = ["country", "city", "island", "region"] as const;
const PRODUCTS = ["aircraft", "device", "vehicle", "software", "engine"] as const;

const KINDS = new TermBits(
  [...ORGANIZATIONS, ...PLACES, ...PRODUCTS].map((facet, place) => [having(facet), 1 << place]),
);
const BUSINESS = 1;
const ORGANIZATION_BITS = 2 ** ORGANIZATIONS.length - 1;
const PRODUCT_BITS = (2 ** PRODUCTS.length - 1) << (ORGANIZATIONS.length + PLACES.length);

/** The kinds of thing that a noun of the table names, as bits; 0 for one that names none. */
export const kindsOf = (term: number): number => KINDS.get(term);

/** The kinds that any of some words names. */
export function kindsOfWords(terms: readonly number[]): number {
  let kinds = 0;
  for (const term of terms) kinds |= KINDS.get(term);
  return kinds;
}

/** The kinds that the noun at a token names; any "-maker" is a business ("chipmaker"). */
export function kindsAt({ term, lower }: Tokens, at: number): number {
  if (PROGRAMME.has(term[at])) return 0;
  const kinds = KINDS.get(term[at]);
  return kinds === 0 && isMaker(lower[at]) ? BUSINESS : kinds;
}

/** No software, though "program" is. */
const PROGRAMME = terms("programme");

const isMaker = (noun: string): boolean => noun.length > 5 && noun.endsWith("maker");

/** The type of what has these kinds, or undefined. */
export function typeOfKinds(kinds: number): EntityType | undefined {
  if (kinds === 0) return undefined;
  if ((kinds & ORGANIZATION_BITS) !== 0) return "organization";
  return (kinds & PRODUCT_BITS) !== 0 ? "product" : "location";
}

/** Nouns of businesses and of products also fit a name that says nothing of its kind; "the group" may be people. */
export const fitsAnyName = (term: number, kinds: number): boolean =>
  !GROUP.has(term) && ((kinds & (PRODUCT_BITS | BUSINESS)) !== 0 || ORGANIZATION.has(term));

const GROUP = terms("group");
const ORGANIZATION = terms("organization");
