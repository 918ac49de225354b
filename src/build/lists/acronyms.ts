import { CLOSED_CLASS } from "../../language/closed-class.ts";
import { dictionary } from "./dictionary.ts";
import { keyOf, type WordList } from "./list.ts";

const ACRONYM = /^\p{Lu}{2,5}$/u;

/**
 * The acronyms of the given lists that are words or names as well when they are written in lower case ["WHO", "MAN"]:
 * the compiled lexicon knows no letter case, so that only this list tells "MAN trucks" from "Man bites dog".
 */
export function acronyms(lists: readonly WordList[], names: ReadonlySet<string>): WordList {
  const entries = lists.flatMap((list) => list.entries);
  const spelt = new Set(entries.filter((entry) => !ACRONYM.test(entry)).map(keyOf));
  const closed = new Set(CLOSED_CLASS.map(({ word }) => word));
  const isWord = (key: string) => dictionary.has(key) || closed.has(key) || names.has(key);
  return {
    name: "acronym",
    about:
      "Acronyms that are other words when they are not in capitals: what the other lists say of them then is void",
    sources: [...new Set(lists.flatMap(({ sources }) => sources))],
    entries: entries.filter(
      (entry) => ACRONYM.test(entry) && isWord(keyOf(entry)) && !spelt.has(keyOf(entry)),
    ),
  };
}
