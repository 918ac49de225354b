import { describe, expect, test } from "vitest";
import { differences, meets } from "../../src/check/match.ts";

const fact = {
  name: "Ana Ruiz",
  title: "head",
  value: 1200,
  former: true,
  aliases: ["Ruiz", "Ms. Ruiz"],
  mentions: [{ text: "Ruiz", form: "short" }],
  spans: { name: [[0, 8]] },
  unit: null,
};

describe("a partial fact is met", () => {
  test.each([
    [{}],
    [{ name: "Ana Ruiz" }],
    [{ name: { includes: "Ruiz" } }],
    [{ name: { matches: "^Ana" } }],
    [{ value: 1200, former: true, unit: null }],
    [{ aliases: ["Ms. Ruiz"] }],
    [{ aliases: [{ matches: "^Ms" }, "Ruiz"] }],
    [{ mentions: [{ form: "short" }] }],
    [{ spans: { name: [[0, 8]] } }],
  ])("%j", (expected) => expect(meets(expected, fact)).toBe(true));
});

describe("a partial fact is not met", () => {
  test.each([
    [{ name: "Ruiz" }, "name"],
    [{ name: { includes: "Luis" } }, "name"],
    [{ value: "1200" }, "value"],
    [{ value: { includes: "1200" } }, "value"],
    [{ unit: "team" }, "unit"],
    [{ missing: null }, "missing"],
    [{ constructor: "x" }, "constructor"],
    [{ aliases: ["Ana"] }, "aliases"],
    [{ mentions: [{ form: "name" }] }, "mentions"],
    [{ name: ["Ana Ruiz"] }, "name"],
  ])("%j differs in %s", (expected, path) => {
    expect(differences(expected, fact).map((difference) => difference.path)).toEqual([path]);
  });
});
