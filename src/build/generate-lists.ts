import { writeFileSync } from "node:fs";
import { acronyms } from "./lists/acronyms.ts";
import { commonWords } from "./lists/common-words.ts";
import { companies } from "./lists/companies.ts";
import { countriesModule, countryLists } from "./lists/country-table.ts";
import { handLists } from "./lists/hand-lists.ts";
import { byHand, keyOf, type WordList } from "./lists/list.ts";
import { nameLists } from "./lists/names.ts";
import { notice } from "./lists/notice.ts";
import { placeLists } from "./lists/places.ts";
import { writeList } from "./lists/write.ts";

/** Writes the word lists and the country table from the data packages and the lists by hand. Run from the project's root. */
const keysOf = (lists: readonly WordList[]): Set<string> =>
  new Set(lists.flatMap(({ entries }) => entries).map(keyOf));

const places = [...countryLists(byHand), ...placeLists()];
const nations = keysOf(places.filter(({ name }) => name !== "city"));
const names = nameLists(nations);
const common = commonWords(new Set([...keysOf(names), ...nations]));
const taken = keysOf([...names, common, ...places]);

const others = [...places, companies(taken), ...handLists(keysOf(places))];
const lists = [...names, common, ...others, acronyms(others, keysOf(names))];
for (const list of lists) process.stdout.write(`${list.name}: ${writeList(list)}\n`);
writeFileSync("src/lexicon/countries.ts", countriesModule());
writeFileSync("NOTICE", notice());
