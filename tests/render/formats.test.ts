import { Chalk } from "chalk";
import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { KINDS } from "../../src/facts/kinds.ts";
import type { ArticleError, ArticleFacts } from "../../src/facts/record.ts";
import type { Entry, Item, View } from "../../src/render/format.ts";
import { FORMATS, formatByEnding, formatNamed } from "../../src/render/formats.ts";
import { articleOf } from "../article.ts";

const article = articleOf("Ann Lee, the mayor, said on Friday that taxes fell 5%.", { date: "2022-08-19" });
const record = extract(article);
const failure: ArticleError = {
  schemaVersion: "1.0",
  error: { code: "empty", source: "a.txt", message: "a" },
};

const MANY = 20_000;
/** Far more facts than are written at once. */
const long: ArticleFacts = { ...record, claims: Array.from({ length: MANY }, () => record.claims[0]) };

const VIEW: View = {
  kinds: new Set(KINDS),
  minConfidence: 0,
  width: 80,
  rows: 40,
  all: false,
  context: false,
  excel: false,
  linkTo: null,
  paint: async () => new Chalk({ level: 0 }),
};

const itemOf = (entry: Entry): Item => ({ entry, article: "error" in entry ? null : article });

async function* each(entries: readonly Entry[]): AsyncGenerator<Item> {
  yield* entries.map(itemOf);
}

async function portionsOf(name: string, entries: readonly Entry[]): Promise<string[]> {
  const render = await formatNamed(name).load();
  const portions: string[] = [];
  for await (const portion of render(each(entries), VIEW)) portions.push(Buffer.from(portion).toString());
  return portions;
}

test("a line of NDJSON is what JSON.stringify makes of the record", async () => {
  const portions = await portionsOf("ndjson", [record, failure]);
  expect(portions.join("")).toBe(`${JSON.stringify(record)}\n${JSON.stringify(failure)}\n`);
});

test("an array holds the records, a fact a line", async () => {
  const text = (await portionsOf("json", [record, failure])).join("");
  expect(JSON.parse(text)).toEqual([record, failure]);
  expect(text.split("\n").filter((line) => line.startsWith('      {"id"'))).toHaveLength(
    record.entities.length +
      record.officials.length +
      record.amounts.length +
      record.dates.length +
      record.claims.length,
  );
});

test.each(["json", "ndjson"])("a long record is written in portions: %s", async (name) => {
  const portions = await portionsOf(name, [long]);
  const one = JSON.stringify(record.claims[0]).length;
  expect(portions.length).toBeGreaterThan(20);
  for (const portion of portions) expect(portion.length).toBeLessThan((1 << 17) + 2 * one);
  expect([JSON.parse(portions.join(""))].flat()[0].claims).toHaveLength(MANY);
});

test.each(FORMATS.filter(({ name }) => !["summary", "brat", "parquet", "sqlite"].includes(name)))(
  "$name takes an entry only when what it made of those before was taken",
  async ({ load }) => {
    const taken: number[] = [];
    async function* counted(): AsyncGenerator<Item> {
      for (let i = 0; i < 9; i++) {
        taken.push(i);
        yield itemOf(record);
      }
    }
    const render = await load();
    for await (const portion of render(counted(), VIEW)) {
      expect(portion).not.toBe("");
      if (taken.length === 3) break;
    }
    expect(taken).toEqual([0, 1, 2]);
  },
);

test.each(FORMATS.filter(({ name }) => name !== "sqlite"))(
  "$name gives the same text again, and one where there are no entries",
  async ({ name }) => {
    const text = (await portionsOf(name, [record, failure])).join("");
    expect(text).toContain("Ann Lee");
    expect((await portionsOf(name, [record, failure])).join("")).toBe(text);
    expect((await portionsOf(name, [])).join("")).not.toContain("undefined");
  },
);

test("no two formats have a name or an ending in common, and each says what it is", () => {
  const names = FORMATS.map(({ name }) => name);
  const endings = FORMATS.flatMap((format) => format.endings);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(endings).size).toBe(endings.length);
  for (const ending of endings) expect(ending).toMatch(/^\.[a-z\d]+$/);
  for (const { description, media } of FORMATS) {
    expect(description).toMatch(/^[^|\n]{5,70}$/);
    expect(media).toMatch(/^[a-z]+\/[a-z\d.+-]+$/);
  }
});

test.each([
  ["facts.json", "json"],
  ["FACTS.JSON", "json"],
  ["out/facts.ndjson", "ndjson"],
  ["facts.jsonl", "ndjson"],
  ["facts.txt", undefined],
  ["facts", undefined],
  ["ndjson", undefined],
  ["/dev/fd/63", undefined],
])("the ending of %s asks for %s", (path, name) => {
  expect(formatByEnding(path)?.name).toBe(name);
});
