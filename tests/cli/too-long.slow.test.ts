import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, run } from "./run.ts";

const ARTICLE =
  "Harbour fees to rise\n\nThe port of Aarhus will raise its fees by $2 million, the port said.\n";

test("goes on after an article that has more words and marks than are read", async () => {
  const folder = folderWith({ "bad.txt": "$1-".repeat(1_100_000), "good.txt": ARTICLE });
  const { status, stdout, stderr } = await run(["extract", "--format", "ndjson", folder]);
  const [bad, good] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const message = `${join(folder, "bad.txt")}: has more than 3000000 words and marks; split it`;
  expect(status).toBe(1);
  expect(bad.error).toEqual({ code: "too-long", source: join(folder, "bad.txt"), message });
  expect(good.article.id).toBe("good");
  expect(stderr).toBe(`cae: ${message}\n`);
});
