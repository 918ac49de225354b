import { readFileSync, writeFileSync } from "node:fs";
import { firstWord } from "../document/ascii-words.ts";
import type { Phrase } from "../document/phrase.ts";
import { Sign } from "../document/sign.ts";

/** Compiles the phrases of pages into `dist/document/boilerplate-phrases.js`. Run from the project's root. */
const LIST = "src/document/lists/boilerplate.txt";

const SIGNS: Readonly<Record<string, number>> = {
  whole: Sign.Whole,
  list: Sign.Whole | Sign.List,
  call: Sign.Call,
  bio: Sign.Bio,
  teaser: Sign.Teaser,
  opens: Sign.Opens,
};

function phraseOf(line: string): Phrase {
  const [text, written = ""] = line.split("\t");
  let signs = 0;
  let most = 0;
  for (const kind of written.split(", ")) {
    const [name, number = "0"] = kind.split(" ");
    if (!(name in SIGNS)) throw new Error(`${LIST}: "${text}" is "${kind}", which means nothing`);
    signs |= SIGNS[name];
    most = Math.max(most, Number(number));
  }
  return { text, signs, most };
}

const byWord = new Map<string, Phrase[]>();
for (const line of readFileSync(LIST, "utf8").split("\n")) {
  if (line === "" || line.startsWith("#")) continue;
  const phrase = phraseOf(line);
  const word = firstWord(phrase.text);
  if (word === "") throw new Error(`${LIST}: "${phrase.text}" has no word in letters`);
  byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
}
writeFileSync(
  "dist/document/boilerplate-phrases.js",
  `export default new Map(${JSON.stringify([...byWord])});\n`,
);
