import type { Document } from "../../document/document.ts";
import { Shape } from "../../language/shape.ts";
import type { Tokens } from "../../language/tokens.ts";
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
  const [best, weight] = [...weights].reduce(
    (most, entry) => (entry[1] > most[1] ? entry : most),
    ["USD", 0],
  );
  const american = weights.get("USD") ?? 0;
  return weight >= MIN_WEIGHT && weight > 2 * american ? best : "USD";
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
    const code = tokens.lower[i] === "us" ? usCode(tokens, i) : DOLLAR_COUNTRIES.get(tokens.lower[i]);
    if (code !== undefined) weights.set(code, (weights.get(code) ?? 0) + weight);
  }
}

const usCode = (tokens: Tokens, i: number): string | undefined =>
  (tokens.shape[i] & Shape.AllCaps) !== 0 ? "USD" : undefined;

const STERLING: ReadonlySet<string> = new Set(["£", "pence", "sterling"]);

/** Does the article write of money in pounds, so that its "pounds" are no weight? */
export const speaksOfSterling = (tokens: Tokens): boolean => tokens.lower.some((word) => STERLING.has(word));
