import { lexicon } from "../lexicon/load.ts";
import { having } from "../lexicon/terms.ts";
import { LEANS } from "./given-name-gender.ts";
import { GENDERED_NOUNS } from "./person-nouns.ts";
import { GENDERED_TITLES } from "./pronoun-words.ts";
import type { Scene } from "./scene.ts";

/** Tells the gender of people where a title or the first name does; else it stays open. */
export function assignGenders({ document, names, of }: Scene): void {
  const { lower } = document.tokens;
  const { held, find, female, male } = genderLists();
  const both = female | male;
  names.forEach(({ type, first }, i) => {
    if (type !== "person" || first === 0) return;
    const title = GENDERED_TITLES.get(lower[first - 1]) ?? GENDERED_NOUNS.get(lower[first - 1]);
    if (title !== undefined) of[i].gender = title;
  });
  for (const cluster of of) {
    if (cluster.type !== "person" || cluster.gender !== undefined) continue;
    const given = givenName(cluster.words);
    if (given === undefined) continue;
    const word = find(given);
    const lists = word < 0 ? 0 : held[word] & both;
    const gender = lists === female ? "female" : lists === male ? "male" : LEANS.get(given);
    // A name of one word is more often a family name, and many of those are men's names too ("Clinton", "Nelson").
    if (cluster.words.length > 1 || gender === "female") cluster.gender = gender;
    else cluster.leans = gender;
  }
}

const LEADING_SURNAMES = having("leading-surname");

/** The given name, which Chinese and Korean names have behind the surname, where no list knows it. */
const givenName = (words: readonly string[]): string | undefined =>
  words.length > 1 && LEADING_SURNAMES.has(lexicon().termOf(words[0])) && !LEANS.has(words[0])
    ? undefined
    : words[0];

function genderLists() {
  const words = lexicon();
  return {
    held: words.held,
    find: (key: string) => words.find(key),
    female: words.bitOf("first-name-female"),
    male: words.bitOf("first-name-male"),
  };
}
