import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { BUNDLE, COMPILED } from "../../dist/cli/load.js";

/** The program as a package has it, without sources, in a folder of its own that a test may spoil. */
export class Installed {
  readonly folder = mkdtempSync(join(tmpdir(), "cae-installed-"));
  readonly bundle = this.path("dist/cli", basename(BUNDLE));
  readonly compiled = this.path("dist/cli", basename(COMPILED));

  constructor() {
    onTestFinished(() => rmSync(this.folder, { recursive: true }));
    mkdirSync(this.path("dist/cli"), { recursive: true });
    for (const name of ["package.json", "bin"]) cpSync(name, this.path(name), { recursive: true });
    for (const name of readdirSync("dist/cli").filter((file) => file.endsWith(".cjs")))
      cpSync(join("dist/cli", name), this.path("dist/cli", name));
    cpSync(COMPILED, this.compiled);
    symlinkSync(resolve("dist/lexicon.bin"), this.path("dist/lexicon.bin"));
  }

  path(...names: readonly string[]): string {
    return join(this.folder, ...names);
  }

  run(argv: readonly string[], node: readonly string[] = []) {
    const run = spawnSync(process.execPath, [...node, this.path("bin/cae.js"), ...argv], {
      encoding: "utf8",
    });
    return { status: run.status, stdout: run.stdout, stderr: run.stderr };
  }
}
