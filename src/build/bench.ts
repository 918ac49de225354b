import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import nlp from "compromise";
import winkNLP from "wink-nlp";
import { extract } from "../extract.ts";
import { verify } from "../facts/verify.ts";
import { articleFromText } from "../read/from-text.ts";
import { seedPaths } from "./seeds.ts";

/**
 * Measures, on the seed articles and in one run: the whole extraction with validation, compromise's default pipeline,
 * wink-nlp (sentences, parts of speech, entities), all on one thread; then the start-up to the first fact.
 */
const ROUNDS = 7;
/** Until the engine has compiled what it will compile. */
const WARM_UP_SECONDS = 12;
const texts = seedPaths().map((path) => readFileSync(path, "utf8"));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Seconds of processor time this process has used: unlike the clock, it does not depend on what else the machine does. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Megabytes a second of processor time over at least `seconds`. */
function speedOf(work: (text: string) => void, seconds: number): number {
  const begun = processorSeconds();
  let passes = 0;
  do {
    for (const text of texts) work(text);
    passes++;
  } while (processorSeconds() - begun < seconds);
  return (bytes * passes) / 1e6 / (processorSeconds() - begun);
}

/** Median speed after a warm-up. */
function medianSpeed(work: (text: string) => void): number {
  speedOf(work, WARM_UP_SECONDS);
  return median(Array.from({ length: ROUNDS }, () => speedOf(work, 0.5)));
}

const winkWork = (): ((text: string) => void) => {
  const wink = winkNLP(createRequire(import.meta.url)("wink-eng-lite-web-model"), ["sbd", "pos", "ner"]);
  return (text) => {
    const document = wink.readDoc(text);
    document.sentences().out();
    document.tokens().out(wink.its.pos);
    document.entities().out();
  };
};

const WORKS: ReadonlyMap<string, () => (text: string) => void> = new Map([
  ["cae", () => (text: string) => void verify(text, extract(articleFromText(text, { date: "2024-01-01" })))],
  ["compromise", () => (text: string) => void nlp(text)],
  ["wink", winkWork],
]);

/** Each one runs in a process of its own, so that none lives in another's caches. */
const only = process.argv[2];
if (only !== undefined) {
  const work = WORKS.get(only);
  process.stdout.write(`${work ? medianSpeed(work()) : Number.NaN}\n`);
  process.exit();
}

const speedAlone = (name: string): number =>
  Number(spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], { encoding: "utf8" }).stdout);
const speeds = { cae: speedAlone("cae"), compromise: speedAlone("compromise"), wink: speedAlone("wink") };

function secondsOf(argv: readonly string[]): number {
  const begun = performance.now();
  spawnSync(process.execPath, argv, { stdio: "ignore" });
  return (performance.now() - begun) / 1000;
}

const article = "seeds/meta-fine-2023.txt";
const starts = Array.from({ length: 15 }, () => ({
  node: secondsOf(["-e", "0"]),
  cae: secondsOf(["bin/cae.js", "extract", article]),
}));
const node = median(starts.map((start) => start.node));
const first = median(starts.map((start) => start.cae));

const line = (name: string, value: string, note = ""): void => {
  process.stdout.write(`${name.padEnd(34)}${value.padStart(10)}  ${note}\n`);
};
const rate = (value: number): string => `${value.toFixed(2)} MB/s`;
line("cae, extraction and validation", rate(speeds.cae));
line(
  "compromise, default pipeline",
  rate(speeds.compromise),
  `cae is ${(speeds.cae / speeds.compromise).toFixed(1)} times as fast (asked for: 15)`,
);
line(
  "wink-nlp, sentences, pos, entities",
  rate(speeds.wink),
  `cae is ${(speeds.cae / speeds.wink).toFixed(2)} times as fast (asked for: 1)`,
);
line("node -e 0", `${(node * 1000).toFixed(0)} ms`);
line(
  "cae extract, one article",
  `${(first * 1000).toFixed(0)} ms`,
  `${(first / node).toFixed(2)} times node -e 0 (asked for: under 2.5)`,
);
