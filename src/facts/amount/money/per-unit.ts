import { having, terms } from "../../../lexicon/terms.ts";
import { type AmountContext, sentenceEnd } from "../context.ts";
import type { Quantity } from "../quantity.ts";

const PER = terms("a an per each every");

/** Nouns that prices are reckoned by, after "a". */
const PRICE_UNITS = having("price-unit");

/** "per share" in "$12 a share", "12-cent-a-share". */
export function perUnit(context: AmountContext, { first, last, end }: Quantity): string | null {
  const { lower, term } = context.tokens;
  if (context.tokens.end[last - 1] > end) return perSuffix(context, end, context.tokens.end[last - 1]);
  if (!PER.has(term[last]) || last + 1 >= sentenceEnd(context, first)) return null;
  return lower[last] === "per" || PRICE_UNITS.has(term[last + 1]) ? `per ${lower[last + 1]}` : null;
}

const LONGEST = 40;
const ARTICLES: readonly string[] = ["a", "an", "per", "each", "every"];

/** What hangs on a sum inside its token. */
function perSuffix({ text }: AmountContext, from: number, to: number): string | null {
  const [before, article, unit, more] = text
    .slice(from, Math.min(from + LONGEST, to))
    .toLowerCase()
    .split("-");
  const whole = before !== undefined && unit !== undefined && more === undefined;
  return whole && ARTICLES.includes(article) ? `per ${unit}` : null;
}
