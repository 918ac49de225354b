import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Entry, packLexicon } from "../lexicon/table.ts";
import { fold } from "../text/characters.ts";
import { languageWords } from "./language-words.ts";

/** Compiles the word lists and the language model's words into `dist/lexicon.bin`. Run from the project's root. */
const LISTS = "src/lexicon/lists/";
const names = readdirSync(LISTS)
  .filter((file) => file.endsWith(".txt"))
  .sort();
if (names.length > 31) throw new Error(`${names.length} lists, but an entry has 31 bits for them`);

const entries = new Map<string, { key: string; tags: number; tag: number; lemma: string; lists: number }>();
const entryOf = (text: string) => {
  const key = fold(text).replace(/\s+/g, " ").trim();
  if (!/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(key)) return undefined;
  const first = key.split(" ", 1)[0];
  if (first !== key && !entries.has(first))
    entries.set(first, { key: first, tags: 0, tag: 0, lemma: "", lists: 0 });
  const entry = entries.get(key) ?? { key, tags: 0, tag: 0, lemma: "", lists: 0 };
  entries.set(key, entry);
  return entry;
};

for (const [word, known] of languageWords()) Object.assign(entryOf(word) ?? {}, known);
names.forEach((file, place) => {
  for (const line of readFileSync(LISTS + file, "utf8").split("\n")) {
    const entry = line === "" || line.startsWith("#") ? undefined : entryOf(line);
    if (entry) entry.lists |= 1 << place;
  }
});
const sorted = [...entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1)) satisfies Entry[];
writeFileSync(
  "dist/lexicon.bin",
  packLexicon(
    names.map((file) => file.slice(0, -4)),
    sorted,
  ),
);
