import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { digestOf, isBuilt, recordBuild } from "../../src/build/sources.cjs";
import { Installed } from "./installed.ts";

const LATER = new Date("2040-01-01");

describe("an engine that is too old", () => {
  test.each(["0.10.48", "12.22.12", "18.20.8", "20.18.3"])("Node %s gets one line", (version) => {
    const program = new Installed();
    const preload = program.path("pretend.cjs");
    writeFileSync(
      preload,
      `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } });`,
    );
    expect(program.run(["--version"], ["--require", preload])).toEqual({
      status: 2,
      stdout: "",
      stderr: `cae: Node 20.19 or later is needed, and this is Node ${version}\n`,
    });
  });

  test("can read the program's first file, which has no word of a later language", () => {
    const program = readFileSync("bin/cae.js", "utf8").replace(/^(?:#!|\/\/).*$/gm, "");
    const words = program.replace(/"[^"\n]*"/g, '""');
    expect(words).not.toMatch(
      /=>|`|\.\.\.|\?\.|\?\?|\*\*|\b(?:const|let|class|async|await|import|export|of)\b/,
    );
    expect(words).not.toMatch(/,\s*[)\]}]|(?:var|function)\s*[{[]|catch\s*\{/);
  });
});

describe("a build", () => {
  /** A clone in small: the program with sources beside it. */
  function clone() {
    const program = new Installed();
    mkdirSync(program.path("src/build"), { recursive: true });
    cpSync("src/build/sources.cjs", program.path("src/build/sources.cjs"));
    for (const name of ["tsconfig.json", "package-lock.json"]) cpSync(name, program.path(name));
    mkdirSync(program.path("node_modules/typescript"), { recursive: true });
    writeFileSync(program.path("src/code.ts"), "one");
    recordBuild(program.folder, digestOf(program.folder), Date.now());
    return program;
  }

  const stale = (program: Installed) => ({
    status: 2,
    stdout: "",
    stderr: `cae: not built, or changed since: run npm run build in ${program.folder}\n`,
  });

  test("of these sources runs", () => {
    expect(clone().run(["--version"]).status).toBe(0);
  });

  test("that is missing is told in one line", () => {
    const program = clone();
    rmSync(program.path("dist"), { recursive: true });
    expect(program.run(["--version"])).toEqual(stale(program));
    rmSync(program.path("node_modules"), { recursive: true });
    expect(program.run(["--version"]).stderr).toBe(`cae: not built yet: run npm ci in ${program.folder}\n`);
  });

  test.each(["cli/load.cjs", "cli/cae.cjs", "lexicon.bin"])("that lacks %s does not run", (part) => {
    const program = clone();
    rmSync(program.path(`dist/${part}`));
    expect(program.run(["--version"])).toEqual(stale(program));
    rmSync(program.path("src"), { recursive: true });
    expect(program.run(["--version"]).stderr).toBe(
      `cae: files of it are missing in ${program.folder}: install it again\n`,
    );
  });

  test("that did not end does not run", () => {
    const program = clone();
    rmSync(program.path("dist/build/sources.sha256"));
    expect(program.run(["--version"])).toEqual(stale(program));
  });

  test("of sources that were edited, added, deleted or renamed since does not run", () => {
    const changes: Record<string, (program: Installed) => void> = {
      edited: (program) => writeFileSync(program.path("src/code.ts"), "two"),
      added: (program) => writeFileSync(program.path("src/more.ts"), ""),
      deleted: (program) => rmSync(program.path("src/code.ts")),
      renamed: (program) => renameSync(program.path("src/code.ts"), program.path("src/mode.ts")),
      "of other packages": (program) => writeFileSync(program.path("package-lock.json"), "{}"),
    };
    for (const [name, change] of Object.entries(changes)) {
      const program = clone();
      change(program);
      expect(isBuilt(program.folder), name).toBe(false);
      expect(program.run(["--version"]), name).toEqual(stale(program));
    }
  });

  test("runs where files are newer but say the same", () => {
    const program = clone();
    utimesSync(program.path("src/code.ts"), LATER, LATER);
    expect(program.run(["--version"]).status).toBe(0);
  });

  test("is there before the tests run", () => {
    expect(isBuilt(resolve("."))).toBe(true);
    const run = spawnSync(process.execPath, ["src/build/build.js", "--if-stale"], { encoding: "utf8" });
    expect(run).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });
});
