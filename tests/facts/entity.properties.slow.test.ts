import fc from "fast-check";
import { expect, test } from "vitest";
import { segment } from "../../src/document/segment.ts";
import { findNames } from "../../src/facts/entity/index.ts";
import { NAME_RULES } from "../../src/facts/entity/rules.ts";
import { articleOf } from "../article.ts";
import { growth, LINEAR } from "../work.ts";

const RULES: ReadonlySet<string> = new Set(NAME_RULES.map(({ id }) => id));

/** Names are sound: inside the text, in order, without overlap, free of space at their ends. */
function expectSound(text: string): void {
  let free = 0;
  for (const { start, end, first, last, rule } of findNames(segment(articleOf(text)), [])) {
    expect(start).toBeGreaterThanOrEqual(free);
    expect(end).toBeGreaterThan(start);
    expect(last).toBeGreaterThan(first);
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    expect(RULES.has(rule)).toBe(true);
    free = end;
  }
  expect(free).toBeLessThanOrEqual(text.length);
}

const word = fc.constantFrom(
  ..."the of for and & , . ' 's “ ” \" ( ) - de von bin al-Assad Bank Ministry Mr. President Sun May March Lake Jr. Inc. U.S. US CAC Berlin German Franco-German pro-Russian London-based John Smith said who 42 __proto__ constructor DiDi iPhone St. Moody's É IT THE BIG STORY".split(
    " ",
  ),
);

test("any string gives sound names", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), expectSound), {
    seed: 1,
    numRuns: 300,
  });
});

test("any order of words that names are made of gives sound names", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => expectSound(words.join(" "))),
    { seed: 2, numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => expectSound(words.join(""))),
    { seed: 3, numRuns: 300 },
  );
});

test("a sentence of 100,000 capitalised words costs no more than its length", () => {
  const read = (count: number): void => {
    findNames(segment(articleOf("Bank Of Tarn and ".repeat(count / 4))), []);
  };
  expect(growth(read, 50_000)).toBeLessThan(LINEAR);
});
