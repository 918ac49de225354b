import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMAT_NAMES } from "../../src/render/formats.ts";
import { folderWith, run } from "./run.ts";

const SEEDS = readdirSync("seeds")
  .filter((name) => name.endsWith(".txt"))
  .slice(0, 8)
  .map((name) => readFileSync(join("seeds", name), "utf8"));

const GERMAN =
  "Die Bank von England hat am Donnerstag die Zinsen erhöht, und der Minister sagte, dass es nicht leicht sein werde.";

/** Lines of a feed: articles, the same id again, what is no article, another language, what is no text. */
const LINES: readonly string[] = [
  ...SEEDS.map((text, i) => JSON.stringify({ id: `id-${i % 5}`, text, date: "2023-05-04" })),
  JSON.stringify({ id: "german", text: GERMAN.repeat(4) }),
  '{"id":"empty","text":""}',
  "no record",
  "{",
];

async function both(lines: readonly string[], options: readonly string[]) {
  const path = join(folderWith({ "feed.ndjson": lines.join("\n") }), "feed.ndjson");
  const one = await run(["extract", path, ...options]);
  const many = await run(["extract", path, ...options, "--jobs", "3"]);
  return { one, many };
}

describe("with several jobs", () => {
  test.each(FORMAT_NAMES)("%s, its warnings and its status are those of one job", async (format) => {
    const { one, many } = await both(LINES, ["--format", format]);
    // 2 where a form cannot be written: one takes a single article, one a newer engine.
    expect(one.status).toBeGreaterThan(0);
    expect(many).toEqual(one);
  });

  test.each([
    ["--context"],
    ["--only", "dates"],
    ["--min-confidence", "0"],
    ["--shard", "2/3"],
    ["--source-map"],
  ])("%s is heeded", async (...options) => {
    const { one, many } = await both(LINES, ["--format", "json", ...options]);
    expect(many).toEqual(one);
  });

  test("any lines in any order give the same bytes", async () => {
    const feed = fc.array(fc.constantFrom(...LINES), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(feed, fc.constantFrom("json", "csv", "summary"), async (lines, format) => {
        const { one, many } = await both(lines, ["--format", format]);
        expect(many).toEqual(one);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  test("what cannot be read at all is told as with one job", async () => {
    const one = await run(["extract", "nowhere.txt"]);
    expect(one.status).toBe(2);
    expect(await run(["extract", "nowhere.txt", "--jobs", "2"])).toEqual(one);
  });
});

test("an article that takes longer than --timeout is an error record", async () => {
  const path = join(folderWith({ "long.txt": SEEDS.join("\n\n").repeat(60) }), "long.txt");
  const { status, stdout, stderr } = await run(["extract", path, "--timeout", "0.02", "--format", "ndjson"]);
  const message = `${path}: took more than 0.02 seconds; raise --timeout, or leave it out`;
  expect(JSON.parse(stdout).error).toEqual({ code: "timeout", source: path, message });
  expect(stderr).toBe(`cae: ${message}\n`);
  expect(status).toBe(2);
});

test.each([
  ["--jobs", "0", "give a number from 1 to 256, as in 4"],
  ["--jobs", "257", "give a number from 1 to 256, as in 4"],
  ["--jobs", "two", "give a number from 1 to 256, as in 4"],
  ["--timeout", "0", "give seconds, up to 86400, as in 30 or 2.5"],
  ["--timeout", "1m", "give seconds, up to 86400, as in 30 or 2.5"],
])("%s %s is refused", async (option, value, why) => {
  const { status, stderr } = await run(["extract", "seeds", option, value]);
  expect(stderr).toBe(`cae: ${option} ${value}: ${why} (see cae extract --help)\n`);
  expect(status).toBe(2);
});
