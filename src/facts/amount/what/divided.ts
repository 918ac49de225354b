import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import { type AmountContext, sentenceEnd } from "../context.ts";
import type { Quantity } from "../quantity.ts";
import { headNouns, nounBefore } from "./noun-before.ts";

/** "30% of its production", "60 acres of land", "twice the rate". */
export function dividedNoun(context: AmountContext, { last, first, kind }: Quantity): TokenSpan | undefined {
  const { lower, tag } = context.tokens;
  if (last + 1 >= sentenceEnd(context, first)) return undefined;
  const definite = tag[last] === Tag.Determiner || tag[last] === Tag.Possessive;
  if (kind === "ratio" && definite) return headNouns(context, last, last);
  if (lower[last] !== "of") return undefined;
  // "inmates, 40 percent of whom": they stand before the comma.
  if (lower[last + 1] === "whom" || lower[last + 1] === "which")
    return lower[first - 1] === "," ? nounBefore(context, first - 1) : undefined;
  return headNouns(context, last + 1, last + 1);
}
