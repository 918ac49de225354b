import type { NumberMention } from "../../../language/numbers/number.ts";
import { Tag } from "../../../language/tag.ts";
import { having, terms } from "../../../lexicon/terms.ts";
import type { AmountContext } from "../context.ts";
import { modifiedFrom } from "../modifier.ts";
import { type Quantity, quantityOf, wordQuantity } from "../quantity.ts";
import { countedNoun } from "../what/counted.ts";
import { isName, isPartOfLarger } from "./number-name.ts";

/** Verbs whose object, when it is a number alone, is people ("killing 13"). */
const HARMING = having("harming");

/** What is said of people behind a number alone ("13 dead", "20 were injured"). */
const STATES = having("casualty-state");

/** People counted without a word for them: "killing 13", "13 dead", "20 were injured". */
export function readCasualties(context: AmountContext, number: NumberMention): Quantity | undefined {
  if (number.suffix !== "" || number.form === "fraction") return undefined;
  if (!hasState(context, number) && !isVictim(context, number)) return undefined;
  if (isPartOfLarger(context, number) || isName(context, number)) return undefined;
  return countedNoun(context, number) === undefined ? quantityOf(number, "count") : undefined;
}

/** "No one was hurt", "nobody died": none, and a number that readers look for; `at` is the word. */
export function readNobody({ tokens }: AmountContext, at: number): Quantity | undefined {
  const { lower, sentence, term } = tokens;
  const last = lower[at] === "no" ? at + 2 : at + 1;
  if (lower[at] === "no" && lower[at + 1] !== "one") return undefined;
  let verb = last;
  while (verb < last + MOST_AUXILIARIES && AUXILIARIES.has(term[verb])) verb++;
  if (sentence[verb] !== sentence[at] || !(STATES.has(term[verb]) || DIED.has(term[verb]))) return undefined;
  return wordQuantity(tokens, { first: at, last }, "count", 0);
}
const DIED = terms("died die killed");

const AUXILIARIES = terms("people was were are is has have had been");
const MOST_AUXILIARIES = 3;

/** "20 dead", "20 were hurt", "20 had been hurt" */
function hasState({ tokens: { term } }: AmountContext, { last, limit }: NumberMention): boolean {
  const end = Math.min(limit, last + MOST_AUXILIARIES);
  let at = last;
  while (at < end && AUXILIARIES.has(term[at])) at++;
  return at < limit && STATES.has(term[at]);
}

/** "killed at least 13" with nothing named behind it. */
function isVictim(context: AmountContext, { first, last, limit }: NumberMention): boolean {
  const { lower, tag, term } = context.tokens;
  if (!HARMING.has(term[modifiedFrom(context, first) - 1])) return false;
  if (lower[last] === "of" || lower[last] === "%") return false;
  const next = last < limit ? tag[last] : Tag.Punctuation;
  return (
    lower[last] === "more" || next === Tag.Punctuation || next === Tag.Preposition || next === Tag.Conjunction
  );
}
