import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import type { main, runProcess } from "./main.ts";

/** What the bundled program exports. */
interface Program {
  readonly main: typeof main;
  readonly runProcess: typeof runProcess;
}

const NAME = "cae.cjs";

/** The engine whose bytecode this is; it checks by itself that its own flags are the same. */
const ENGINE = `v8-${process.versions.v8}-${process.platform}-${process.arch}`;

const SEAL_LENGTH = 32;

export const BUNDLE = fileURLToPath(new URL(NAME, import.meta.url));

/**
 * Where the compiled form of the bundle stands for the engine that runs now. Half of a short run is the engine's
 * compiling of the program; the build keeps what it compiled, for its own engine. Another one compiles anew.
 */
export const COMPILED = fileURLToPath(new URL(`cae.${ENGINE}.bin`, import.meta.url));

/**
 * The digest that stands before compiled code. The engine runs what it is given: of the source it compares the length
 * alone, and of its own code nothing, so one flipped bit can end the process or, worse, change what it does.
 */
const sealOf = (bundle: Uint8Array, code: Uint8Array): Buffer =>
  createHash("sha256").update(ENGINE).update(bundle).update(code).digest();

/** Compiled code with its seal, as it is written to a file. */
export const sealed = (bundle: Uint8Array, code: Uint8Array): Buffer =>
  Buffer.concat([sealOf(bundle, code), code]);

/** The compiled code in a file, unless it is damaged or that of another bundle or engine. */
export function unsealed(bundle: Uint8Array, file: Uint8Array): Buffer | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const code = bytes.subarray(SEAL_LENGTH);
  return sealOf(bundle, code).equals(bytes.subarray(0, SEAL_LENGTH)) ? code : undefined;
}

/** What was compiled of the bundle before; what cannot be read is no matter, since it can be compiled again. */
function compiledBefore(bundle: Uint8Array): Buffer | undefined {
  if (!existsSync(COMPILED)) return undefined;
  try {
    return unsealed(bundle, readFileSync(COMPILED));
  } catch {
    return undefined;
  }
}

/**
 * Lets functions run longer before the engine compiles them a second time: most runs are short, and compiling, which
 * goes on beside them, is half of their processor time. Measured on 0.9 MB of news: 2.8 s without, 1.9 with. Only for
 * engines that were measured; it is set before compiled code is looked at, which must have been made under it.
 */
function compileLater(): void {
  if (MEASURED.test(process.versions.v8)) setFlagsFromString("--interrupt-budget=400000");
}

const MEASURED = /^11\.3\./;

/** Loads the bundled program, with what was compiled of it before when there is any. */
export function loadProgram(): { program: Program; script: Script } {
  compileLater();
  const bundle = readFileSync(BUNDLE);
  // The build writes ASCII alone, which the engine reads faster. The bare name keeps the folders of the machine that
  // built it out of the compiled code, and those of the one that runs it out of stack traces.
  const source = `(function (exports, require, module, __filename, __dirname) {${bundle.toString("latin1")}\n})`;
  const script = new Script(source, { filename: NAME, cachedData: compiledBefore(bundle) });
  const module = { exports: {} as Program };
  script.runInThisContext()(module.exports, createRequire(BUNDLE), module, BUNDLE, dirname(BUNDLE));
  return { program: module.exports, script };
}
