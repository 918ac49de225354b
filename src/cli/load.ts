import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import type { main, runProcess } from "./main.ts";

/** What the bundled program exports. */
interface Program {
  readonly main: typeof main;
  readonly runProcess: typeof runProcess;
}

export const BUNDLE = fileURLToPath(new URL("cae.cjs", import.meta.url));

/**
 * Where the compiled form of the bundle stands for the engine that runs now. Half of a short run is the engine's
 * compiling of the program; the build keeps what it compiled, for its own version of V8. Another version compiles anew.
 */
export const COMPILED = fileURLToPath(new URL(`cae.v8-${process.versions.v8}.bin`, import.meta.url));

/** Loads the bundled program, with what was compiled of it before when there is any. */
export function loadProgram(): { program: Program; script: Script } {
  // The build writes ASCII alone, which the engine reads faster.
  const source = readFileSync(BUNDLE, "latin1");
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: BUNDLE,
    cachedData: existsSync(COMPILED) ? readFileSync(COMPILED) : undefined,
  });
  const module = { exports: {} as Program };
  script.runInThisContext()(module.exports, createRequire(BUNDLE), module, BUNDLE, dirname(BUNDLE));
  return { program: module.exports, script };
}
