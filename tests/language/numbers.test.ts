import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNumbers } from "../../src/language/numbers/find-numbers.ts";
import { TokenBuilder } from "../../src/language/token-builder.ts";
import { tokenise } from "../../src/language/tokenise.ts";

const numbersOf = (text: string) => {
  const builder = new TokenBuilder(text);
  tokenise(builder, 0, text.length);
  const tokens = builder.finish();
  return findNumbers({ text, tokens, sentences: [{ first: 0, last: tokens.count }] });
};
const read = (text: string) =>
  numbersOf(text).mentions.map(({ start, end, value, low, suffix }) => [
    text.slice(start, end),
    Number.isNaN(value) ? `${low}+` : value,
    ...(suffix ? [suffix] : []),
  ]);

test.each(["1E5", "1e5", "99999999999999999", "90,000,000,000 million", "minus 99999999999999999"])(
  "%s is no number",
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

test.each(["12,50", "1.234.567,89 euros", "3,5 million", "3,2251", "1,23 and"])(
  "%s is none, nor is a part of it",
  (text) => expect(read(text)).toEqual([]),
);

test("cents behind a comma are lost, and the sum is not", () => {
  expect(read("50,000,00")).toEqual([["50,000", 50000]]);
});

describe("one number", () => {
  test.each([
    ["1,234.5", 1234.5],
    ["12,34,567.89", 1234567.89],
    ["1.234.567", 1234567],
    ["10'000", 10000],
    ["1 000 000", 1000000],
    ["10 000", 10000],
    ["0.5", 0.5],
    [".5bn", 5e8],
    ["1.2 million", 1.2e6],
    ["1.2bn", 1.2e9],
    ["500 crore", 5e9],
    ["2 lakh crore", 2e12],
    ["2½", 2.5],
    ["7 3/4", 7.75],
    ["1/2", 0.5],
    ["½", 0.5],
    ["3 and a half", 3.5],
    ["nineteen", 19],
    ["twenty-eight", 28],
    ["two hundred and fifty", 250],
    ["one hundred twenty-five thousand", 125000],
    ["two thousand five hundred", 2500],
    ["three million two hundred thousand", 3.2e6],
    ["one and a half million", 1.5e6],
    ["two-and-a-half", 2.5],
    ["a million", 1e6],
    ["a hundred", 100],
    ["a dozen", 12],
    ["two dozen", 24],
    ["half a dozen", 6],
    ["half a million", 5e5],
    ["half-a million", 5e5],
    ["a quarter of a million", 250000],
    ["quarter million", 250000],
    ["three quarters of a million", 750000],
    ["two-thirds", 2 / 3],
    ["two thirds", 2 / 3],
    ["one-tenth", 0.1],
    ["hundreds", "100+"],
    ["tens of thousands", "10000+"],
    ["hundreds of millions", "100000000+"],
    ["several hundred", "200+"],
    ["a few million", "2000000+"],
    ["a couple", 2],
    ["a couple of hundred", 200],
    ["hundred", 100],
    ["3 billion", 3e9],
  ])("%s", (text, value) => {
    expect(read(text)).toEqual([[text, value]]);
  });
});

describe("in a sentence", () => {
  test.each([
    ["a 20-year-old man", [["20", 20, "year-old"]]],
    ["a twelve-year-old boy", [["twelve", 12, "year-old"]]],
    ["a $5m deal", [["5", 5, "m"]]],
    ["a $2-million home", [["2-million", 2e6]]],
    ["a 2-million-dollar home", [["2-million", 2e6, "dollar"]]],
    ["500km away", [["500", 500, "km"]]],
    [
      "between one hundred and two hundred",
      [
        ["one hundred", 100],
        ["two hundred", 200],
      ],
    ],
    [
      "from 5 to 10",
      [
        ["5", 5],
        ["10", 10],
      ],
    ],
    ["in the 1990s", [["1990", 1990, "s"]]],
    ["a third of voters", [["a third", 1 / 3]]],
    ["a third man", [["third", 3]]],
    ["the 21st century", [["21st", 21]]],
    ["the twenty-first of May", [["twenty-first", 21]]],
    [
      "on 9/11",
      [
        ["9", 9],
        ["11", 11],
      ],
    ],
    ["10.1.2022", []],
    ["scores in the match", []],
    ["per million", []],
    ["several people and a few cats", []],
  ])("%s", (text, found) => {
    expect(read(text)).toEqual(found);
  });
});

test("a number is found at its tokens", () => {
  const numbers = numbersOf("some two hundred people");
  expect(numbers.at(1)?.value).toBe(200);
  expect(numbers.at(2)).toBeUndefined();
  expect(numbers.holding(2)?.first).toBe(1);
  expect(numbers.holding(3)).toBeUndefined();
  expect(numbers.holding(-1)).toBeUndefined();
});

test("any text is read without overlap, each span within its tokens", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "two",
      "hundred",
      "and",
      "a",
      "half",
      "-",
      "1",
      ",",
      "000",
      " ",
      "million",
      "/",
      "of",
      "½",
      "k",
    ),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      let free = 0;
      for (const { first, last, start, end } of numbersOf(text).mentions) {
        expect(first).toBeGreaterThanOrEqual(free);
        expect(last).toBeGreaterThan(first);
        expect(end).toBeGreaterThan(start);
        free = last;
      }
    }),
  );
});
