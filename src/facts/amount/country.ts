import type { Document } from "../../document/document.ts";
import { Shape } from "../../language/shape.ts";
import type { Tokens } from "../../language/tokens.ts";
import { DOLLAR_PREFIXES } from "./lexicon/currency-symbols.ts";
import { DOLLAR_COUNTRIES } from "./lexicon/dollar-countries.ts";

/** A dateline city is worth as many mentions of its country. */
const DATELINE_WEIGHT = 3;
const MIN_WEIGHT = 3;

/** The currency of a plain "$": the country's that the article is about, when it has a dollar of its own, else the United States'. */
export function dollarOf(document: Document): string {
  const weights = new Map<string, number>();
  const { tokens, paragraphs, sentences } = document;
  for (const { zone, first, last } of paragraphs) {
    if (first >= last) continue;
    const weight = zone === "dateline" ? DATELINE_WEIGHT : 1;
    weigh(tokens, sentences[first].first, sentences[last - 1].last, weight, weights);
  }
  // Who writes "A$" means another dollar by "$".
  for (const code of prefixedDollars(tokens)) weights.delete(code);
  const [best, weight] = [...weights].reduce(
    (most, entry) => (entry[1] > most[1] ? entry : most),
    ["USD", 0],
  );
  const american = weights.get("USD") ?? 0;
  return weight >= MIN_WEIGHT && weight > 2 * american ? best : "USD";
}

function prefixedDollars({ lower, shape, count }: Tokens): Set<string> {
  const found = new Set<string>();
  for (let i = 1; i < count; i++) {
    const code = lower[i] === "$" && shape[i] & Shape.Joined ? DOLLAR_PREFIXES.get(lower[i - 1]) : undefined;
    if (code !== undefined && code !== "USD") found.add(code);
  }
  return found;
}

function weigh(
  tokens: Tokens,
  first: number,
  last: number,
  weight: number,
  weights: Map<string, number>,
): void {
  for (let i = first; i < last; i++) {
    if ((tokens.shape[i] & Shape.Capital) === 0) continue;
    const code = dollarCountry(tokens, i);
    if (code !== undefined) weights.set(code, (weights.get(code) ?? 0) + weight);
  }
}

function dollarCountry({ lower, shape }: Tokens, i: number): string | undefined {
  const american =
    (lower[i] === "us" && (shape[i] & Shape.AllCaps) !== 0) ||
    (lower[i] === "states" && lower[i - 1] === "united");
  return american ? "USD" : DOLLAR_COUNTRIES.get(lower[i]);
}

const STERLING: ReadonlySet<string> = new Set(["£", "pence", "sterling"]);

/** Does the article write of money in pounds, so that its "pounds" are no weight? */
export const speaksOfSterling = (tokens: Tokens): boolean => tokens.lower.some((word) => STERLING.has(word));
