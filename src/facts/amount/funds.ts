import { Tag } from "../../language/tag.ts";
import { type AmountContext, numberAt, sentenceEnd } from "./context.ts";
import { headNouns } from "./noun-phrase.ts";
import { type Quantity, quantityOf } from "./quantity.ts";

/** What comes in sums of money. */
const FUNDS: ReadonlySet<string> = new Set(
  "cash aid funding funds financing tax taxes revenue revenues sales profit profits debt debts loan loans losses damages fines donations contributions investment investments fees savings subsidies subsidy grants assets compensation bonuses royalties bribes payments repayments dividends earnings income wages bailouts pledges spending".split(
    " ",
  ),
);
const SMALLEST = 1000;

/** "millions in aid", "5.2 million in revenue": money, in a currency that nobody names. */
export function readFunds(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  if (number === undefined || number.suffix !== "") return undefined;
  const { lower, tag } = context.document.tokens;
  const next = number.last + 1;
  if (next >= sentenceEnd(context, at) || lower[number.last] !== "in") return undefined;
  if (number.scale < SMALLEST && !(number.low >= SMALLEST)) return undefined;
  const bare = tag[next] !== Tag.Determiner && tag[next] !== Tag.ProperNoun && context.taken[next] === 0;
  const noun = bare ? headNouns(context, next, next) : undefined;
  return noun && FUNDS.has(lower[noun.last - 1]) ? quantityOf(number, { kind: "money" }) : undefined;
}
