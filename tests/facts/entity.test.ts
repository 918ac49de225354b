import { expect } from "vitest";
import { segment } from "../../src/document/segment.ts";
import { unmark } from "../../src/engine/corpus.ts";
import type { NameDraft } from "../../src/facts/drafts.ts";
import { BOUNDARIES, CORPUS } from "../../src/facts/entity/corpus.ts";
import { explainNames } from "../../src/facts/entity/explain.ts";
import { findNames } from "../../src/facts/entity/index.ts";
import { articleOf } from "../article.ts";
import { testCorpus } from "../corpus.ts";

const namesIn = (text: string): NameDraft[] => findNames(segment(articleOf(text)), []);

/** The rules of a text's names, with all evidence that was met for them. */
const rulesIn = (text: string): string[] => [
  ...namesIn(text).map(({ rule }) => rule),
  ...explainNames(segment(articleOf(text)), [])
    .filter(({ type }) => type !== undefined)
    .flatMap(({ evidence }) => evidence.map(({ name }) => `entity/${name.replace(":", "-")}`)),
];

const marked = (text: string, names: readonly NameDraft[]): string =>
  names.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}⟦${rest.slice(start, end)}⟧${rest.slice(end)}`,
    text,
  );

function findsNames(text: string, types: string): void {
  const names = namesIn(unmark(text).text);
  expect(marked(unmark(text).text, names)).toBe(text);
  expect(names.map(({ type }) => type).join(" ")).toBe(types);
}

testCorpus(CORPUS, {
  finds(text, types, rule) {
    findsNames(text, types);
    expect(rulesIn(unmark(text).text)).toContain(rule);
  },
  ignores: (text, rule) => expect(rulesIn(text)).not.toContain(rule),
  least: { finds: 100, ignores: 60 },
});

testCorpus(
  { boundaries: BOUNDARIES },
  {
    finds: findsNames,
    ignores: (text) => expect(namesIn(text)).toEqual([]),
    least: { finds: 40, ignores: 5 },
  },
);
