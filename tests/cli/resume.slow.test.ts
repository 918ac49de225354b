import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "./run.ts";

const CAE = resolve("bin/cae.js");
const TEXTS = readdirSync("seeds")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join("seeds", name), "utf8"));
const FEED = Array.from({ length: 120 }, (_, i) =>
  JSON.stringify({ id: `a${i}`, text: TEXTS[i % TEXTS.length] }),
).join("\n");

test.each(["1", "2"])(
  "a run with %s jobs that is killed again and again ends as one that is not",
  async (jobs) => {
    const folder = folderWith({ "feed.ndjson": FEED });
    const argv = [CAE, "extract", "feed.ndjson", "--jobs", jobs, "--resume", "-o", "out.ndjson"];
    const sizes: number[] = [];
    for (let kill = 1; kill <= 5; kill++) {
      await killedWhen(argv, folder, kill * 6_000);
      sizes.push(sizeOfPartial(folder));
    }
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBeGreaterThan(0);
    expect(spawnSync(process.execPath, argv, { cwd: folder }).status).toBe(0);
    const whole = spawnSync(process.execPath, [CAE, "extract", "feed.ndjson", "-f", "ndjson"], {
      ...{ cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 },
    });
    expect(readFileSync(join(folder, "out.ndjson"), "utf8") === whole.stdout).toBe(true);
  },
  180_000,
);

/** Runs the program and kills it once its partial file has so many bytes. */
async function killedWhen(argv: readonly string[], cwd: string, bytes: number): Promise<void> {
  const child = spawn(process.execPath, argv, { cwd, stdio: "ignore" });
  const ended = new Promise((done) => child.on("exit", done));
  const least = sizeOfPartial(cwd) + bytes;
  while (child.exitCode === null && sizeOfPartial(cwd) < least) await new Promise((go) => setTimeout(go, 5));
  child.kill("SIGKILL");
  await ended;
}

function sizeOfPartial(folder: string): number {
  const [name] = readdirSync(folder).filter((each) => each.endsWith(".partial"));
  return name !== undefined && existsSync(join(folder, name)) ? statSync(join(folder, name)).size : 0;
}
