import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import type { main, runProcess, runWorker } from "./main.ts";

/** What the bundled program exports. */
interface Program {
  readonly main: typeof main;
  readonly runProcess: typeof runProcess;
  readonly runWorker: typeof runWorker;
}

const NAME = "cae.cjs";

/** The engine whose bytecode this is; it checks by itself that its own flags are the same. */
const ENGINE = `v8-${process.versions.v8}-${process.platform}-${process.arch}`;

const SEAL_LENGTH = 32;

export const BUNDLE = fileURLToPath(new URL(NAME, import.meta.url));

/** The program and its parts stand beside this file. */
export const FOLDER = dirname(BUNDLE);

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
  if (MEASURED.test(process.versions.v8)) setFlagsFromString("--interrupt-budget=1000000");
}

const MEASURED = /^11\.3\./;

/** Loads the bundled program, with what was compiled of it before when there is any. */
export function loadProgram(): { program: Program; script: Script } {
  compileLater();
  const bundle = readFileSync(BUNDLE);
  const script = scriptOf(NAME, bundle, compiledBefore(bundle));
  return { program: runPart(NAME, script, new Map()) as Program, script };
}

/**
 * Runs the program as this process and ends it. By then all is written; a process that is left to end by itself takes its
 * memory apart first, which is a twentieth of a short run.
 */
export function start(): void {
  void loadProgram()
    .program.runProcess(process)
    .then((status) => process.exit(status));
}

/** What the parts of the program gave, by their names. */
type Parts = Map<string, object>;

/** The bare name keeps the folders of the machine that built it out of the compiled code, and those of the one that runs
 * it out of stack traces. */
function scriptOf(name: string, bundle: Buffer, cachedData?: Buffer): Script {
  // The build writes ASCII alone, which the engine reads faster.
  const source = `(function (exports, require, module, __filename, __dirname) {${bundle.toString("latin1")}\n})`;
  return new Script(source, { filename: name, cachedData });
}

/** Runs a part. The parts ask for one another as `./NAME`, for the first time or again, and else for what is Node's own. */
function runPart(name: string, script: Script, parts: Parts): object {
  const module = { exports: {} };
  parts.set(name, module.exports);
  const ask = (id: string): unknown => {
    if (!id.startsWith("./")) return process.getBuiltinModule(id);
    const part = id.slice(2);
    return parts.get(part) ?? runPart(part, scriptOf(part, readFileSync(join(FOLDER, part))), parts);
  };
  script.runInThisContext()(module.exports, ask, module, join(FOLDER, name), FOLDER);
  return module.exports;
}
