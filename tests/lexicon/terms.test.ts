import { describe, expect, test } from "vitest";
import { lexicon } from "../../src/lexicon/load.ts";
import {
  anyOf,
  having,
  rowsWith,
  TermBits,
  TermMap,
  termOf,
  terms,
  valued,
} from "../../src/lexicon/terms.ts";

const has = (set: { has(term: number): boolean }, word: string): boolean => set.has(lexicon().termOf(word));

describe("sets of words of the table", () => {
  test("hold the words of a facet and no other", () => {
    const names = having("calendar-name");
    expect(["monday", "may", "mondays", "week", "qwerty"].map((word) => has(names, word))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test("hold the words that are named, and those of any set", () => {
    const some = anyOf(terms("week year"), having("calendar-name"));
    expect(["week", "year", "may", "day"].map((word) => has(some, word))).toEqual([true, true, true, false]);
    expect(terms("year week").members()).toEqual([termOf("week"), termOf("year")].sort((a, b) => a - b));
  });

  test("never hold a word that the table does not know", () => {
    expect(lexicon().termOf("qwerty")).toBe(0);
    expect(having("calendar-name", "time-head").has(0)).toBe(false);
  });

  test("say which word has no row", () => {
    expect(() => terms("week qwerty").bits()).toThrow('"qwerty" has no row in src/lexicon/words');
  });
});

describe("values of words of the table", () => {
  test("are those of every spelling", () => {
    const months = valued("month", Number);
    expect(["jan.", "january", "dec", "monday"].map((word) => months.get(lexicon().termOf(word)))).toEqual([
      1,
      1,
      12,
      undefined,
    ]);
    expect(months.has(0)).toBe(false);
    expect(rowsWith("month").map(({ word }) => word)).toContain("sept.");
  });

  test("can be given in code", () => {
    const seasons = new TermMap(() => [["summer", "SU"]] as const);
    expect(seasons.get(termOf("summer"))).toBe("SU");
    expect(seasons.get(termOf("winter"))).toBeUndefined();
  });

  test("are the bits of every set that has the word", () => {
    const bits = new TermBits([
      [terms("may week"), 1],
      [having("calendar-name"), 2],
    ]);
    expect(["week", "may", "monday", "day"].map((word) => bits.get(termOf(word)))).toEqual([1, 3, 2, 0]);
    expect(bits.get(0)).toBe(0);
  });
});
