import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { confidenceOf } from "../../src/confidence/scale.ts";
import { extract } from "../../src/extract.ts";
import type { Calibration } from "../../src/facts/calibration.ts";
import { KINDS, kindOf } from "../../src/facts/kinds.ts";
import { articleFromText } from "../../src/read/from-text.ts";

const MEASURED: Calibration = {
  facts: 100,
  right: 60,
  intercept: 0,
  features: { rule: { "x/good": [50, 48, 3], "x/bad": [50, 12, -2] } },
};

describe("confidence", () => {
  test.each([
    ["x/good", 0.95],
    ["x/bad", 0.12],
    ["x/never-measured", 0.5],
  ])("of a fact by %s is %d", (rule, confidence) => {
    expect(confidenceOf(MEASURED, { rule })).toBe(confidence);
  });

  test("is never certain", () => {
    const sure = { ...MEASURED, intercept: 20 };
    const hopeless = { ...MEASURED, intercept: -20 };
    expect([confidenceOf(sure, {}), confidenceOf(hopeless, {})]).toEqual([0.99, 0.01]);
  });
});

const text = readFileSync("seeds/fed-rates-2023.txt", "utf8");
const record = extract(articleFromText(text, { date: "2023-07-26" }));

describe("the tables know the features that facts are sorted by", () => {
  test.each(KINDS)("%s", (kind) => {
    expect(record[kind].length).toBeGreaterThan(0);
    for (const fact of record[kind])
      expect(Object.keys(kindOf(kind).sortOf(fact, record)).sort()).toEqual(
        Object.keys(kindOf(kind).calibration.features).sort(),
      );
  });
});

test("a claim in quotation marks is surer than a fragment inside it", () => {
  const said =
    "Ana Ortiz, the mayor, said: “The bridge that engineers want repaired will be closed for a year.”";
  const { claims } = extract(articleFromText(said));
  const [outer, ...inner] = claims;
  expect(outer.confidence).toBeGreaterThan(0.7);
  for (const { confidence } of inner) expect(confidence).toBeLessThan(outer.confidence);
});
