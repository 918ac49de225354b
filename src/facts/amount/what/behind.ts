import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import { isChangeWord } from "../change.ts";
import { type AmountContext, sentenceEnd } from "../context.ts";
import { CURRENCY_NAMES } from "../money/currency.ts";
import type { Quantity } from "../quantity.ts";
import { TIME_NOUNS } from "./counted.ts";
import { headNouns } from "./noun-before.ts";
import { isTotal, withoutHead } from "./total.ts";

/** "a $30,000 profit"; "a 10 percent drop in sales" is of sales. */
export function nounBehind(context: AmountContext, { first, last }: Quantity): TokenSpan | undefined {
  const { tag, term, lower } = context.tokens;
  if (last >= sentenceEnd(context, first)) return undefined;
  // "29 cents a share": a phrase of its own.
  if (tag[last] === Tag.Determiner) return undefined;
  const noun = headNouns(context, last, last);
  // "the 95 percent Obama received": a name behind the amount begins its clause.
  if (noun === undefined || tag[noun.last - 1] === Tag.ProperNoun) return undefined;
  // "a $5m dollar fine" says its currency twice.
  if (noun.last - noun.first > 1 && CURRENCY_NAMES.has(term[noun.first]))
    return { first: noun.first + 1, last: noun.last };
  const head = term[noun.last - 1];
  if (!isTotal(head)) return TIME_NOUNS.has(head) ? undefined : noun;
  const divided = lower[noun.last] === "in" || lower[noun.last] === "of";
  const inside = divided ? headNouns(context, noun.last + 1, noun.last + 1) : undefined;
  return inside ?? withoutHead(noun, isChangeWord(head));
}
