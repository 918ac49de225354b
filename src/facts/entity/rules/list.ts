import type { NameRule } from "./rule.ts";

/** What the lists and the table of words say of a name. */
export const LIST_RULES = [
  {
    id: "entity/list-country",
    says: "listed as a country",
    weights: { person: -0.5, organization: -0.5, location: 8.5, nothing: 0.5 },
  },
  {
    id: "entity/list-city",
    says: "listed as a large city",
    weights: { person: -1.5, organization: 1, location: 6.5, nothing: -0.5 },
  },
  { id: "entity/list-town", says: "listed as a town", weights: { organization: 0.5, location: 2.5 } },
  {
    id: "entity/list-region",
    says: "listed as a state or region",
    weights: { person: -0.5, organization: 0.5, location: 5, nothing: 1 },
  },
  {
    id: "entity/list-organization",
    says: "listed as an organization, company, paper or team",
    weights: { person: -1.5, organization: 6.5, nothing: -0.5 },
  },
  {
    id: "entity/list-plural-of-organization",
    says: "the plural of a listed organization, for what it makes",
    weights: { person: -2, organization: -3, product: 5 },
  },
  { id: "entity/list-nationality", says: "listed as a nationality", weights: { nationality: 14 } },
  { id: "entity/list-product", says: "listed as a product", weights: { product: 5 } },
  { id: "entity/list-event", says: "listed as an event", weights: { event: 8 } },
  { id: "entity/list-first-name", says: "listed as a first name", weights: { person: 2.5 } },
  { id: "entity/list-surname", says: "listed as a surname", weights: { person: 2 } },
  {
    id: "entity/list-first-name-first",
    says: "begins with a listed first name",
    weights: { person: 3.5, organization: 0.5 },
  },
  {
    id: "entity/list-surname-last",
    says: "ends in a listed surname",
    weights: { person: 1.5, location: -0.5, nothing: 0.5 },
  },
  {
    id: "entity/list-leading-surname",
    says: "begins with a surname that stands first, as in Chinese or Korean names",
    weights: { person: 3 },
  },
  {
    id: "entity/list-place-first",
    says: "begins with a listed place or nationality",
    weights: { person: -2, organization: 1.5 },
  },
  {
    id: "entity/list-organization-first",
    says: "a listed organization begins the name",
    weights: { person: -2, organization: 2.5 },
  },
  {
    id: "entity/list-place-last",
    says: "ends in a listed country or region",
    weights: { person: -3.5, organization: 1.5, location: 0.5, nothing: -0.5 },
  },
  { id: "entity/list-party-members", says: "members of a political party", weights: { organization: 9.5 } },
] as const satisfies readonly NameRule[];
