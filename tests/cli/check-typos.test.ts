import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, run } from "./run.ts";

const ARTICLE = "Officials met in Geneva.\nThe fine was $2 million, Maria Lopez said.\n";

const check = async (expected: string | object, ...argv: string[]) => {
  const text = typeof expected === "string" ? expected : JSON.stringify(expected);
  const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": text });
  const { status, stdout } = await run(["check", folder, ...argv]);
  return { status, stdout: stdout.replaceAll(`${folder}/`, "") };
};

const entity = (fact: object) => ({ expect: { entities: [fact] } });

describe("a typo in expected facts is an error at its line and column", () => {
  test.each([
    ["a part", { expekt: {} }, '1:2 no key is named "expekt" here; did you mean "expect"?'],
    ["a kind", { expect: { entites: [] } }, '1:12 no key is named "entites" here; did you mean "entities"?'],
    [
      "a kind to be complete",
      { complete: ["claim"] },
      '1:14 "claim" cannot stand here; did you mean "claims"?',
    ],
    ["a field", entity({ nmae: "x" }), '1:25 no key is named "nmae" here; did you mean "name"?'],
    [
      "a field of another kind",
      entity({ cue: "said" }),
      '1:25 no key is named "cue" here; there are id, type, name',
    ],
    [
      "a field of a mention",
      entity({ mentions: [{ txt: "x" }] }),
      '1:38 no key is named "txt" here; did you mean "text"?',
    ],
    ["a part of spans", { expect: { claims: [{ spans: { speker: [] } }] } }, 'did you mean "speaker"?'],
    ["a source's field", { expect: { claims: [{ via: [{ que: "x" }] }] } }, 'did you mean "cue"?'],
    [
      "a pattern's key",
      entity({ name: { match: "x" } }),
      '1:33 no key is named "match" here; did you mean "matches"?',
    ],
    [
      "a key that is no pattern's",
      entity({ name: { regex: "x" } }),
      '1:33 no key is named "regex" here; there are matches, includes',
    ],
    ["a forbidden pattern", { forbid: { entities: [{ name: { match: "x" } }] } }, 'no key is named "match"'],
    ["an empty pattern", entity({ name: {} }), '1:32 a pattern must say "matches" or "includes"'],
    [
      "a value of few",
      entity({ type: "organisation" }),
      '1:32 "organisation" cannot stand here; did you mean "organization"?',
    ],
    [
      "text for a number",
      { expect: { amounts: [{ value: "5" }] } },
      '"5" cannot stand here: it must be a number or null',
    ],
    [
      "a pattern for a number",
      { expect: { amounts: [{ value: { includes: "5" } }] } },
      "an object cannot stand here: it must be a number or null",
    ],
    [
      "a pattern for a list",
      entity({ aliases: { includes: "x" } }),
      "an object cannot stand here: it must be a list",
    ],
    [
      "a number for text",
      entity({ name: 5 }),
      '5 cannot stand here: it must be text or a pattern such as { "includes": "…" }',
    ],
    ["null for what never is", entity({ name: null }), "null cannot stand here"],
    [
      "one item for a list",
      { expect: { entities: { name: "x" } } },
      "an object cannot stand here: it must be a list",
    ],
    [
      "text for an item",
      { expect: { entities: ["Geneva"] } },
      '"Geneva" cannot stand here: it must be an object',
    ],
    ["a day that is none", { anchor: "2023-02-30" }, "1:11 the calendar has no such day"],
    ["a list for a file", [], "1:1 a list cannot stand here: it must be an object"],
    [
      "a currency that is none",
      { expect: { amounts: [{ currency: "usd" }] } },
      '"usd" cannot stand here: it must be of the form /^[A-Z]{3}$/',
    ],
    [
      "a pattern that is not closed",
      entity({ name: { matches: "(" } }),
      '"(" is no pattern: a ( is not closed',
    ],
    [
      "a pattern that looks ahead",
      entity({ name: { matches: "a(?=b)" } }),
      "looking ahead or behind cannot be matched in linear time",
    ],
    [
      "a pattern that refers back",
      entity({ name: { matches: "(a)\\1" } }),
      "to refer back to a group cannot be matched in linear time",
    ],
    ["a pattern in a list", entity({ aliases: [{ matches: "[" }] }), '"[" is no pattern'],
  ])("%s", async (_what, expected, message) => {
    const { status, stdout } = await check(expected);
    expect(status).toBe(1);
    expect(stdout).toContain(`✗ a.txt\n  a.expected.json:1:`);
    expect(stdout).toContain(message);
  });

  test("a day that is not written as one is told once", async () => {
    const { stdout } = await check({ anchor: "yesterday" });
    expect(stdout.match(/a\.expected\.json:1:11 .*/g)).toEqual([
      'a.expected.json:1:11 "yesterday" cannot stand here: it must be of the form /^\\d{4}-\\d{2}-\\d{2}$/',
    ]);
  });

  test("a number beyond all numbers", async () => {
    const { stdout } = await check('{"expect":{"amounts":[{"value":1e999}]}}');
    expect(stdout).toContain("a.expected.json:1:32 the number is too large\n");
  });

  test("each of them, in their order", async () => {
    const { stdout } = await check(`{
  "expect": {
    "entities": [{ "nmae": "x", "name": { "matches": "(" } }],
    "clams": []
  }
}`);
    expect(stdout.match(/a\.expected\.json:\d+:\d+/g)).toEqual([
      "a.expected.json:3:20",
      "a.expected.json:3:54",
      "a.expected.json:4:5",
    ]);
  });

  test.each([
    ["", "a.expected.json is empty"],
    ["{", "a.expected.json:1:2 no valid JSON: "],
    ['{\n  "expect": {},\n}', "a.expected.json:3:1 no valid JSON: "],
    ['{"expect": {} // later\n}', "a.expected.json:1:15 no valid JSON: "],
    ['{"anchor": "2020-01-01", "anchor": "2021-01-01"}', 'a.expected.json:1:26 "anchor" stands twice here'],
    ['{"__proto__": 1}', 'a.expected.json:1:2 no key is named "__proto__" here'],
    ["[".repeat(100_000), "no valid JSON: "],
    [`${"[".repeat(5000)}${"]".repeat(5000)}`, "a.expected.json is nested too deeply"],
  ])("JSON that is none: %.60j", async (text, message) => {
    const { status, stdout } = await check(text);
    expect(status).toBe(1);
    expect(stdout).toContain(message);
    expect(stdout).not.toMatch(/Unexpected|Expected|position/);
  });
});

