import { lexicon } from "../lexicon/load.ts";
import { anyOf, having, terms } from "../lexicon/terms.ts";
import type { Cluster, Gender } from "./cluster.ts";
import type { CoreferenceContext } from "./context.ts";

/** Titles and nouns before a name that tell a person's gender. */
const FEMALE = anyOf(having("female"), terms("mrs mrs. ms ms. miss dame"));
const MALE = anyOf(having("male"), terms("mr mr. sir lord"));
const FEMALE_NAME = having("female-name");
const MALE_NAME = having("male-name");
const LEADING_SURNAMES = having("leading-surname");

/** Tells the gender of people where a title or the first name does; else it stays open. */
export function assignGenders({ document, names, of, people }: CoreferenceContext): void {
  const { term } = document.tokens;
  for (let i = 0; i < names.length; i++) {
    const { type, first } = names[i];
    if (type !== "person" || first === 0) continue;
    if (FEMALE.has(term[first - 1])) of[i].gender = "female";
    else if (MALE.has(term[first - 1])) of[i].gender = "male";
  }
  const lists = lexicon();
  const [female, male] = [lists.bitOf("first-name-female"), lists.bitOf("first-name-male")];
  for (const person of people) {
    if (person.gender !== undefined || isGivenNameLast(person)) continue;
    const word = lists.find(person.words[0]);
    const listed = word < 0 ? 0 : lists.listsWith(word) & (female | male);
    const gender = listed === female ? "female" : listed === male ? "male" : usualGender(person.terms[0]);
    // A name of one word is more often a family name, and many of those are men's names too ("Clinton", "Nelson").
    if (person.words.length > 1 || gender === "female") person.gender = gender;
    else person.leans = gender;
  }
}

/** Chinese and Korean names have the given name behind the surname, where no list knows it. */
const isGivenNameLast = ({ words, terms }: Cluster): boolean =>
  words.length > 1 && LEADING_SURNAMES.has(terms[0]) && usualGender(terms[0]) === undefined;

/** The gender of nearly all who bear a name that the lists have for both. */
const usualGender = (term: number): Gender | undefined =>
  FEMALE_NAME.has(term) ? "female" : MALE_NAME.has(term) ? "male" : undefined;
