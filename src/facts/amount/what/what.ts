import type { TokenSpan } from "../../../engine/rule.ts";
import type { NumberMention } from "../../../language/numbers/number.ts";
import type { Noun } from "../../drafts.ts";
import { type AmountContext, sentenceStart } from "../context.ts";
import { modifiedFrom } from "../modifier.ts";
import type { Quantity } from "../quantity.ts";
import { nounBehind } from "./behind.ts";
import { agedNoun, bracketedNoun, elidedNoun, labelledNoun, suppliedNoun } from "./beside.ts";
import { countedNoun, endsPhrase } from "./counted.ts";
import { dividedNoun } from "./divided.ts";
import { countedOf, nounOf } from "./of-before.ts";
import { paidAs } from "./paid.ts";
import { countedSubject, subjectNoun } from "./subject.ts";

/** Smaller numbers behind their noun are scores, steps and grades. */
const LEAST_BEHIND = 10;

/**
 * What a number counts, by how the text says it, the surest way first: behind the number ("37 people", "one of the
 * parties"), before it ("job cuts of 10,000", "casualties soared to 4,853", "60 shops in Leeds, 45 in Ghent").
 */
export function whatIsCounted(context: AmountContext, number: NumberMention): TokenSpan | undefined {
  const behind = countedNoun(context, number);
  if (behind !== undefined) return behind;
  if (!(number.value >= LEAST_BEHIND) || number.form === "fraction" || !endsPhrase(context, number))
    return undefined;
  const before = modifiedFrom(context, number.first) - 1;
  if (before <= sentenceStart(context, number.first)) return undefined;
  if (context.tokens.lower[before] === "of") return countedOf(context, before);
  return countedSubject(context, number, before) ?? elidedNoun(context, number, before);
}

/**
 * What an amount is of, by how the text says it, the surest way first; `from` is its first token with what modifies it.
 */
export function whatOf(context: AmountContext, quantity: Quantity, from: number): Noun | null {
  const { kind, unit } = quantity;
  if (kind === "count" && unit !== null) return unit;
  const share = kind === "percent" || kind === "ratio";
  return (
    (share ? dividedNoun(context, quantity) : undefined) ??
    nounOf(context, from) ??
    (share ? undefined : dividedNoun(context, quantity)) ??
    nounBehind(context, quantity) ??
    suppliedNoun(context, quantity) ??
    bracketedNoun(context, quantity) ??
    agedNoun(context, quantity) ??
    labelledNoun(context, quantity, from) ??
    subjectNoun(context, from) ??
    paidAs(context, quantity, from) ??
    null
  );
}
