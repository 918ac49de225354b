import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/**
 * Examples, tests and seeds are in our own words. Where the annotated news is at hand that the figures are measured on,
 * no nine words of it may stand here one after the other. Sets of bare phrases, no news, are left out.
 */
const NEWS = ["../shared/gold", "../shared/seeds"];
const IS_NEWS = /(?<!^(?:chrono|duckling|pages|recognizers).*)\.(?:jsonl|txt)$/;
const RUN = 9;

/** Word lists hold names and words of packages, one a line. */
const IS_LIST = /(?:lexicon\/lists|build\/words|build\/by-hand)\//;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [];

/** Calls `see` with every nine words that follow one another. */
function eachRun(text: string, see: (run: string) => void): void {
  const words = wordsOf(text);
  for (let i = 0; i + RUN <= words.length; i++) see(words.slice(i, i + RUN).join(" "));
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`);

const OURS = ["README.md", "CONTRIBUTING.md", ...["src", "tests", "seeds"].flatMap(filesIn)].filter(
  (path) => /\.(?:ts|md|txt|json)$/.test(path) && !IS_LIST.test(path),
);

function* newsTexts(): Generator<string> {
  for (const path of NEWS.filter((folder) => existsSync(folder)).flatMap(filesIn)) {
    if (!IS_NEWS.test(path.slice(path.lastIndexOf("/") + 1))) continue;
    const lines = path.endsWith(".txt") ? [] : readFileSync(path, "utf8").split("\n").filter(Boolean);
    if (path.endsWith(".txt")) yield readFileSync(path, "utf8");
    for (const line of lines) yield JSON.parse(line).text ?? "";
  }
}

test("finds nine words that two texts share", () => {
  const runs: string[] = [];
  eachRun("One two three four five six seven eight nine ten, he’d said.", (run) => runs.push(run));
  expect(runs).toHaveLength(4);
  expect(runs[0]).toBe("one two three four five six seven eight nine");
});

const missing = NEWS.every((folder) => !existsSync(folder));
test.skipIf(missing)(
  `nothing is copied from annotated news${missing ? " (skipped: no ../shared)" : ""}`,
  () => {
    const places = new Map<string, string>();
    for (const path of OURS) eachRun(readFileSync(path, "utf8"), (run) => places.set(run, path));
    const copied = new Set<string>();
    for (const text of newsTexts())
      eachRun(text, (run) => {
        if (places.has(run)) copied.add(`${places.get(run)}: ${run}`);
      });
    expect([...copied]).toEqual([]);
  },
);
