import { terms } from "../../../lexicon/terms.ts";
import { type AmountContext, sentenceEnd, sentenceStart } from "../context.ts";
import { AMBIGUOUS, type CurrencyName } from "./currency.ts";

/** The currency that a name means by itself, as the article and the sentence say. */
export function codeOf(context: AmountContext, term: number, name: CurrencyName, at: number): string | null {
  const { code, codes, parts } = name;
  if (code === "$") return parts > 1 && isInEuros(context, at) ? "EUR" : context.dollar;
  if (code !== null || AMBIGUOUS.has(term)) return code;
  return codes.size > 0 ? context.currencyNear(at, codes) : null;
}

const EUROS = terms("€ euro euros");
const DOLLARS = terms("$ dollar dollars");
const NEAR = 12;

/** "rose by 41 cents to €12.41": cents beside a sum in euros, with no dollar between. */
function isInEuros(context: AmountContext, at: number): boolean {
  const { term } = context.tokens;
  const from = Math.max(sentenceStart(context, at), at - NEAR);
  const to = Math.min(sentenceEnd(context, at), at + NEAR);
  let euros = false;
  for (let near = from; near < to; near++) {
    if (DOLLARS.has(term[near])) return false;
    euros ||= EUROS.has(term[near]);
  }
  return euros;
}
