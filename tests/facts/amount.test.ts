import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "../../src/document/segment.ts";
import { unmark } from "../../src/engine/corpus.ts";
import { AMOUNT_CORPUS } from "../../src/facts/amount/corpus.ts";
import { findAmounts } from "../../src/facts/amount/index.ts";
import { AMOUNT_RULES } from "../../src/facts/amount/rules.ts";
import { findDates } from "../../src/facts/date/index.ts";
import { findNumbers } from "../../src/language/numbers/find-numbers.ts";
import { numberAmounts } from "../../src/link/numbering.ts";
import { articleOf } from "../article.ts";
import { testCorpus } from "../corpus.ts";
import { growth, LINEAR } from "../work.ts";

const amountsOf = (text: string) => {
  const document = segment(articleOf(text));
  const numbers = findNumbers(document);
  return numberAmounts(document, findAmounts(document, numbers, findDates(document, numbers)));
};

testCorpus(AMOUNT_CORPUS, {
  finds(marked, expected, rule) {
    const { text, spans } = unmark(marked);
    const found = amountsOf(text);
    expect(found.map(({ start, end }) => [start, end])).toEqual(spans);
    expect(found.map((amount) => amount.rule)).toContain(rule);
    for (const amount of found)
      if (found.length === 1 || amount.rule === rule) expect(amount).toMatchObject(expected);
  },
  ignores: (text) => expect(amountsOf(text)).toEqual([]),
  least: { finds: 120, ignores: 60 },
});

test("every rule has examples", () => {
  expect(Object.keys(AMOUNT_CORPUS).sort()).toEqual(AMOUNT_RULES.map(({ id }) => id).sort());
});

describe("a plain dollar", () => {
  test("is the country's that the article is about", () => {
    const text =
      "The Australian government will pay $5 million. Australia has done so before, Sydney officials said, and Australians agree.";
    expect(amountsOf(text)[0].currency).toBe("AUD");
  });
  test("is the United States' otherwise", () => {
    expect(amountsOf("A man from Sydney lost $5 million in New York.")[0].currency).toBe("USD");
  });
});

test("an amount said again in brackets shares what is said of the first", () => {
  const [first, second] = amountsOf(
    "The dam was built at a cost of more than 40 million pounds ($52 million).",
  );
  expect([first.modifier, second.modifier]).toEqual(["more-than", "more-than"]);
  expect(second).toMatchObject({ of: "cost", currency: "USD", value: 52000000 });
});

describe("what an amount was before", () => {
  test.each([
    ["Fees rose from £180 to £300.", [null, "amount-1"], [null, "increase"]],
    ["Sales fell to $4m in May from $5m in April.", ["amount-2", null], ["decrease", null]],
    ["The firm made $5m, up from $3m in 2020.", ["amount-2", null], ["increase", null]],
    ["Losses narrowed from $5m to $3m.", [null, "amount-1"], [null, "decrease"]],
    ["She went from 208 pounds to 193.", [null, "amount-1"], [null, "decrease"]],
    ["A cut from 5% to 4% came.", [null, "amount-1"], [null, "decrease"]],
    ["It moved from $5 to 4%.", [null, null], [null, null]],
    ["Trains run from 3 towns to 4 parks.", [null, null], [null, null]],
  ])("%s", (text, previous, change) => {
    const found = amountsOf(text);
    expect(found.map((amount) => amount.previous)).toEqual(previous);
    expect(found.map((amount) => amount.change)).toEqual(change);
  });
});

const PIECES =
  "$ £ 5 10 1,000 - % million of to and between a dollars km per year-old one in five half __proto__ constructor toString . people RM50".split(
    " ",
  );
const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme" }));

test("any text is read without error, every span its text, none over another", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, spaced) => {
      const text = pieces.join(spaced ? " " : "");
      let free = 0;
      for (const { start, end, text: said, value, low, high } of amountsOf(text)) {
        expect(text.slice(start, end)).toBe(said);
        expect(start).toBeGreaterThanOrEqual(free);
        expect(value === null ? low !== null || high !== null : Number.isFinite(value)).toBe(true);
        free = end;
      }
    }),
  );
});

test.each(["7", "$", "$1 to ", "1,234, ", "one and ", "5% "])(
  "a long run of %j costs work in line with its length",
  (unit) => {
    const read = (length: number): void => void amountsOf(unit.repeat(Math.ceil(length / unit.length)));
    expect(growth(read, 20_000)).toBeLessThan(LINEAR);
  },
);
