import type { Document } from "../document/document.ts";
import type { NameDraft } from "../facts/drafts.ts";
import { lexicon } from "../lexicon/load.ts";
import type { NameClusters } from "./names.ts";
import { GENDERED_TITLES } from "./pronoun-words.ts";

/** Tells the gender of people where a title or the first name does; else it stays open. */
export function assignGenders(document: Document, names: readonly NameDraft[], { of }: NameClusters): void {
  const { tokens } = document;
  const { held, find, female, male } = genderLists();
  names.forEach(({ type, first, last }, i) => {
    const cluster = of[i];
    if (type !== "person" || cluster.gender !== undefined) return;
    const title = first > 0 ? GENDERED_TITLES.get(tokens.lower[first - 1]) : undefined;
    if (title !== undefined) {
      cluster.gender = title;
      return;
    }
    if (last - first < 2) return;
    const word = find(cluster.words[0]);
    const lists = word < 0 ? 0 : held[word];
    if ((lists & female) !== 0 && (lists & male) === 0) cluster.gender = "female";
    if ((lists & male) !== 0 && (lists & female) === 0) cluster.gender = "male";
  });
}

function genderLists() {
  const words = lexicon();
  return {
    held: words.held,
    find: (key: string) => words.find(key),
    female: words.bitOf("first-name-female"),
    male: words.bitOf("first-name-male"),
  };
}
