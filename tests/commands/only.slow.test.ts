import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleAt } from "../../src/build/fuzz/article.ts";
import { readMaterial } from "../../src/build/fuzz/material.ts";
import { confidentFacts } from "../../src/commands/confident-facts.ts";
import { extractKinds } from "../../src/extract.ts";
import { KINDS, type Kind } from "../../src/facts/kinds.ts";
import { articleOf } from "../article.ts";

const material = readMaterial();

/** What is written where all is found and the other kinds are left out. */
function leftOver(record: ReturnType<typeof confidentFacts>, kinds: ReadonlySet<Kind>) {
  return {
    ...record,
    ...Object.fromEntries(KINDS.filter((kind) => !kinds.has(kind)).map((kind) => [kind, []])),
  };
}

test("facts of some kinds are the same as among all", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 3000 }),
      fc.subarray(KINDS, { minLength: 1 }).map((kinds) => new Set(kinds)),
      fc.constantFrom(0, 0.5, 0.8),
      (place, kinds, least) => {
        const article = articleAt(material, 7, place);
        expect(confidentFacts(article, least, kinds)).toEqual(
          leftOver(confidentFacts(article, least), kinds),
        );
      },
    ),
    { numRuns: 150 },
  );
});

describe("what nothing asked for needs is not sought", () => {
  const article = articleOf("Ann Lee, the mayor, said on Friday that taxes fell by $5 million.", {
    date: "2022-08-19",
  });
  test.each<[Kind, readonly Kind[]]>([
    ["dates", ["dates"]],
    ["amounts", ["amounts", "dates"]],
    ["entities", ["entities", "officials", "dates"]],
    ["officials", ["entities", "officials", "dates"]],
    ["claims", KINDS],
  ])("%s", (kind, found) => {
    const record = extractKinds(article, new Set([kind]));
    expect(KINDS.filter((name) => record[name].length > 0)).toEqual(
      KINDS.filter((name) => found.includes(name)),
    );
  });
});
