import { linkSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf } from "../read/inputs.ts";
import { run } from "./run.ts";

const ARTICLE =
  "Harbour fees to rise\n\nThe port of Aarhus will raise its fees by $2 million, the port said.\n";

/** news/a.txt and news/sub/b.txt, with links to the first. */
function newsFolder(): string {
  const folder = folderOf({ "news/a.txt": ARTICLE, "news/sub/b.txt": ARTICLE });
  linkSync(join(folder, "news/a.txt"), join(folder, "hard.json"));
  symlinkSync("news/a.txt", join(folder, "soft.json"));
  symlinkSync("news", join(folder, "linked"));
  writeFileSync(join(folder, "list"), `${folder}/news/a.txt\n`);
  writeFileSync(join(folder, "folders"), `${folder}/news\n`);
  return folder;
}

const at = (folder: string, argv: string): string[] =>
  argv.split(" ").map((word) => word.replaceAll("@", `${folder}/`));

test.each([
  ["@news/a.txt -o @news/a.txt", /news\/a\.txt: is read, too, and would be lost; write elsewhere$/],
  ["@news/a.txt -o @news/../news/a.txt", /is read, too/],
  ["@news/a.txt -o @linked/a.txt", /is read, too/],
  ["@news/a.txt -o @hard.json", /is read, too/],
  ["@news/a.txt -o @soft.json", /is read, too/],
  ["@soft.json --input-format text -o @news/a.txt", /is read, too/],
  ["--files-from @list -o @list", /list: is read, too/],
  ["--files-from @list -o @news/a.txt", /is read, too/],
  ["--files-from @folders -o @news/facts.ndjson", /lies in \S+news, so that the next run would read it/],
  ["@news -o @news/facts.ndjson", /lies in \S+news, .*write elsewhere, or under a name that ends in \.json$/],
  ["@news/ -o @news/sub/facts.txt", /lies in/],
  ["@linked -o @news/facts.jsonl", /lies in/],
  ["@news -o @linked/facts.md", /lies in/],
  ["@news -o @hard.json", /lies in/],
  [
    "@news/*.txt -o @news/facts.txt",
    /matches \S+\*\.txt, so that the next run would read it; write elsewhere$/,
  ],
  ["@news/* -o @news/facts.json", /matches/],
  ["@**/*.txt -o @news/sub/facts.txt", /matches/],
  ["@n*/sub/*.{md,txt} -o @news/sub/facts.md", /matches/],
  ["@linked/*.txt -o @news/facts.txt", /matches/],
])("cae extract %s is refused, and changes nothing", async (argv, message) => {
  const folder = newsFolder();
  const before = readdirSync(folder, { recursive: true }).sort();
  const { status, stdout, stderr } = await run(["extract", ...at(folder, argv)]);
  expect(stderr.trim()).toMatch(message);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
});

test.each([
  "@news -o @news/facts.json",
  "@news -o @facts.ndjson",
  "@news -o @news/.facts.ndjson",
  "@news -o @news/node_modules/facts.ndjson",
  "@news/*.txt -o @news/facts.ndjson",
  "@news/*.txt -o @news/sub/facts.txt",
  "@news/**/b.txt -o @news/sub/facts.txt",
  "@news/sub -o @news/facts.txt",
  "@news/a.txt -o @news/facts.txt",
  "--files-from @list -o @news/facts.txt",
])("cae extract %s is done, and done again with the same result", async (argv) => {
  const folder = newsFolder();
  mkdirSync(join(folder, "news/node_modules"));
  const first = await run(["extract", ...at(folder, argv)]);
  expect(first).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(await run(["extract", ...at(folder, argv)])).toEqual(first);
});