describe("an expected file that is wrong fails in every report", () => {
  const typo = entity({ nmae: "x" });

  test("json", async () => {
    const { status, stdout } = await check(typo, "--reporter", "json");
    const { totals, articles } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(totals.failures).toBe(1);
    expect(articles[0].problem).toContain("nmae");
    expect(articles[0].problems[0].place).toEqual({ line: 1, column: 25 });
  });

  test("junit", async () => {
    const { status, stdout } = await check(typo, "--reporter", "junit");
    expect(status).toBe(1);
    expect(stdout).toContain('tests="1" failures="1"');
    expect(stdout).toContain('name="a.expected.json:1:25"');
  });

  test("github", async () => {
    const { status, stdout } = await check(typo, "--reporter", "github");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=a\.expected\.json,line=1,col=25,title=cae check::no key is named/);
  });
});

test("a folder in the place of the expected file, and one that is no UTF-8, are told", async () => {
  const folder = folderWith({
    "a.txt": ARTICLE,
    "b.txt": ARTICLE,
    "b.expected.json": Uint8Array.of(0x7b, 0xff),
  });
  mkdirSync(join(folder, "a.expected.json"));
  writeFileSync(join(folder, "c.txt"), ARTICLE);
  symlinkSync("c.expected.json", join(folder, "c.expected.json"));
  const { status, stdout } = await run(["check", folder]);
  expect(status).toBe(2);
  expect(stdout).toContain("c.expected.json cannot be read (its links lead round in circles)");
  expect(stdout).toContain("a.expected.json is no regular file");
  expect(stdout).toContain("b.expected.json is not UTF-8");
});

test.skipIf(process.getuid?.() === 0)("one that may not be read is told (skipped for root)", async () => {
  const folder = folderWith({ "a.txt": ARTICLE, "a.expected.json": "{}" });
  chmodSync(join(folder, "a.expected.json"), 0);
  const { status, stdout } = await run(["check", folder]);
  expect(status).toBe(2);
  expect(stdout).toContain("cannot be read (permission denied)");
});

describe("what the contract allows stays allowed", () => {
  test.each([
    [entity({ name: "Geneva", type: "location" })],
    [entity({ name: { matches: "^Gen" }, mentions: [{ text: { includes: "Gen" }, form: "name" }] })],
    [entity({ name: { matches: "^G", includes: "eneva" } })],
    [entity({ mentions: [{ start: 17, end: 23 }] })],
    [{ expect: { claims: [{ within: null, via: [], spans: { cue: [[62, 66]] } }] } }],
    [{ expect: { amounts: [{ low: null, currency: { matches: "^USD$" } }] } }],
    [{ forbid: { dates: [{}] } }],
    [{ $schema: "../schemas/expected-facts.schema.json", anchor: "2024-02-29", complete: ["officials"] }],
  ])("%j", async (expected) => {
    expect(await check(expected)).toMatchObject({ status: 0 });
  });
});
