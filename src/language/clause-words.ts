import { having } from "../lexicon/terms.ts";

/** Forms of verbs that take a clause, with or without "that" ("said the talks failed"). */
export const TAKES_CLAUSE = having("takes-clause");

/** Before a subject and its verb these are no prepositions ("after the firm had closed"). */
export const CLAUSE_PREPOSITIONS = having("clause-preposition");
