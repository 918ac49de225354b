import { readFileSync } from "node:fs";
import { PIPELINES } from "./pipelines.ts";

/**
 * Runs one pipeline in a process of its own, so that none lives in another's caches:
 *
 *   alone.js NAME cold FILE…   reads each text once; the process is what is measured
 *   alone.js NAME warm FILE…   prints the megabytes a second of processor time, after a warm-up
 */
const WARM_UP_SECONDS = 8;
const MEASURED_SECONDS = 2;

const [name, how, ...paths] = process.argv.slice(2);
const run = await PIPELINES[name]();
const texts = paths.map((path) => readFileSync(path, "utf8"));

/** Seconds of processor time this process has used: unlike the clock, it does not depend on what else the machine does. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Megabytes a second of processor time over at least `seconds`. */
function speedOver(seconds: number): number {
  const begun = processorSeconds();
  let bytes = 0;
  do {
    for (const text of texts) {
      run(text);
      bytes += Buffer.byteLength(text);
    }
  } while (processorSeconds() - begun < seconds);
  return bytes / 1e6 / (processorSeconds() - begun);
}

if (how === "cold") texts.forEach(run);
else {
  speedOver(WARM_UP_SECONDS);
  process.stdout.write(`${speedOver(MEASURED_SECONDS)}\n`);
}
