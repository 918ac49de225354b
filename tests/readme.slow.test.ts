import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { run as runInProcess } from "./cli/run.ts";

/** Every code block of the README is run, or held against what the program gives, by its language. */
interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
  /** The program's command that the text names last before the block. */
  readonly command: readonly string[];
}

const README = readFileSync("README.md", "utf8");

const BLOCKS: readonly Block[] = [...README.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map((found) => {
  const before = README.slice(0, found.index);
  const named = [...before.matchAll(/`cae ([^`|]+?)(?: \|[^`]*)?`/g)].at(-1)?.[1] ?? "";
  return { language: found[1], text: found[2], line: before.split("\n").length, command: named.split(" ") };
});

const of = (language: string): readonly Block[] => BLOCKS.filter((block) => block.language === language);

/** Commands of a shell block, one a line. */
const COMMANDS = of("sh").flatMap(({ text, line }) =>
  text
    .split("\n")
    .map((command, i) => ({ command, line: line + i + 1 }))
    .filter(({ command }) => command !== "" && !command.startsWith("#")),
);

/** What cannot be run here: it would install and test within the test. `.ci/run` does. */
const NOT_HERE = [/^npm ci && node bin\/cae\.js extract seeds\/ /, /^npm ci && npm test /];

const isHere = ({ command }: { readonly command: string }) => !NOT_HERE.some((kind) => kind.test(command));

/** A folder as a reader of the README has it: the seeds, `articles/`, a feed, and `cae` on the path. */
const WORLD = mkdtempSync(join(tmpdir(), "cae-readme-"));

const seedText = (name: string) => readFileSync(`seeds/${name}.txt`, "utf8");

beforeAll(() => {
  cpSync("seeds", join(WORLD, "seeds"), { recursive: true });
  cpSync("seeds", join(WORLD, "articles"), { recursive: true });
  // Articles that cannot be read are no surprise in a pipe.
  symlinkSync("nowhere", join(WORLD, "seeds", "gone.txt"));
  const records = [
    { id: "one", text: seedText("meta-fine-2023") },
    { id: "two", text: "" },
    { id: "three", text: seedText("fed-rates-2023") },
  ];
  writeFileSync(join(WORLD, "feed.ndjson"), records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  writeFileSync(join(WORLD, "package.json"), '{"private":true}');
  mkdirSync(join(WORLD, "node_modules"));
  symlinkSync(resolve("."), join(WORLD, "node_modules/cae"));
  mkdirSync(join(WORLD, "path"));
  const program = `#!/bin/sh\nexec '${process.execPath}' '${resolve("bin/cae.js")}' "$@"\n`;
  writeFileSync(join(WORLD, "path/cae"), program, { mode: 0o755 });
});

afterAll(() => rmSync(WORLD, { recursive: true }));

function shell(command: string) {
  const PATH = `${join(WORLD, "path")}:${process.env.PATH}`;
  const run = spawnSync("bash", ["--norc", "-c", command], { cwd: WORLD, encoding: "utf8", env: { PATH } });
  return { status: run.status, stdout: run.stdout, errors: run.stderr.split("\n").filter(Boolean) };
}

test("there is a way to check every block", () => {
  expect(new Set(BLOCKS.map(({ language }) => language))).toEqual(
    new Set(["sh", "text", "json", "yaml", "js", "html"]),
  );
  for (const kind of NOT_HERE) expect(COMMANDS.filter(({ command }) => kind.test(command))).toHaveLength(1);
});

describe("shell", () => {
  const hasJq = spawnSync("jq", ["--version"]).status === 0;
  for (const { command, line } of COMMANDS.filter(isHere)) {
    const cannot = /\bjq\b/.test(command) && !hasJq;
    test.skipIf(cannot)(`line ${line}: ${command}${cannot ? " (skipped: no jq)" : ""}`, () => {
      const { status, stdout, errors } = shell(command);
      expect(errors.filter((error) => !error.startsWith("cae: "))).toEqual([]);
      expect(status).toBe(0);
      expect(stdout).not.toBe("");
      expect(stdout).not.toMatch(/\bnull\b|\bundefined\b/);
    });
  }
});

/** What `cae check` says of articles whose expected facts are not met. */
const isReport = ({ text }: Block) => text.startsWith("✗");

test.each(of("text").filter(isReport))("line $line: check reports so", ({ text }) => {
  const folder = join(WORLD, "changed/articles");
  mkdirSync(folder, { recursive: true });
  for (const [name, seed] of [
    ["fed", "fed-rates-2023"],
    ["nobel", "nobel-physics-2023"],
  ]) {
    writeFileSync(join(folder, `${name}.txt`), seedText(seed));
    const expected = readFileSync(`seeds/${seed}.expected.json`, "utf8")
      .replace('"value": 3, "text": "3%"', '"value": 33, "text": "3%"')
      .replaceAll('"Jerome Powell"', '"Jerome H. Powell"');
    writeFileSync(join(folder, `${name}.expected.json`), expected);
  }
  const { stdout } = shell("cd changed && cae check articles/");
  const lines = stdout.split("\n");
  expect(
    text
      .trimEnd()
      .split("\n")
      .filter((line) => !lines.includes(line)),
  ).toEqual([]);
});

test.each(of("text").filter((block) => !isReport(block)))(
  "line $line: each line is one that the command prints",
  async ({ text, command }) => {
    const { stdout } = await runInProcess([...command, "--format", "summary"]);
    const printed = stdout.split("\n");
    const shown = text.split("\n").filter((line) => line.trim() !== "…");
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((line) => !printed.includes(line))).toEqual([]);
  },
);

test.each(of("html"))("line $line: each line is one of the page", async ({ text, command }) => {
  const { stdout } = await runInProcess(command);
  for (const line of text.trim().split("\n")) expect(stdout.split("\n")).toContain(line);
});

/** Whether every line is a fact by itself. */
const isFacts = ({ text }: Block) => text.startsWith('{"id"');

test.each(of("json").filter(isFacts))("line $line: each fact is in the record", async ({ text, command }) => {
  const { stdout } = await runInProcess([...command, "--format", "json"]);
  const [{ entities, officials, amounts, dates, claims }] = JSON.parse(stdout);
  const facts = [entities, officials, amounts, dates, claims].flat();
  for (const line of text.trim().split("\n")) {
    const { mentions = [], ...shown } = JSON.parse(line);
    const { mentions: all = [], ...fact } = facts.find(({ id }) => id === shown.id) ?? {};
    expect(fact).toEqual(shown);
    for (const mention of mentions) expect(all).toContainEqual(mention);
  }
});

test.each(of("json").filter((block) => !isFacts(block)))(
  "line $line: fits one of the schemas",
  ({ text }) => {
    const ajv = new Ajv2020({ strict: false });
    const schemas = readdirSync("schemas").map((file) => JSON.parse(readFileSync(`schemas/${file}`, "utf8")));
    const fitting = schemas.filter((schema) => ajv.compile(schema)(JSON.parse(text)));
    expect(fitting.length).toBeGreaterThan(0);
  },
);

describe.each(of("yaml"))("line $line: workflow", ({ text }) => {
  const workflow = parse(text);
  const steps: { run?: string; uses?: string }[] = Object.values<{ steps: [] }>(workflow.jobs).flatMap(
    (job) => job.steps,
  );

  test("says when it runs, where, and what", () => {
    expect(Object.keys(workflow)).toEqual(expect.arrayContaining(["on", "jobs"]));
    expect([workflow.on].flat().length).toBeGreaterThan(0);
    for (const job of Object.values(workflow.jobs)) expect(job).toHaveProperty("runs-on");
    for (const { run, uses } of steps) expect(run ?? uses).toMatch(/^npm ci$|^npx --no-install cae |@v\d+$/);
  });

  test.each(steps.filter(({ run }) => run?.includes("cae")))("its step $run runs", ({ run }) => {
    const { status, errors } = shell(run!.replace("npx --no-install ", ""));
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
  });
});

test.each(of("js"))("line $line: the program runs", ({ text }) => {
  writeFileSync(join(WORLD, "program.mjs"), text);
  const { status, stdout, errors } = shell(`${process.execPath} program.mjs`);
  expect({ status, errors }).toEqual({ status: 0, errors: [] });
  expect(stdout.trim().split("\n").length).toBeGreaterThan(10);
});
