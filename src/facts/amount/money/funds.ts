import type { NumberMention } from "../../../language/numbers/number.ts";
import { Tag } from "../../../language/tag.ts";
import { having, terms } from "../../../lexicon/terms.ts";
import type { AmountContext } from "../context.ts";
import { type Quantity, quantityOf } from "../quantity.ts";
import { endsPhrase } from "../what/counted.ts";
import { headNouns } from "../what/noun-before.ts";
import { whatIsCounted } from "../what/what.ts";

/** What comes in sums of money. */
const FUNDS = having("fund");
const SMALLEST = 1000;

/** "millions in aid", "5.2 million in revenue", "zero in taxes": money, in a currency that nobody names. */
export function readFunds(context: AmountContext, number: NumberMention): Quantity | undefined {
  return inSums(context, number) ?? inRupees(context, number);
}

export const LAKHS = terms("lakh lakhs lac crore crores cr");

/** "paid 35 lakh for it", "worth 500 cr": where these magnitudes are at home and nothing is counted, money is meant. */
function inRupees(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { term } = context.tokens;
  if (number.form !== "digits" || number.suffix !== "" || !LAKHS.has(term[number.last - 1])) return undefined;
  if (!endsPhrase(context, number) || whatIsCounted(context, number) !== undefined) return undefined;
  return quantityOf(number, "money", null, "INR");
}

function inSums(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { lower, tag, term } = context.tokens;
  const next = number.last + 1;
  if (lower[number.last] !== "in" || next >= number.limit || number.suffix !== "") return undefined;
  const nothing = number.value === 0 && number.form === "words";
  if (!nothing && number.scale < SMALLEST && !(number.low >= SMALLEST)) return undefined;
  const bare = tag[next] !== Tag.Determiner && tag[next] !== Tag.ProperNoun && context.taken[next] === 0;
  const noun = bare ? headNouns(context, next, next) : undefined;
  return noun && FUNDS.has(term[noun.last - 1]) ? quantityOf(number, "money") : undefined;
}
