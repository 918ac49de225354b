import { describe, expect, test } from "vitest";
import { articleAt } from "../../src/build/fuzz/article.ts";
import { readMaterial } from "../../src/build/fuzz/material.ts";
import { shrink } from "../../src/build/fuzz/shrink.ts";

const material = readMaterial();
const textsOf = (seed: number, from: number, count: number): string[] =>
  Array.from({ length: count }, (_, place) => articleAt(material, seed, from + place).text);

describe("a generated article", () => {
  test("is made again by its seed and number alone", () => {
    expect(textsOf(5, 40, 20)).toEqual(textsOf(5, 0, 60).slice(40));
    expect(articleAt(material, 5, 47)).toEqual(articleAt(material, 5, 47));
  });

  test("is another one under another number or seed", () => {
    expect(new Set([...textsOf(1, 0, 300), ...textsOf(2, 0, 300)]).size).toBeGreaterThan(590);
  });

  test("is hostile here and news-like there", () => {
    const all = textsOf(3, 0, 2000).join("\n");
    const held = [
      /\p{Script=Han}/u,
      /\p{Extended_Pictographic}/u,
      /\u0301/,
      /\ufeff/,
      /[\ud800-\udbff](?![\udc00-\udfff])/,
    ];
    for (const kind of [...held, /“[^”]+[,.]”/, /\$\d/, /according to/, /[À-ž]/, /president/i, /Sept\./])
      expect(all).toMatch(kind);
  });
});

describe("the smallest failing text", () => {
  test.each([
    [
      "one word",
      "The bank said on Monday that X would rise. It did not.",
      (text: string) => text.includes("X"),
      "X",
    ],
    [
      "two words far apart",
      "Alpha paid.\n\nIt was late. Nobody saw. Then omega came, and left.",
      (text: string) => text.includes("Alpha") && text.includes("omega"),
      "Alphaomega",
    ],
    ["nothing", "whatever it is", () => true, ""],
    ["the whole", "abc", (text: string) => text === "abc", "abc"],
  ])("%s", (_name, text, fails, smallest) => {
    expect(shrink(text, fails)).toBe(smallest);
  });

  test("is sought no longer than so many tries", () => {
    let tries = 0;
    shrink("word ".repeat(1000), () => ++tries > 1e9, 50);
    expect(tries).toBe(50);
  });
});
