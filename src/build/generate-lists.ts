import { writeFileSync } from "node:fs";
import { commonWords } from "./lists/common-words.ts";
import { companies } from "./lists/companies.ts";
import { countriesModule, countryLists } from "./lists/country-table.ts";
import { handLists } from "./lists/hand-lists.ts";
import { byHand, keyOf } from "./lists/list.ts";
import { nameLists } from "./lists/names.ts";
import { placeLists } from "./lists/places.ts";
import { writeList } from "./lists/write.ts";

/** Writes the word lists and the country table from the data packages and the lists by hand. Run from the project's root. */
const names = nameLists();
const nameKeys = new Set(names.flatMap(({ entries }) => entries).map(keyOf));
const common = commonWords(nameKeys);
const places = [...countryLists(byHand), ...placeLists()];
const taken = new Set([...names, common, ...places].flatMap(({ entries }) => entries).map(keyOf));

for (const list of [...names, common, ...places, companies(taken), ...handLists()])
  process.stdout.write(`${list.name}: ${writeList(list)}\n`);
writeFileSync("src/lexicon/countries.ts", countriesModule());
