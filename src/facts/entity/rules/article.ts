import type { NameRule } from "./rule.ts";

/** What the article's fuller names say of a shorter one. */
export const ARTICLE_RULES = [
  {
    id: "entity/article-surname-of",
    says: "the surname of a person the article names in full",
    weights: { person: 7.5, organization: -1, location: -2 },
  },
  {
    id: "entity/article-first-name-of",
    says: "the first name of a person the article names in full",
    weights: { person: 4, organization: 0.5, location: -0.5 },
  },
  {
    id: "entity/article-part-of-organization",
    says: "the beginning of an organization's name that the article writes in full",
    weights: { organization: 5.5, location: -0.5, nothing: 0.5 },
  },
  {
    id: "entity/article-part-of-place",
    says: "the beginning of a place's name that the article writes in full",
    weights: { location: 2 },
  },
  {
    id: "entity/article-part-of-product",
    says: "the end of a listed product's name that the article writes with its maker",
    weights: { person: -2, product: 5 },
  },
  {
    id: "entity/article-acronym-of",
    says: "the initials of an organization that the article writes in full",
    weights: { organization: 4.5, nothing: 0.5 },
  },
] as const satisfies readonly NameRule[];
