import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { verify } from "../../src/facts/verify.ts";
import { TooLong } from "../../src/text/too-long.ts";
import { articleOf } from "../article.ts";

const extractChecked = (text: string) => verify(text, extract(articleOf(text, { date: "2022-08-19" })));

const repeat = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const MEGABYTE = 1_000_000;

/** Each would make a careless rule throw, hang, or grow without bound. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["white space alone", " \n\t\r\n\u00a0\u2028"],
  ["a megabyte without a space", repeat("abcdefghij", MEGABYTE)],
  ["a megabyte of capitals without a space", repeat("ABC", MEGABYTE)],
  ["a megabyte of digits", repeat("1234567890", MEGABYTE)],
  ["a megabyte of grouped digits", repeat("1,234,", MEGABYTE)],
  ["a megabyte of dollars", repeat("$", MEGABYTE)],
  ["a megabyte of “last ”", repeat("last ", MEGABYTE)],
  ["100,000 dashes", repeat("-", 100_000)],
  ["100,000 spaced dashes", repeat("— ", 100_000)],
  ["100,000 full stops", repeat(".", 100_000)],
  ["10,000 opening quotation marks", repeat("“", 10_000)],
  ["10,000 straight quotation marks", repeat('" ', 20_000)],
  ["10,000 apostrophes", repeat("’", 10_000)],
  ["10,000 single quotation marks between words", repeat("‘a ’b ", 60_000)],
  ["nested brackets", repeat("([{", 30_000)],
  ["one sentence of 100,000 words", repeat("the minister said that ", 600_000)],
  ["one sentence of 100,000 capitalised words", repeat("Bank Of ", 800_000)],
  ["one long quotation", `“${repeat("we will pay the fine and go on. ", 300_000)}” she said.`],
  ["100,000 commas", repeat("a, ", 300_000)],
  ["100,000 ands", repeat("Ann and ", 400_000)],
  ["20,000 paragraphs of one word", repeat("said\n\n", 120_000)],
  ["lone surrogates", "a\ud800b \udc00 “\ud83d” said Ann\udfff."],
  [
    "prototype names",
    "__proto__ said constructor told toString that hasOwnProperty fell 5%. Mr. __proto__ met valueOf Constructor.",
  ],
  ["null characters and escapes", "A\u0000B \u001b[31mAnn\u001b[0m said\u202e “no”."],
  ["byte order marks inside", "Ann\ufeff said\ufeff no. \ufeff“Yes,” she said."],
  ["combining marks", `A${"\u0301".repeat(50_000)} said.`],
  ["emoji", "👩‍👩‍👧‍👦 said 👍 to $5 🇩🇪 on Friday."],
  ["turkish dotless letters", "İstanbul’da IŞIK said ıt fell."],
  ["unbalanced quotes of all kinds", "“a ‘b \"c ''d «e ”f ’g “h"],
];

describe("hostile text gives a valid record", () => {
  test.each(HOSTILE)("%s", (_name, text) => {
    expect(extractChecked(text).article.length).toBe(text.length);
  });
});

describe("what is beyond all articles is told from a mistake", () => {
  test.each([
    ["words and marks", repeat("$1-", 3_100_000)],
    ["lines", repeat("a\n", 6_100_000)],
    ["characters", repeat("abcdefgh", (1 << 25) + 8)],
  ])("%s", (name, text) => {
    expect(() => extract(articleOf(text))).toThrow(TooLong);
    expect(() => extract(articleOf(text))).toThrow(`${name}; split it`);
  });
});

describe("any text gives a valid record", () => {
  const words = fc.constantFrom(
    ..."“ ” ‘ ’ \" '' `` ( ) — - , . : ; ? ! said says told Mr. U.S. the The agency Ann Lee Bank of China president who which that $ € % 5 1.2 million billion between and to from May March last next year Friday 2022 2022-08-19 's n't __proto__ \n \n\n according reported not did".split(
      " ",
    ),
  );

  test("of news-like words in any order", () => {
    const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(text, (value) => extractChecked(value) !== null),
      { numRuns: 600 },
    );
  });

  test("of any characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (value) => extractChecked(value) !== null),
      { numRuns: 400 },
    );
  });

  test("and the same record every time", () => {
    const text = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(text, (value) => {
        const [once, again] = [value, value].map((same) => JSON.stringify(extractChecked(same)));
        return once === again;
      }),
      { numRuns: 100 },
    );
  });
});

test("names that are properties of every object are names like any other", () => {
  const { entities } = extractChecked("Mr. Constructor met Ms. Prototype. Mr. Constructor left.");
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  expect(entities.every(({ name }) => typeof name === "string")).toBe(true);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
