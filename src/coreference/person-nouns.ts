import { anyOf, having } from "../lexicon/terms.ts";
import type { Gender } from "./cluster.ts";

/** Common nouns that name a person by office, trade or kin, in the singular. */
export const PERSON = having("person");
const FEMALE = having("female");
const MALE = having("male");

/** The gender that a noun for a person tells, or undefined. */
export const genderOfNoun = (term: number): Gender | undefined =>
  FEMALE.has(term) ? "female" : MALE.has(term) ? "male" : undefined;

/** Nouns that name one person, by what they are or by their gender. */
export const PERSON_OR_GENDERED = anyOf(PERSON, FEMALE, MALE);
