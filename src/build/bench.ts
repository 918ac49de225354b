import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import nlp from "compromise";
import winkNLP from "wink-nlp";
import { extract } from "../extract.ts";
import { verify } from "../facts/verify.ts";
import { articleFromText } from "../read/from-text.ts";

/**
 * Measures, on the seed articles and in one run: the whole extraction with validation, compromise's default pipeline,
 * wink-nlp (sentences, parts of speech, entities), all on one thread; then the start-up to the first fact.
 */
const ROUNDS = 7;
const WARM_UP_SECONDS = 6;
const texts = readdirSync("seeds")
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(`seeds/${name}`, "utf8"));
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

/** Each one's median speed, measured in turns after a warm-up, so that a change of the machine's pace meets all alike. */
function speedsOf<Name extends string>(
  works: Readonly<Record<Name, (text: string) => void>>,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  for (const name of names) speedOf(works[name], WARM_UP_SECONDS);
  const rounds = Array.from({ length: ROUNDS }, () => names.map((name) => speedOf(works[name], 0.5)));
  return Object.fromEntries(
    names.map((name, i) => [name, median(rounds.map((round) => round[i]))]),
  ) as Record<Name, number>;
}

const wink = winkNLP(createRequire(import.meta.url)("wink-eng-lite-web-model"), ["sbd", "pos", "ner"]);
const its = wink.its;

const speeds = speedsOf({
  cae: (text) => verify(text, extract(articleFromText(text, { date: "2024-01-01" }))),
  compromise: (text) => nlp(text),
  wink: (text) => {
    const document = wink.readDoc(text);
    document.sentences().out();
    document.tokens().out(its.pos);
    document.entities().out();
  },
});

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
