import type { Document } from "../../../document/document.ts";
import { Shape } from "../../../language/shape.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { terms, valued } from "../../../lexicon/terms.ts";
import { DOLLAR_PREFIXES } from "./currency.ts";

/** A dateline city is worth as many mentions of its country. */
const DATELINE_WEIGHT = 3;
const MIN_WEIGHT = 3;
const DEFAULT = "USD";

/** The currency of a plain "$": the country's that the article is about, when it has a dollar of its own, else the United States'. */
export function dollarOf(document: Document): string {
  const weights = weigh(document);
  // Who writes "A$" means another dollar by "$".
  for (const code of prefixedDollars(document.tokens)) weights.delete(code);
  let best = DEFAULT;
  let most = 0;
  for (const [code, weight] of weights)
    if (weight > most) {
      best = code;
      most = weight;
    }
  const american = weights.get(DEFAULT) ?? 0;
  return most >= MIN_WEIGHT && most > 2 * american ? best : DEFAULT;
}

function prefixedDollars({ lower, shape, term, count }: Tokens): Set<string> {
  const found = new Set<string>();
  for (let i = 1; i < count; i++) {
    if ((shape[i] & Shape.Joined) === 0 || lower[i] !== "$") continue;
    const code = DOLLAR_PREFIXES.get(term[i - 1]);
    if (code !== undefined && code !== DEFAULT) found.add(code);
  }
  return found;
}

/** How often the article speaks of each country with a dollar of its own. */
function weigh({ tokens, paragraphs, sentences }: Document): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { zone, first, last } of paragraphs) {
    if (first >= last) continue;
    const weight = zone === "dateline" ? DATELINE_WEIGHT : 1;
    for (let i = sentences[first].first; i < sentences[last - 1].last; i++) {
      const code = (tokens.shape[i] & Shape.Capital) === 0 ? undefined : dollarCountry(tokens, i);
      if (code !== undefined) weights.set(code, (weights.get(code) ?? 0) + weight);
    }
  }
  return weights;
}

/** By the words that speak for a country. */
const DOLLAR_OF = valued("dollar-of", String);

function dollarCountry({ lower, shape, term }: Tokens, i: number): string | undefined {
  const code = DOLLAR_OF.get(term[i]);
  if (code !== DEFAULT) return code;
  if (lower[i] === "us") return (shape[i] & Shape.AllCaps) === 0 ? undefined : code;
  return lower[i] === "states" && lower[i - 1] !== "united" ? undefined : code;
}

const STERLING = terms("£ pence sterling");

/** Does the article write of money in pounds, so that its "pounds" are no weight? */
export function speaksOfSterling({ term, count }: Tokens): boolean {
  for (let i = 0; i < count; i++) if (STERLING.has(term[i])) return true;
  return false;
}
