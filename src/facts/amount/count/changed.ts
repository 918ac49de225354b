import type { NumberMention } from "../../../language/numbers/number.ts";
import { Tag } from "../../../language/tag.ts";
import { type AmountContext, sentenceStart } from "../context.ts";
import { type Quantity, quantityOf } from "../quantity.ts";
import { readQuantity } from "../united.ts";

const LONGEST_SAID = 8;

/** "from 208 pounds to 193": what it became, in the unit of what it was. */
export function readChanged(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { lower, tag } = context.tokens;
  const { first, last, limit } = number;
  if (lower[first - 1] !== "to" || number.suffix !== "" || number.form === "vague") return undefined;
  if (last < limit && !closesPhrase(tag[last])) return undefined;
  const start = Math.max(sentenceStart(context, first), first - LONGEST_SAID);
  for (let from = first - 2; from >= start; from--) {
    if (lower[from] !== "from") continue;
    const before = readQuantity(context, from + 1);
    return before?.last === first - 1
      ? quantityOf(number, before.kind, before.unit, before.currency)
      : undefined;
  }
  return undefined;
}

const closesPhrase = (tag: number): boolean =>
  tag === Tag.Punctuation || tag === Tag.Preposition || tag === Tag.Conjunction;
