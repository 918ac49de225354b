import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";

/** A folder with some files, and those of the project that are named. */
function folderOf(files: Record<string, string>, copied: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "cae-build-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true });
  return folder;
}

function node(cwd: string, ...argv: string[]) {
  const run = spawnSync(process.execPath, argv, { cwd, encoding: "utf8" });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

describe("the build", () => {
  const SCRIPT = "src/build/build.js";
  const SOURCES = { "tsconfig.json": "{}", "package-lock.json": "{}" };
  const clone = (files: Record<string, string> = {}) =>
    folderOf({ ...SOURCES, ...files }, [SCRIPT, "src/build/sources.cjs"]);

  test("says which step failed, and how", () => {
    const folder = clone({
      "node_modules/typescript/bin/tsc": 'process.stdout.write("src/a.ts: wrong\\n"); process.exitCode = 3;',
      "dist/cli/cae.cjs": "old",
    });
    expect(node(folder, SCRIPT)).toEqual({
      status: 1,
      stdout: "src/a.ts: wrong\n",
      stderr:
        'build: the step "compile TypeScript" failed: node node_modules/typescript/bin/tsc -p src/tsconfig.json (exit status 3)\n',
    });
    expect(existsSync(join(folder, "dist"))).toBe(false);
  });

  test("asks for the development dependencies, and does without where it was not asked for", () => {
    const folder = clone();
    const missing = "build: the development dependencies are not installed: run npm ci\n";
    expect(node(folder, SCRIPT)).toEqual({ status: 1, stdout: "", stderr: missing });
    expect(node(folder, SCRIPT, "--if-stale").status).toBe(1);
    expect(node(folder, SCRIPT, "--if-able")).toMatchObject({ status: 0, stderr: "" });
  });
});

test("what lies about in a clone is not linted", () => {
  const wrong = "var a = 1; if (a == 1) debugger;\n";
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const stray = folderOf({ "notes/a.ts": wrong, "a.js": wrong, "b.json": "[1,", "src/a.ts": "" }, [
    "biome.json",
  ]);
  expect(node(stray, biome, "check", "--vcs-enabled=false")).toMatchObject({ status: 0 });
  writeFileSync(join(stray, "src/a.ts"), wrong);
  expect(node(stray, biome, "check", "--vcs-enabled=false")).toMatchObject({ status: 1 });
});
