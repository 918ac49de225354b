import type { TokenSpan } from "../../../engine/rule.ts";
import { having } from "../../../lexicon/terms.ts";
import { isChangeWord } from "../change.ts";

/** Nouns that only say that something is counted: the thing itself stands behind "of" or before ("a total of 35 jobs"). */
export const TOTALS = having("total");

/** Does the noun stand for a change or a number of something else? */
export const isTotal = (term: number): boolean => isChangeWord(term) || TOTALS.has(term);

/** "a sales rise of 3%" is of sales; an "unemployment rate" is one thing. */
export function withoutHead({ first, last }: TokenSpan, change: boolean): TokenSpan | undefined {
  if (last - first === 1) return undefined;
  return { first, last: change ? last - 1 : last };
}
