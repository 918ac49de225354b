import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { packLexicon, wordsOf } from "../lexicon/pack.ts";
import { languageWords } from "./language-words.ts";
import { isKey, keyOf } from "./lists/list.ts";
import { compileTable } from "./word-table/compile.ts";
import { RowMistake, readTable } from "./word-table/read.ts";

/** Compiles the word lists and the language model's words into `dist/lexicon.bin`. Run from the project's root. */
const LISTS = "src/lexicon/lists/";
const names = readdirSync(LISTS)
  .filter((file) => file.endsWith(".txt"))
  .sort();
if (names.length > 31) throw new Error(`${names.length} lists, but an entry has 31 bits for them`);

interface Draft {
  key: string;
  tags: number;
  tag: number;
  lemma: string;
  lists: number;
}
const entries = new Map<string, Draft>();
const draftOf = (key: string): Draft => {
  const known = entries.get(key);
  if (known !== undefined) return known;
  const draft = { key, tags: 0, tag: 0, lemma: "", lists: 0 };
  entries.set(key, draft);
  return draft;
};
const entryOf = (text: string): Draft | undefined => {
  const key = keyOf(text);
  if (!isKey(key)) return undefined;
  // A phrase is found by its first word.
  draftOf(wordsOf(key)[0]);
  return draftOf(key);
};

for (const [word, known] of languageWords()) Object.assign(entryOf(word) ?? {}, known);
names.forEach((file, place) => {
  for (const line of readFileSync(LISTS + file, "utf8").split("\n")) {
    const entry = line === "" || line.startsWith("#") ? undefined : entryOf(line);
    if (entry) entry.lists |= 1 << place;
  }
});

function tableOfWords() {
  try {
    return compileTable(readTable());
  } catch (error) {
    if (!(error instanceof RowMistake)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

const table = tableOfWords();
for (const word of table.terms) if (isKey(word)) draftOf(word);
writeFileSync(
  "dist/lexicon.bin",
  packLexicon(
    names.map((file) => file.slice(0, -4)),
    [...entries.values()],
    table,
  ),
);
