import type { NumberMention } from "../../../language/numbers/number.ts";
import { Tag } from "../../../language/tag.ts";
import { having } from "../../../lexicon/terms.ts";
import type { AmountContext } from "../context.ts";
import { type Quantity, quantityOf } from "../quantity.ts";
import { headNouns } from "../what/noun-before.ts";

/** What comes in sums of money. */
const FUNDS = having("fund");
const SMALLEST = 1000;

/** "millions in aid", "5.2 million in revenue", "zero in taxes": money, in a currency that nobody names. */
export function readFunds(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { lower, tag, term } = context.tokens;
  const next = number.last + 1;
  if (lower[number.last] !== "in" || next >= number.limit || number.suffix !== "") return undefined;
  const nothing = number.value === 0 && number.form === "words";
  if (!nothing && number.scale < SMALLEST && !(number.low >= SMALLEST)) return undefined;
  const bare = tag[next] !== Tag.Determiner && tag[next] !== Tag.ProperNoun && context.taken[next] === 0;
  const noun = bare ? headNouns(context, next, next) : undefined;
  return noun && FUNDS.has(term[noun.last - 1]) ? quantityOf(number, "money") : undefined;
}
