import { expect, test } from "vitest";
import { jsonWriter, ndjsonWriter, type RecordWriter } from "../../src/commands/record-writer.ts";
import { extract } from "../../src/extract.ts";
import type { ArticleError, ArticleFacts } from "../../src/facts/record.ts";
import { articleOf } from "../article.ts";

const record = extract(
  articleOf("Ann Lee, the mayor, said on Friday that taxes fell 5%.", { date: "2022-08-19" }),
);
const failure: ArticleError = {
  schemaVersion: "1.0",
  error: { code: "empty", source: "a.txt", message: "a" },
};

const MANY = 20_000;
/** Far more facts than are written at once. */
const long: ArticleFacts = { ...record, claims: Array.from({ length: MANY }, () => record.claims[0]) };

type Make = (write: (text: string) => Promise<boolean>) => RecordWriter;

async function written(make: Make, entries: readonly (ArticleFacts | ArticleError)[]): Promise<string[]> {
  const portions: string[] = [];
  const writer = make(async (text) => portions.push(text) > 0);
  for (const entry of entries) await writer.write(entry);
  await writer.end();
  return portions;
}

test("a line of NDJSON is what JSON.stringify makes of the record", async () => {
  const portions = await written(ndjsonWriter, [record, failure]);
  expect(portions.join("")).toBe(`${JSON.stringify(record)}\n${JSON.stringify(failure)}\n`);
});

test("an array holds the records, a fact a line", async () => {
  const text = (await written(jsonWriter, [record, failure])).join("");
  expect(JSON.parse(text)).toEqual([record, failure]);
  expect(text.split("\n").filter((line) => line.startsWith('      {"id"'))).toHaveLength(
    record.entities.length +
      record.officials.length +
      record.amounts.length +
      record.dates.length +
      record.claims.length,
  );
});

test.each([
  ["json", jsonWriter],
  ["ndjson", ndjsonWriter],
])("a long record is written in portions: %s", async (_name, make) => {
  const portions = await written(make, [long]);
  const one = JSON.stringify(record.claims[0]).length;
  expect(portions.length).toBeGreaterThan(20);
  for (const portion of portions) expect(portion.length).toBeLessThan((1 << 17) + 2 * one);
  expect([JSON.parse(portions.join(""))].flat()[0].claims).toHaveLength(MANY);
});

test("writes no further portion when nobody reads any more", async () => {
  let calls = 0;
  const writer = ndjsonWriter(async () => ++calls < 3);
  expect(await writer.write(long)).toBe(false);
  expect(calls).toBe(3);
});
