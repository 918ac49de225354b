import { expect, test } from "vitest";
import type { Entry } from "../../src/lexicon/layout.ts";
import { packLexicon } from "../../src/lexicon/pack.ts";
import { Lexicon } from "../../src/lexicon/table.ts";
import type { WordTable } from "../../src/lexicon/word-table.ts";

const entry = (key: string, more: Partial<Entry> = {}): Entry => ({
  key,
  tags: 0,
  tag: 0,
  lemma: "",
  lists: 0,
  ...more,
});
const NO_WORDS: WordTable = { terms: [], facets: new Map(), rows: [] };
const words = Array.from({ length: 500 }, (_, i) => entry(`word${i}`));
const lexicon = new Lexicon(
  packLexicon(
    ["city", "surname"],
    [
      entry("new", { tags: 6, tag: 2 }),
      entry("new york", { lists: 1 }),
      entry("new york city hall"),
      entry("went", { tags: -5, tag: 30, lemma: "go" }),
      entry("go", { lists: 3, lemma: "go" }),
      entry("gone", { lemma: "nowhere" }),
      entry("city", { tags: 2, tag: 1 }),
      entry("cities", { tags: 4, tag: 2, lemma: "city" }),
      entry("'s"),
      entry("sotheby"),
      entry("sotheby's holdings"),
      entry("washington"),
      entry("washington, d.c."),
      ...words,
    ],
    {
      terms: ["go", "gone", "—"],
      facets: new Map([
        ["moving", new Set([1, 2])],
        ["mark", new Set([3])],
      ]),
      rows: [{ word: "go", part: "verb", values: { pace: "slow" }, forms: [["gone", "en", 2]] }],
    },
  ),
);

test("finds every key and no other", () => {
  for (const { key } of words) expect(lexicon.key(lexicon.find(key))).toBe(key);
  expect(lexicon.find("Word5")).toBe(-1);
  expect(lexicon.find("word500")).toBe(-1);
  expect(lexicon.find("")).toBe(-1);
  expect(lexicon.find("__proto__")).toBe(-1);
  expect(lexicon.find("ne\u0077 york\u2028")).toBe(-1);
});

test("keeps tags, lists and base forms of a word", () => {
  const went = lexicon.find("went");
  expect([lexicon.tags(went), lexicon.tag(went), lexicon.listsWith(went)]).toEqual([-5, 30, 0]);
  expect(["went", "go", "gone", "cities"].map((word) => lexicon.lemma(lexicon.find(word)))).toEqual([
    "go",
    "go",
    "gone",
    "city",
  ]);
  expect(["went", "go", "gone"].map((word) => lexicon.isTagged(lexicon.find(word)))).toEqual([
    true,
    false,
    false,
  ]);
  expect(lexicon.listsWith(lexicon.find("go"))).toBe(lexicon.bitOf("city") | lexicon.bitOf("surname"));
});

test("says how long the phrases are that begin with a word", () => {
  expect(lexicon.longest(lexicon.find("new"))).toBe(4);
  expect(lexicon.longest(lexicon.find("new york"))).toBe(1);
  expect(lexicon.longest(lexicon.find("went"))).toBe(1);
  expect(lexicon.longest(lexicon.find("sotheby"))).toBe(3);
  expect(lexicon.longest(lexicon.find("'s"))).toBe(1);
  expect(lexicon.longest(lexicon.find("washington"))).toBe(3);
});

test("refuses a phrase whose first word is no entry, and a list that is not there", () => {
  expect(() => packLexicon([], [entry("san marino")], NO_WORDS)).toThrow("first word");
  expect(() => lexicon.bitOf("village")).toThrow('no list named "village"');
});

test("reads a table from any offset of a larger buffer", () => {
  const packed = packLexicon(["a"], [entry("x", { lists: 1 })], NO_WORDS);
  const shifted = new Uint8Array(packed.length + 1);
  shifted.set(packed, 1);
  expect(new Lexicon(shifted.subarray(1)).find("x")).toBe(0);
});

test("has no entry when it is packed empty", () => {
  expect(new Lexicon(packLexicon([], [], NO_WORDS)).find("x")).toBe(-1);
});

test("numbers the words of the table, with what is said of them", () => {
  expect(["go", "gone", "—", "went"].map((word) => lexicon.termOf(word))).toEqual([1, 2, 3, 0]);
  expect([...lexicon.facet("moving")]).toEqual([0b110]);
  expect([...lexicon.facet("mark")]).toEqual([0b1000]);
  expect(lexicon.rowsWith("pace")).toEqual([
    { word: "go", part: "verb", values: { pace: "slow" }, forms: [["gone", "en", 2]] },
  ]);
  expect(() => lexicon.facet("standing")).toThrow('no facet "standing"');
});
