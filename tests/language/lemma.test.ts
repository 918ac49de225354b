import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lemmaOf } from "../../src/language/lemma.ts";
import { Tag } from "../../src/language/tag.ts";
import { lexicon } from "../../src/lexicon/load.ts";
import { documentOf } from "./tagged.ts";

it.each([
  ["He said so.", "said", "say"],
  ["They were here.", "were", "be"],
  ["The officials left.", "officials", "official"],
  ["The officials left.", "left", "leave"],
  ["Cities grew.", "cities", "city"],
  ["She has gone.", "gone", "go"],
  ["They retweeted it.", "retweeted", "retweet"],
  ["He was vlogging.", "vlogging", "vlog"],
  ["It is better.", "it", "it"],
])("%s (%s)", (text, word, lemma) => {
  const { tokens } = documentOf(text);
  expect(lemmaOf(tokens, tokens.lower.indexOf(word))).toBe(lemma);
});

it("reads a listed name by its tag, whatever tag it had before", () => {
  const surnames = readFileSync("src/lexicon/lists/surname.txt", "utf8").toLowerCase().split("\n");
  const lower =
    surnames.find((name) => /^[a-z]{4,}ers$/.test(name) && !lexicon().isTagged(lexicon().find(name))) ?? "";
  const id = lexicon().find(lower);
  const lemmaAs = (tag: number) => {
    const { tokens } = documentOf("x");
    return lemmaOf({ ...tokens, lower: [lower], word: Int32Array.of(id), tag: Uint8Array.of(tag) }, 0);
  };
  expect([Tag.ProperNoun, Tag.Plural, Tag.ProperNoun].map(lemmaAs)).toEqual([
    lower,
    lower.slice(0, -1),
    lower,
  ]);
});
