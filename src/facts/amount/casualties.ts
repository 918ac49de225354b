import type { NumberMention } from "../../language/numbers/number.ts";
import { Tag } from "../../language/tag.ts";
import { type AmountContext, numberAt, sentenceEnd } from "./context.ts";
import { countedNoun } from "./counted-noun.ts";
import { CASUALTY_STATES, CASUALTY_VERBS } from "./lexicon/designators.ts";
import { beforeModifier } from "./modifier.ts";
import { isName, isPartOfLarger } from "./number-name.ts";
import { type Quantity, quantityOf } from "./quantity.ts";

/** People counted without a word for them: "killing 13", "13 dead", "20 were injured". */
export function readCasualties(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  if (number === undefined || number.suffix !== "" || number.form === "fraction") return undefined;
  if (isPartOfLarger(context, number) || isName(context, number)) return undefined;
  const { lower } = context.document.tokens;
  const limit = sentenceEnd(context, at);
  const next = number.last;
  const state = behindAuxiliaries(lower, next, limit);
  const said = state < limit && CASUALTY_STATES.has(lower[state]);
  const counted = said || isVictim(context, number, limit);
  if (!counted || countedNoun(context, number) !== undefined) return undefined;
  return quantityOf(number, { kind: "count", unit: null });
}

const AUXILIARIES: ReadonlySet<string> = new Set("people was were are is has have had been".split(" "));

/** Where the word of state stands in "20 dead", "20 were hurt", "20 had been hurt". */
function behindAuxiliaries(lower: readonly string[], from: number, limit: number): number {
  let at = from;
  while (at < Math.min(limit, from + 3) && AUXILIARIES.has(lower[at])) at++;
  return at;
}

/** "killed at least 13" with nothing named behind it. */
function isVictim(context: AmountContext, { first, last }: NumberMention, limit: number): boolean {
  const { lower, tag } = context.document.tokens;
  const next = last < limit ? tag[last] : Tag.Punctuation;
  const free =
    lower[last] === "more" ||
    next === Tag.Punctuation ||
    next === Tag.Preposition ||
    next === Tag.Conjunction;
  if (!free || lower[last] === "of" || lower[last] === "%") return false;
  const before = beforeModifier(context, first);
  return CASUALTY_VERBS.has(lower[before]);
}
