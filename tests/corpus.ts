import { describe, expect, test } from "vitest";
import type { Corpus } from "../src/engine/corpus.ts";

/** How the examples of one corpus are held against what is found. */
interface Harness<Expected> {
  /** Expects what is marked to be found, as the rule's. */
  finds(marked: string, expected: Expected, rule: string): void;
  /** Expects nothing to be found, or nothing by the rule. */
  ignores(text: string, rule: string): void;
  /** The examples that a corpus has at the least. */
  readonly least: { readonly finds: number; readonly ignores: number };
}

/** Tests every example of a corpus, and that no rule is without one. */
export function testCorpus<Expected>(corpus: Corpus<string, Expected>, harness: Harness<Expected>): void {
  describe.each(Object.entries(corpus))("%s", (rule, { finds, ignores }) => {
    test.each(finds.map(([marked, expected]) => ({ marked, expected })))("finds $marked", (example) =>
      harness.finds(example.marked, example.expected, rule),
    );
    test.each(ignores.map((text) => ({ text })))("ignores $text", ({ text }) => harness.ignores(text, rule));
  });

  test("there are examples enough, some of every rule, and no text stands twice under one", () => {
    const all = Object.entries(corpus);
    expect(
      all.filter(([, { finds, ignores }]) => finds.length + ignores.length === 0).map(([rule]) => rule),
    ).toEqual([]);
    expect(all.flatMap(([, { finds }]) => finds).length).toBeGreaterThanOrEqual(harness.least.finds);
    expect(all.flatMap(([, { ignores }]) => ignores).length).toBeGreaterThanOrEqual(harness.least.ignores);
    for (const [, { finds, ignores }] of all) {
      const texts = [...finds.map(([marked]) => marked), ...ignores];
      expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([]);
    }
  });
}
