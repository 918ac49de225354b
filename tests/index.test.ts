import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as cae from "../src/index.ts";

const TEXT = "The board paid a fine of $2 million.";
const article = cae.articleFromText(TEXT);
const record = cae.extract(article);
const loose = cae as unknown as Record<string, (...args: unknown[]) => unknown>;

/** Each call with what its TypeError says. */
const WRONG: readonly (readonly [name: string, args: readonly unknown[], says: string])[] = [
  ["articleFromText", [], "articleFromText: text must be a string, not undefined"],
  ["articleFromText", [Buffer.from("x")], "articleFromText: text must be a string, not an object"],
  ["articleFromText", [TEXT, "x"], 'articleFromText: options must be an object, not "x"'],
  ["articleFromText", [TEXT, null], "articleFromText: options must be an object, not null"],
  [
    "articleFromText",
    [TEXT, { date: "yesterday" }],
    'articleFromText: options.date must be a calendar day as YYYY-MM-DD, or null, not "yesterday"',
  ],
  ["articleFromText", [TEXT, { date: "2023-02-29" }], 'or null, not "2023-02-29"'],
  ["articleFromText", [TEXT, { date: new Date(0) }], "or null, not an object"],
  ["articleFromText", [TEXT, { published: 20240501 }], "options.published must be a calendar day"],
  ["articleFromText", [TEXT, { dat: "2024-05-01" }], "options has no dat; did you mean date?"],
  ["articleFromText", [TEXT, { colour: 1 }], "options has no colour; there are id, source, title"],
  ["articleFromText", [TEXT, { authors: "A. Writer" }], 'must be an array of strings, not "A. Writer"'],
  ["articleFromText", [TEXT, { authors: [1] }], "options.authors must be an array of strings"],
  ["articleFromText", [TEXT, { id: "" }], 'options.id must be a string that is not empty, not ""'],
  ["readArticles", ["articles/"], 'readArticles: paths must be an array of strings, not "articles/"'],
  ["readArticles", [], "readArticles: paths must be an array of strings, not undefined"],
  ["readArticles", [["a.txt", null]], "readArticles: paths must be an array of strings"],
  ["readArticles", [[], { maxsize: 5 }], "options has no maxsize; did you mean maxSize?"],
  ["readArticles", [[], { maxSize: "10MiB" }], "options.maxSize must be a whole number of bytes above 0"],
  ["readArticles", [[], { maxSize: Number.NaN }], "above 0, not NaN"],
  ["readArticles", [[], { inputFormat: "word" }], "must be one of auto, text, markdown, ndjson, json, "],
  ["readArticles", [[], { date: "2024-13-01" }], "options.date must be a calendar day"],
  ["readArticles", [[], { stdin: "text" }], 'options.stdin must be a stream of bytes, not "text"'],
  ["readArticles", [["-"]], 'readArticles: "-" needs options.stdin'],
  ["readArticles", [[], { filesFrom: "-" }], 'readArticles: "-" needs options.stdin'],
  ["extract", [], "extract: article must be an article, not undefined"],
  ["extract", [TEXT], "must be an article, not a string; articleFromText(text) makes one"],
  ["extract", [{ ...article, text: undefined }], "extract: article.text must be a string, not undefined"],
  ["extract", [{ ...article, date: "yesterday" }], "extract: article.date must be a calendar day"],
  ["extract", [{ ...article, authors: null }], "extract: article.authors must be an array of strings"],
  ["extract", [{ code: "missing", path: "a", line: null, message: "a" }], "isReadError(item) first"],
  ["verify", [undefined, record], "verify: text must be a string, not undefined"],
  ["verify", [TEXT], "verify: record must be the record that extract gives, not undefined"],
  ["verify", [TEXT, TEXT], 'verify: record must be the record that extract gives, not "The board'],
  ["verify", [TEXT, {}], "verify: record must be the record that extract gives, not an object"],
  ["compare", [null, record, {}], "compare: text must be a string, not null"],
  ["compare", [TEXT, {}, {}], "compare: record must be the record that extract gives, not an object"],
  ["compare", ["other", record, {}], "compare: text must be the text that record was extracted from"],
  ["compare", [TEXT, record, { expect: { amount: [] } }], "compare: expected.expect is not as the schema"],
  [
    "compare",
    [TEXT, record, { forbid: { claims: [{ speeker: "Ana" }] } }],
    'no key is named "speeker" here; did you mean "speaker"?',
  ],
  ["compare", [TEXT, record, { complete: ["claim"] }], "compare: expected.complete.0 is not as the schema"],
  ["compare", [TEXT, record, undefined], "compare: expected is not as the schema expectedFacts says"],
];

describe("what is no argument is a TypeError that says what is wanted", () => {
  test.each(WRONG)("%s %j", (name, args, says) => {
    const call = (): unknown => loose[name](...args);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(says);
  });

  test("verify refuses what is no record", () => {
    for (const value of [
      { ...record, amounts: null },
      { ...record, more: 1 },
    ])
      expect(() => loose.verify(TEXT, value)).toThrow(/^(?:\/amounts|the record): /);
  });

  test("isReadError answers for anything", () => {
    for (const value of [undefined, null, "code", 1, article, record])
      expect(loose.isReadError(value)).toBe(false);
    expect(cae.isReadError({ code: "missing", path: "a", line: null, message: "a" })).toBe(true);
  });

  test("no function lets an engine's own complaint through, whatever it gets", () => {
    const functions = Object.entries(loose).filter(([, value]) => typeof value === "function");
    const checked = functions.map(([name]) => name).filter((name) => name !== "verify");
    expect(checked.sort()).toEqual(["articleFromText", "compare", "extract", "isReadError", "readArticles"]);
    fc.assert(
      fc.property(fc.constantFrom(...checked), fc.array(fc.anything(), { maxLength: 3 }), (name, args) => {
        try {
          loose[name](...args);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          expect((error as TypeError).message.startsWith(`${name}: `)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test("what is undefined is as good as not given", () => {
  expect(cae.articleFromText(TEXT, { date: undefined, id: undefined })).toEqual(article);
});

test("README's example", async () => {
  const { amounts } = cae.extract(cae.articleFromText(TEXT, { date: "2024-05-01" }));
  expect(amounts[0].value).toBe(2_000_000);
  const ids: string[] = [];
  for await (const item of cae.readArticles(["seeds/meta-fine-2023.txt", "none.txt"]))
    ids.push(cae.isReadError(item) ? item.code : item.id);
  expect(ids).toEqual(["meta-fine-2023", "missing"]);
});
