import { readFileSync } from "node:fs";
import { BY_HAND, byHand, keyOf, sourceOf, type WordList } from "./list.ts";

const isBrand = (word: string): boolean => /^\p{Lu}/u.test(word) && word.length > 4 && /\p{Ll}/u.test(word);

/**
 * Companies and brands. cspell's list has the words of company names one by one, so that only those count which are
 * no ordinary word, person's name or place (`taken`).
 */
export function companies(taken: ReadonlySet<string>): WordList {
  const words = readFileSync("node_modules/@cspell/dict-companies/dict/companies.txt", "utf8").split("\n");
  const kept = new Set([...byHand("organization"), ...byHand("sports-team"), ...byHand("media")].map(keyOf));
  const isFree = (word: string) => !taken.has(keyOf(word)) && !kept.has(keyOf(word));
  return {
    name: "company",
    about: "Companies, banks, brands",
    sources: [sourceOf("@cspell/dict-companies"), BY_HAND],
    entries: [...byHand("company"), ...words.filter((word) => isBrand(word) && isFree(word))],
  };
}
