import { expect, it } from "vitest";
import { lemmaOf } from "../../src/language/lemma.ts";
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
