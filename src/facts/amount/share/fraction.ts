import type { NumberMention } from "../../../language/numbers/number.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { AmountContext } from "../context.ts";
import { MODIFIERS } from "../modifier-phrases.ts";
import { type Quantity, quantityOf } from "../quantity.ts";

/** What a whole begins with behind its part. */
const WHOLES = terms("of the its their his her our all as that");

/** "a third of", "half the", "two-thirds": a part of a whole. */
export function readFraction(context: AmountContext, number: NumberMention): Quantity | undefined {
  if (number.form !== "fraction" || number.suffix !== "") return undefined;
  const { lower, tag, term } = context.tokens;
  const { first, last, limit } = number;
  const divides = last < limit && WHOLES.has(term[last]);
  if (lower[first] === "half")
    return (divides || isQuantified(context, first)) && !WHICH_HALF.has(term[first - 1])
      ? quantityOf(number, "ratio")
      : undefined;
  if (!divides && lower[first][0] <= "9" && number.value > 0) return undefined;
  if (!divides && isNoun(tag[last] ?? 0) && !lower[first].includes("-")) return undefined;
  return quantityOf(number, "ratio");
}

/** Which half: a period of a game or a year. */
const WHICH_HALF = terms("first second latter other better back top bottom final");

/** "about half", "by half", "cut in half". */
function isQuantified({ tokens: { lower, tag, term } }: AmountContext, at: number): boolean {
  const before = lower[at - 1];
  if (before === "by") return true;
  if (before === "in") return tag[at + 1] === Tag.Punctuation;
  return MODIFIERS.has(term[at - 1]) || (before === "than" && lower[at - 2] !== "rather");
}
