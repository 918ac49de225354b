import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .sort()
  .map((file) => ({ file, text: readFileSync(join("src", file), "utf8") }));

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, from]) => from);

/** What ships: build scripts and the bench run on a developer's machine only. */
const shipped = files.filter(({ file }) => !file.startsWith("build/"));

/** Floors from the ground up; a file may import from its own floor and those below. Build scripts may import anything. */
const FLOORS: readonly (readonly string[])[] = [
  ["text"],
  ["lexicon", "language"],
  ["document"],
  ["engine"],
  ["facts"],
  ["coreference", "link", "confidence"],
  ["extract.ts"],
  ["read", "write", "check"],
  ["render"],
  ["commands", "index.ts"],
  ["cli"],
];
const floorOf = (place: string): number => FLOORS.findIndex((names) => names.includes(place));

describe("imports point one way", () => {
  test.each(files.filter(({ file }) => !file.startsWith("build")))("$file", ({ file, text }) => {
    const own = floorOf(file.split("/")[0]);
    expect(own).toBeGreaterThanOrEqual(0);
    for (const from of importsOf(text).filter((name) => name.startsWith("."))) {
      const target = join("/", file, "..", from).slice(1);
      expect(`${target} is above: ${floorOf(target.split("/")[0]) > own}`).toBe(`${target} is above: false`);
    }
  });
});

test("kinds of fact do not know one another", () => {
  const kinds = readdirSync("src/facts").filter((name) => existsSync(join("src/facts", name, "kind.ts")));
  expect(kinds).toContain("claim");
  for (const { file, text } of files) {
    const [, kind] = /^facts\/([^/]+)\//.exec(file) ?? [];
    for (const from of kind ? importsOf(text) : []) {
      const other = /^\.\.\/(?:\.\.\/)*([a-z]+)\//.exec(from)?.[1] ?? "";
      if (kinds.includes(other))
        expect(`${file} imports ${from}`).toBe(`${file} imports nothing of another kind`);
    }
  }
});

const usersOf = (pattern: RegExp): string[] =>
  shipped.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test("compromise is for building the lexicon, never for run time", () => {
  expect(usersOf(/(?:from|import\() ?"compromise/)).toEqual([]);
});

test("one place for colour, and for the file system", () => {
  for (const file of usersOf(/from "chalk"/)) expect(file).toMatch(/^(?:cli|render)\//);
  for (const file of usersOf(/from "node:fs/))
    expect(file).toMatch(/^(?:read|write|build)\/|^lexicon\/load\.ts$|^cli\/(?:load|version)\.ts$/);
});

test("no network, no processes but the user's pager, no threads but those of jobs, no code from text", () => {
  expect(
    usersOf(/"node:(?:net|tls|http|https|http2|dgram|dns|child_process|worker_threads|cluster|inspector)"/),
  ).toEqual(["cli/run-pager.ts", "commands/jobs/thread.ts"]);
  // It loads the program's own bundle, with what the engine compiled of it.
  expect(usersOf(/"node:vm"/)).toEqual(["cli/load.ts"]);
  expect(
    usersOf(/\b(?:eval|fetch|Function|WebSocket|XMLHttpRequest)\(|new (?:Function|WebSocket)\b/),
  ).toEqual([]);
});

test("no clock, no chance, no locale, no time zone", () => {
  const used = usersOf(
    /\bDate\.now|new Date\b|Math\.random|\.toLocale|localeCompare|\bIntl\.|performance\.now/,
  );
  expect(used).toEqual(["cli/progress.ts"]);
});

/**
 * What modules keep from one article to the next: tables that are read once, answers that depend on their key alone,
 * and room that each use overwrites. Anything new must not make a record depend on what was read before it.
 */
const KEPT: readonly string[] = [
  "check/pattern.ts",
  "confidence/assign.ts",
  "facts/entity/word-roles.ts",
  "facts/official/context.ts",
  "language/identify/known-words.ts",
  "language/identify/letters.ts",
  "language/lemma.ts",
  "language/token-builder.ts",
  "lexicon/country.ts",
  "lexicon/load.ts",
  "read/at-once.ts",
  "read/chunks.ts",
  "text/characters.ts",
  "write/this-run.ts",
];

test("few modules keep anything from one article to the next", () => {
  const variable = /^(?:export )?(?:let|var) /m;
  const container =
    /^(?:export )?const \w+ = (?:\[\]|\{\}|new (?:(?:Weak)?(?:Map|Set)(?:<.+>)?\(\)|\w+Array\b))/m;
  const member = /^ +static (?!readonly \w+ = ["\d])/m;
  expect(
    usersOf(new RegExp([variable, container, member].map(({ source }) => source).join("|"), "m")),
  ).toEqual(KEPT);
});

test("no pattern remembers where it stopped", () => {
  const sticky = /(?:^|[=(,:?\s])\/(?:[^/\\\n]|\\.)+\/[dimsuv]*[gy][dgimsuvy]*\.(?:test|exec)\(/m;
  const named = /const (\w+) =\s*\/.*\/[dimsuv]*[gy][dgimsuvy]*;/g;
  for (const { file, text } of shipped)
    for (const [, name] of text.matchAll(named))
      expect(
        `${file}: ${new RegExp(`^(?:const|let) ${name}\\b[^]*\\b${name}\\.(?:test|exec)\\(`, "m").test(text)}`,
      ).toBe(`${file}: false`);
  expect(usersOf(sticky)).toEqual([]);
});

test("no file is named for nothing", () => {
  for (const { file } of files)
    expect(file).not.toMatch(/(?:^|\/)(?:util|utils|helper|helpers|common|misc|manager)[./]/);
});

test("tests that start processes are named slow", () => {
  const starting = readdirSync("tests", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts") && !file.startsWith("fuzz/"))
    .filter((file) =>
      importsOf(readFileSync(join("tests", file), "utf8")).some((from) =>
        ["node:child_process", "./installed.ts"].includes(from),
      ),
    );
  expect(starting.length).toBeGreaterThan(5);
  expect(starting.filter((file) => !file.endsWith(".slow.test.ts"))).toEqual([]);
});
