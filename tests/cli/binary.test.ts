import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, run } from "./run.ts";

const TEXT = "Ana Ruiz said on Friday that the fine was $2 million.\n";
const FOLDER = folderWith({ "a.txt": TEXT, "b.txt": TEXT });
const ARTICLE = join(FOLDER, "a.txt");

test.each(["parquet", "sqlite"])("%s is refused by a terminal", async (format) => {
  const { status, stdout, stderr } = await run(["extract", ARTICLE, "-f", format], { terminal: ["stdout"] });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toBe(
    `cae: ${format} is no text for a terminal; write to a file, as in -o facts.${format}\n`,
  );
});

test("bytes reach a file as they are", async () => {
  const path = join(FOLDER, "facts.parquet");
  expect(await run(["extract", ARTICLE, "-o", path], { terminal: ["stdout"] })).toMatchObject({
    status: 0,
    stderr: "",
  });
  const bytes = readFileSync(path);
  expect([bytes.subarray(0, 4).toString(), bytes.subarray(-4).toString()]).toEqual(["PAR1", "PAR1"]);
  expect(bytes.readUInt32LE(bytes.length - 8)).toBeLessThan(bytes.length);
});

test("a second article is refused by brat, and the old file stays", async () => {
  const path = join(FOLDER, "a.ann");
  expect((await run(["extract", ARTICLE, "-o", path], {})).status).toBe(0);
  const old = readFileSync(path, "utf8");
  const { status, stderr } = await run(["extract", ARTICLE, join(FOLDER, "b.txt"), "-o", path], {});
  expect([status, readFileSync(path, "utf8")]).toEqual([2, old]);
  expect(stderr).toMatch(/^cae: --format brat: holds one article; [^\n]+\n$/);
});
