import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { folderWith } from "./run.ts";

/** Kills what does not come to an end: a pattern that backtracks would hold up the tests themselves for ever. */
const cae = (argv: readonly string[], cwd: string) =>
  spawnSync(process.execPath, [`${process.cwd()}/bin/cae.js`, ...argv], {
    cwd,
    encoding: "utf8",
    timeout: 25_000,
  });

test("patterns and globs that would backtrack for ever come to an end", () => {
  const words = "many small words ".repeat(40);
  const folder = folderWith({
    "a.txt": `"We saw ${words}there!" Maria Lopez said.\n`,
    "a.expected.json": '{"expect":{"claims":[{"content":{"matches":"^(\\\\w+\\\\s?)+$"}}]}}',
    [`${"a".repeat(200)}.txt`]: "Nothing.",
  });
  const pattern = cae(["check", "a.txt"], folder);
  expect(pattern.stdout).toContain("missing claim");
  expect(pattern.status).toBe(1);
  const glob = cae(["check", `${"*a".repeat(30)}*b`], folder);
  expect(glob.stdout).toContain("no file matches this pattern");
  expect(glob.status).toBe(2);
});
