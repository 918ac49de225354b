import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { folderWith, run } from "./run.ts";

const recordOf = (i: number, place = "Geneva"): string =>
  JSON.stringify({ id: `id-${i % 4}`, text: `Fees rose ${i}% in ${place}, the minister Ana Ruiz said.` });

const LINES = [recordOf(1), recordOf(2), "no record", recordOf(3), '{"text":""}', recordOf(5), recordOf(6)];

const OLD = "what an earlier run made\n";

/** A folder where a run has ended before its end, and what is left of it. */
async function interrupted(options: readonly string[] = []) {
  const folder = folderWith({ "feed.ndjson": LINES.join("\n") });
  const [feed, list, out] = ["feed.ndjson", "list.txt", "out.ndjson"].map((name) => join(folder, name));
  const argv = ["extract", "--files-from", list, "--resume", "-o", out, ...options];
  // The output itself is refused as an input when its turn comes.
  writeFileSync(out, OLD);
  writeFileSync(list, `${feed}\n${out}\n`);
  expect((await run(argv)).status).toBe(2);
  writeFileSync(list, `${feed}\n`);
  const [partial] = partialsIn(folder);
  const whole = await run(["extract", feed, "-f", "ndjson", ...options]);
  return { folder, feed, out, argv, partial: join(folder, partial), whole };
}

const partialsIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith(".partial"));

test("keeps what is done, and gives the output its name when it is whole", async () => {
  const { folder, out, argv, partial, whole } = await interrupted();
  expect(readFileSync(partial, "utf8")).toBe(whole.stdout);
  expect(readFileSync(out, "utf8")).toBe(OLD);
  expect(await run(argv)).toEqual({ status: 1, stdout: "", stderr: whole.stderr });
  expect(readFileSync(out, "utf8")).toBe(whole.stdout);
  expect(partialsIn(folder)).toEqual([]);
});

test("whatever byte an earlier run ended at, the result is that of one without a break", async () => {
  const { out, argv, partial, whole } = await interrupted();
  const bytes = Buffer.from(whole.stdout);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length), fc.constantFrom("1", "2"), async (cut, jobs) => {
      writeFileSync(partial, bytes.subarray(0, cut));
      expect((await run([...argv, "--jobs", jobs])).stderr).toBe(whole.stderr);
      expect(readFileSync(out, "utf8")).toBe(whole.stdout);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test("what is done is not done again", async () => {
  const { out, argv, partial, whole } = await interrupted();
  const marked = whole.stdout.replace('"warnings":[', '"warnings": [');
  expect(marked).not.toBe(whole.stdout);
  writeFileSync(partial, marked);
  await run(argv);
  expect(readFileSync(out, "utf8")).toBe(marked);
});

test.each([
  ["an article that has changed", (lines: string[]) => lines.with(1, recordOf(2, "Paris"))],
  ["an article that is new", (lines: string[]) => [recordOf(9), ...lines]],
  ["an article that is gone", (lines: string[]) => lines.slice(1)],
  ["fewer articles", (lines: string[]) => lines.slice(0, 3)],
])("%s is seen", async (_, change) => {
  const { feed, out, argv } = await interrupted();
  writeFileSync(feed, change([...LINES]).join("\n"));
  await run(argv);
  expect(readFileSync(out, "utf8")).toBe((await run(["extract", feed, "-f", "ndjson"])).stdout);
});

test.each([["--min-confidence", "0"], ["--only", "amounts"], ["--date", "2022-01-02"], ["--context"]])(
  "other facts, by %s, are made anew",
  async (...options) => {
    const { feed, out, argv } = await interrupted();
    await run([...argv, ...options]);
    expect(readFileSync(out, "utf8")).toBe((await run(["extract", feed, "-f", "ndjson", ...options])).stdout);
  },
);

test("an article that was given up is tried again", async () => {
  const { feed, out, argv, partial, whole } = await interrupted();
  const error = { code: "timeout", source: `${feed}:1`, message: "took long" };
  const [, ...rest] = whole.stdout.split("\n");
  writeFileSync(partial, [JSON.stringify({ schemaVersion: "1.0", error }), ...rest].join("\n"));
  await run(argv);
  expect(readFileSync(out, "utf8")).toBe(whole.stdout);
});

test.each([
  ["-f", "ndjson"],
  ["-o", "facts.json"],
  ["-o", "-", "-f", "ndjson"],
])("is refused with %s %s", async (...options) => {
  const { status, stderr } = await run(["extract", "seeds", "--resume", ...options]);
  expect(stderr).toBe("cae: --resume goes on with a file of NDJSON: give one, as in -o facts.ndjson\n");
  expect(status).toBe(2);
});
