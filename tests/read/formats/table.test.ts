import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FORMAT_NAMES, FORMATS } from "../../../src/document/formats.ts";
import { readerOf } from "../../../src/read/formats/index.ts";
import { run } from "../../cli/run.ts";

const row = ({ name, endings, what }: (typeof FORMATS)[number]): string =>
  `| \`${name}\` | ${endings.map((ending) => `\`.${ending}\``).join(" ")} | ${what} |`;

test("the README's table of inputs is the table of formats", () => {
  const [, table] =
    /#### Inputs\n\n\| Format.*\n.*\n((?:\|.*\n)+)/.exec(readFileSync("README.md", "utf8")) ?? [];
  expect(table?.trimEnd().split("\n")).toEqual(FORMATS.map(row));
});

test("the help names every format and what it is", async () => {
  for (const command of ["extract", "check", "explain"]) {
    const { stdout } = await run([command, "--help"]);
    for (const { name, what } of FORMATS) expect(stdout).toMatch(new RegExp(`^  ${name} .*  ${what}$`, "m"));
  }
});

test("no ending and no name stands twice", () => {
  const endings = FORMATS.flatMap((format): readonly string[] => format.endings);
  expect(new Set(endings).size).toBe(endings.length);
  expect(new Set(FORMAT_NAMES).size).toBe(FORMATS.length);
});

test.each(FORMAT_NAMES)("what reads %s can be loaded", async (name) => {
  expect(await readerOf(name)).toBeInstanceOf(Function);
});
