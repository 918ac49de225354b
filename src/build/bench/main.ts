import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seedPaths } from "../seeds.ts";
import { coldCost, costOf, inFolder, median, warmSpeed } from "./measure.ts";

/**
 * Measures, in one run and in turns, cae with validation, wink-nlp (sentences, parts of speech, entities) and compromise's
 * default pipeline: whole processes that read texts once, then warmed up; then the start-up, and the memory of a long
 * article. All but the start-up is processor time, which other work on the machine sways little.
 *
 *   npm run bench [-- FILE…]   over the files; the seeds where none is named, too few to be more than a start
 */
const given = process.argv.slice(2);
const paths = given.length > 0 ? given : seedPaths();
const megabytes = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;

const line = (name: string, value: string, note = ""): void => {
  process.stdout.write(`${name.padEnd(40)}${value.padStart(10)}  ${note}\n`);
};
const rate = (value: number): string => `${value.toFixed(2)} MB/s`;
const times = <Value>(count: number, measure: () => Value): Value[] => Array.from({ length: count }, measure);

/** Speeds of cae and of a peer by turns, and the median of how often the peer's cae's is. */
function compare(how: string, peer: string, rounds: number, speed: (name: string) => number): void {
  const pairs = times(rounds, () => ({ cae: speed("cae"), peer: speed(peer) }));
  const ratio = median(pairs.map((pair) => pair.cae / pair.peer));
  line(`cae, ${how}`, rate(median(pairs.map((pair) => pair.cae))));
  line(
    `${peer}, ${how}`,
    rate(median(pairs.map((pair) => pair.peer))),
    `cae is ${ratio.toFixed(2)} times as fast`,
  );
}

const cold = (name: string): number => megabytes / coldCost(name, paths).seconds;
const warm = (name: string): number => warmSpeed(name, paths);

function measureStart(): void {
  const starts = times(15, () => ({
    node: costOf(["--eval", "0"]),
    cae: costOf(["bin/cae.js", "extract", "seeds/meta-fine-2023.txt"]),
  }));
  const ratio = median(starts.map(({ node, cae }) => cae.seconds / node.seconds));
  const took = (name: "node" | "cae"): string =>
    `${(median(starts.map((start) => start[name].seconds)) * 1000).toFixed(0)} ms`;
  line("node --eval 0", took("node"));
  line("cae extract, one article", took("cae"), `${ratio.toFixed(2)} times node --eval 0`);
}

const LONG = 1e7;

/** One article of the texts over and over. */
function measureLong(): void {
  const text = paths.map((path) => readFileSync(path, "utf8")).join("\n\n");
  const long = text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG);
  const cost = inFolder((folder) => {
    const article = join(folder, "article.txt");
    writeFileSync(article, long);
    return costOf(["bin/cae.js", "extract", article, "--output", join(folder, "facts.json")]);
  });
  line("cae extract, an article of 10 MB", `${cost.megabytes.toFixed(0)} MB`, `${cost.seconds.toFixed(1)} s`);
}

compare("whole process", "wink", 5, cold);
compare("whole process", "compromise", 1, cold);
compare("warmed up", "wink", 5, warm);
measureStart();
measureLong();
