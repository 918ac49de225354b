import { describe, expect, test } from "vitest";
import { segment } from "../../src/document/segment.ts";
import { unmark } from "../../src/engine/corpus.ts";
import type { NameDraft } from "../../src/facts/drafts.ts";
import { BOUNDARIES, CORPUS } from "../../src/facts/entity/corpus.ts";
import { explainNames } from "../../src/facts/entity/explain.ts";
import { findNames } from "../../src/facts/entity/index.ts";
import { articleOf } from "../article.ts";

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

describe.each(Object.entries(CORPUS))("%s", (rule, { finds, ignores }) => {
  test.each(finds.map(([text, types]) => [text, types]))("finds %s", (text, types) => {
    const names = namesIn(unmark(text).text);
    expect(marked(unmark(text).text, names)).toBe(text);
    expect(names.map(({ type }) => type).join(" ")).toBe(types);
    expect(rulesIn(unmark(text).text)).toContain(rule);
  });

  test.each(ignores.map((text) => [text]))("ignores %s", (text) => {
    expect(rulesIn(text)).not.toContain(rule);
  });
});

describe("boundaries", () => {
  test.each(BOUNDARIES.finds.map(([text, types]) => [text, types]))("finds %s", (text, types) => {
    const names = namesIn(unmark(text).text);
    expect(marked(unmark(text).text, names)).toBe(text);
    expect(names.map(({ type }) => type).join(" ")).toBe(types);
  });

  test.each(BOUNDARIES.ignores.map((text) => [text]))("finds nothing in %s", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
