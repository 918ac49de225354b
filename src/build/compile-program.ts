import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { BUNDLE, COMPILED, FOLDER, loadProgram, sealed } from "../cli/load.ts";
import { seedPaths } from "./seeds.ts";

/**
 * Writes the program and its parts in ASCII, runs it on the seeds and writes down what the engine compiled of it, so that
 * the next start need not compile it again. Run from the project's root, after bundling.
 */
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
for (const name of readdirSync(FOLDER).filter((file) => /^cae(?:-.+)?\.cjs$/.test(file))) {
  const path = join(FOLDER, name);
  writeFileSync(path, readFileSync(path, "utf8").replace(/[^\0-\x7f]/g, escaped));
}

const nowhere = () =>
  Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), { isTTY: false });

const { program, script } = loadProgram();
const io = { stdin: Readable.from([]), stdout: nowhere(), stderr: nowhere(), env: {} };
const status = await program.main(["extract", ...seedPaths()], io);
if (status !== 0) throw new Error(`cae extract ends with ${status} on the seeds`);
writeFileSync(COMPILED, sealed(readFileSync(BUNDLE), script.createCachedData()));
