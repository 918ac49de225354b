import { Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { terms } from "../../../lexicon/terms.ts";

/** Words that stand before a number and are no prepositions there. */
const MODIFIERS = terms("about around over under nearly almost at up more less fewer");
/** With "than" behind them. */
const COMPARED = terms("more less fewer");

const CURRENCY = "$€£¥₹";

/** "€13", "$": a sum begins. */
export const isCurrency = (word: string): boolean => CURRENCY.includes(word[0]);

/** Where the number begins whose modifier begins at `at` ("about [40] farms", "at least [€13]"); `at` when none does. */
export function numberAfterModifier(tokens: Tokens, at: number): number {
  if (!MODIFIERS.has(tokens.term[at])) return at;
  const number = behindModifier(tokens, at);
  if (number >= tokens.count) return at;
  return tokens.tag[number] === Tag.Value || isCurrency(tokens.lower[number]) ? number : at;
}

function behindModifier({ lower, term }: Tokens, at: number): number {
  const next = lower[at + 1];
  if (lower[at] === "at") return next === "least" || next === "most" ? at + 2 : at;
  if (lower[at] === "up") return next === "to" ? at + 2 : at;
  if (COMPARED.has(term[at])) return next === "than" ? at + 2 : at;
  return at + 1;
}
