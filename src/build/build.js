/**
 * Builds `dist`, step by step; run by `npm run build`. Plain JavaScript, since it runs before anything is compiled.
 *
 *   --if-stale   only where `dist` was not built from the sources as they are
 *   --if-able    says so and ends well where the development dependencies are missing (`npm ci --omit=dev`)
 */
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { digestOf, isBuilt, recordBuild } from "./sources.cjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const TSC = "node_modules/typescript/bin/tsc";

const STEPS = [
  ["compile TypeScript", TSC, "-p", "src/tsconfig.json"],
  ["compile the lexicon", "dist/build/compile-lexicon.js"],
  ["compile the phrases of pages", "dist/build/compile-boilerplate.js"],
  ["check the sets of words", "dist/build/check-term-sets.js"],
  ["compile the check of records", "dist/build/compile-record-check.js"],
  ["generate the JSON Schemas", "dist/build/generate-schemas.js"],
  ["write the tables of the README", "dist/build/readme-tables.js"],
  ["bundle the command line", "src/build/bundle.js"],
  ["compile the bundle", "dist/build/compile-program.js"],
];

function build() {
  const begun = Date.now();
  const digest = digestOf(ROOT);
  rmSync("dist", { recursive: true, force: true });
  for (const [name, ...argv] of STEPS) {
    const { status, signal, error } = spawnSync(process.execPath, argv, { stdio: "inherit" });
    if (status === 0) continue;
    const how = error?.message ?? (signal ? `ended by ${signal}` : `exit status ${status}`);
    return `the step "${name}" failed: node ${argv.join(" ")} (${how})`;
  }
  recordBuild(ROOT, digest, begun);
}

function run(options) {
  if (options.includes("--if-stale") && isBuilt(ROOT)) return;
  if (existsSync(TSC)) return build();
  const missing = "the development dependencies are not installed: run npm ci";
  if (!options.includes("--if-able")) return missing;
  process.stdout.write(`build: skipped, ${missing}\n`);
}

process.chdir(ROOT);
const failure = run(process.argv.slice(2));
if (failure !== undefined) {
  process.stderr.write(`build: ${failure}\n`);
  process.exitCode = 1;
}
