import { type Kind, kindOf } from "../facts/kinds.ts";
import type { Json, PartialFact } from "./expected-schema.ts";
import { isPattern, meets, type Pattern } from "./match.ts";

const TELLING_WEIGHT = 3;
const ENOUGH = 0.5;

/**
 * How much a fact is like an expected one that it does not meet, from 0 to 1: the share of its keys that are right or
 * nearly so. Null when it is another fact: what tells them apart is not half alike, or nothing does and most is wrong.
 */
export function likeness(kind: Kind, expected: PartialFact, fact: object): number | null {
  const telling = kindOf(kind).telling.find((key) => key in expected);
  let sum = 0;
  let weights = 0;
  for (const [key, value] of Object.entries(expected)) {
    const alike = similarity(value, (fact as Readonly<Record<string, unknown>>)[key]);
    if (key === telling && alike < ENOUGH) return null;
    const weight = key === telling ? TELLING_WEIGHT : 1;
    sum += weight * alike;
    weights += weight;
  }
  const share = sum / weights;
  return telling !== undefined || share > ENOUGH ? share : null;
}

function similarity(expected: Json, actual: unknown): number {
  if (meets(expected, actual)) return 1;
  if (isPattern(expected))
    return typeof actual === "string" ? share(pairsOf(wordsOf(expected)), pairsOf(actual)) : 0;
  if (Array.isArray(expected))
    return expected.length === 0 || !Array.isArray(actual) ? 0 : shareMet(expected, actual);
  const isText = typeof expected === "string" || typeof expected === "number";
  return isText && typeof actual === typeof expected
    ? dice(pairsOf(String(expected)), pairsOf(String(actual)))
    : 0;
}

const shareMet = (expected: readonly Json[], actual: readonly unknown[]): number =>
  expected.filter((wanted) => actual.some((element) => meets(wanted, element))).length / expected.length;

const wordsOf = ({ includes = "", matches = "" }: Pattern): string =>
  `${includes} ${matches.replace(/\\./g, " ").replace(/[^\p{L}\p{N}]+/gu, " ")}`.trim();

/** The pairs of neighbouring characters, each as often as it stands there. */
function pairsOf(text: string): ReadonlyMap<string, number> {
  const folded = ` ${text.toLowerCase()} `;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < folded.length; i++) {
    const pair = folded.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

type Pairs = ReadonlyMap<string, number>;

function common(a: Pairs, b: Pairs): number {
  let both = 0;
  for (const [pair, count] of a) both += Math.min(count, b.get(pair) ?? 0);
  return both;
}

const size = (pairs: Pairs): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);

const dice = (a: Pairs, b: Pairs): number => (2 * common(a, b)) / (size(a) + size(b));

/** How much of `a` is in `b`, which may be longer. */
const share = (a: Pairs, b: Pairs): number => common(a, b) / size(a);
