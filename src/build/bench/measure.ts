import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HOOK = fileURLToPath(new URL("../../../src/build/bench/cost.cjs", import.meta.url));
const ALONE = fileURLToPath(new URL("alone.js", import.meta.url));

/** What a whole process took. */
export interface Cost {
  /** Of processor time, the engine's own threads included. */
  readonly seconds: number;
  /** At most, of memory. */
  readonly megabytes: number;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1];

/** Gives a folder that is gone afterwards. */
export function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "cae-bench-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What it costs to run Node with these arguments. */
export const costOf = (argv: readonly string[]): Cost =>
  inFolder((folder) => {
    const report = join(folder, "cost.json");
    const env = { ...process.env, CAE_BENCH_COST: report };
    spawnSync(process.execPath, ["--require", HOOK, ...argv], { stdio: "ignore", env });
    return JSON.parse(readFileSync(report, "utf8"));
  });

/** What it costs to read the texts once. */
export const coldCost = (name: string, paths: readonly string[]): Cost =>
  costOf(
    name === "cae"
      ? ["bin/cae.js", "extract", ...paths, "--format", "ndjson"]
      : [ALONE, name, "cold", ...paths],
  );

/** Megabytes a second of processor time after a warm-up. */
export const warmSpeed = (name: string, paths: readonly string[]): number =>
  Number(spawnSync(process.execPath, [ALONE, name, "warm", ...paths], { encoding: "utf8" }).stdout);
