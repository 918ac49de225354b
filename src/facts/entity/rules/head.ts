import type { NameRule } from "./rule.ts";

/** What the head of a name says of it. */
export const HEAD_RULES = [
  {
    id: "entity/head-organization-first",
    says: "begins with a word that heads organizations (“Banco …”)",
    weights: { person: -3, organization: 4 },
  },
  {
    id: "entity/head-organization",
    says: "headed by a word for organizations (“… Bank”)",
    weights: { person: -4, organization: 4.5, nothing: 0.5 },
  },
  {
    id: "entity/head-company-suffix",
    says: "ends in a legal form of companies (“… Inc.”)",
    weights: { person: -5, organization: 9, location: -4 },
  },
  {
    id: "entity/head-organization-of",
    says: "a word for organizations before “of” or “for” (“Bank of …”)",
    weights: { person: -5, organization: 8, location: -2 },
  },
  {
    id: "entity/head-location",
    says: "headed by a word for places (“… River”)",
    weights: { person: -3, location: 4.5, nothing: 0.5 },
  },
  {
    id: "entity/head-event",
    says: "headed by a word for events (“… Cup”)",
    weights: { person: -4, organization: 1, event: 5.5 },
  },
  {
    id: "entity/head-law",
    says: "headed by a word for laws (“… Act”)",
    weights: { person: -4, organization: -1, law: 6 },
  },
] as const satisfies readonly NameRule[];
