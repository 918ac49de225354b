import type { NumberMention } from "../../../language/numbers/number.ts";
import { having } from "../../../lexicon/terms.ts";
import type { AmountContext } from "../context.ts";
import { endingAt, type Quantity, quantityOf, round, upTo } from "../quantity.ts";
import { COMPARES } from "./ratio-word.ts";

/** What shares and firms are priced by ("12 times earnings"). */
const PRICE_BASES = having("price-base");

/** "three times as many", "10-fold". */
export function readMultiple({ tokens }: AmountContext, number: NumberMention): Quantity | undefined {
  const { suffix, hyphen, end, last, limit } = number;
  if (suffix === "fold") return endingAt(quantityOf(number, "ratio"), end + suffix.length + (hyphen ? 1 : 0));
  if (suffix === "x" && !hyphen) return endingAt(quantityOf(number, "ratio"), end + 1);
  const { lower, term } = tokens;
  if (lower[last] !== "times" || last + 1 >= limit) return undefined;
  return COMPARES.has(term[last + 1]) || PRICE_BASES.has(term[last + 1])
    ? upTo(quantityOf(number, "ratio"), last + 1, tokens)
    : undefined;
}

/** "one in five", "nine out of 10". */
export function readOneIn(context: AmountContext, number: NumberMention): Quantity | undefined {
  const of = secondPart(context, number);
  if (of === undefined || number.suffix !== "" || of.suffix !== "") return undefined;
  if (!(number.value >= 1) || !(number.value < of.value) || !Number.isInteger(of.value)) return undefined;
  return divided(number, of);
}

function secondPart(
  context: AmountContext,
  { last, value, limit }: NumberMention,
): NumberMention | undefined {
  const { lower } = context.tokens;
  const inside = lower[last] === "in";
  if (!inside && !(lower[last] === "out" && lower[last + 1] === "of")) return undefined;
  const next = inside ? last + 1 : last + 2;
  const of = next < limit ? context.numberAt(next) : undefined;
  if (of === undefined || of.form === "vague" || (value > 10 && inside)) return undefined;
  // "Five in 2015" is a year; "one in 500" divides.
  return of.value >= 1500 && of.value < 2100 && of.end - of.start === 4 ? undefined : of;
}

/** So many of so many. */
function divided(number: NumberMention, of: NumberMention): Quantity {
  const ratio = quantityOf(number, "ratio");
  ratio.value = round(number.value / of.value);
  ratio.last = of.last;
  return endingAt(ratio, of.end);
}

const ODDS = having("odds-noun");

/** "a 3 to 1 margin", "by three-to-one", "a ratio of 2:1": how many times the second number the first one is. */
export function readOdds(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { lower, term, end } = context.tokens;
  const { suffix, last, limit } = number;
  if (suffix === "to-one" || suffix === "to-1")
    return number.value > 0 ? endingAt(quantityOf(number, "ratio"), end[last - 1]) : undefined;
  if ((lower[last] !== "to" && lower[last] !== ":") || last + 2 >= limit || !(number.value > 0))
    return undefined;
  const of = context.numberAt(last + 1);
  return of === undefined || of.value < 1 || !ODDS.has(term[of.last]) ? undefined : divided(number, of);
}
