import type { NumberMention } from "../../../language/numbers/number.ts";
import { terms } from "../../../lexicon/terms.ts";
import { type AmountContext, behindHyphen } from "../context.ts";
import { type Quantity, quantityOf } from "../quantity.ts";
import { readCountAt, readQuantity } from "../united.ts";

const MAX_ITEMS = 5;
const LINKS = terms(", and or");

/** "killed 102 and 21 people", "10, 20 and 30 percent", "five- and six-cylinder": a number whose unit stands behind a later one. */
export function readListed(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { form, suffix, first, last, limit } = number;
  if (suffix !== "" || form === "vague" || form === "fraction") return undefined;
  const { lower } = context.tokens;
  switch (lower[last]) {
    case "of":
      if (lower[last + 1] === "the" && last + 2 < limit) return ofMoney(context, number);
      break;
    case "to":
      return lower[first - 1] === "from" ? unitedWith(context, number, last + 1) : undefined;
    case "(":
      return besideMoney(context, number);
  }
  return inRow(context, number);
}

/** The number in a row that ends in one with its unit. */
function inRow(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { lower, term } = context.tokens;
  let next = behindHyphen(context, number.last);
  let closed = false;
  for (let items = 0; items < MAX_ITEMS && next + 1 < number.limit && LINKS.has(term[next]); items++) {
    const comma = lower[next] === ",";
    closed ||= !comma;
    const linked = comma && LINKS.has(term[next + 1]) ? next + 2 : next + 1;
    const other = context.numberAt(linked);
    if (other === undefined) return undefined;
    const united = closed ? (readQuantity(context, linked) ?? readCountAt(context, linked)) : undefined;
    if (united !== undefined) return alike(number, united);
    next = behindHyphen(context, other.last);
  }
  return undefined;
}

/** "280 million of the 1.5 billion shekels" */
function ofMoney(context: AmountContext, number: NumberMention): Quantity | undefined {
  const whole = readQuantity(context, number.last + 2);
  return whole?.kind === "money" ? quantityOf(number, "money", null, whole.currency) : undefined;
}

/** "from 4.7 to 4.8 percent": what it was before it changed. */
function unitedWith(context: AmountContext, number: NumberMention, at: number): Quantity | undefined {
  const united = at < number.limit ? (readQuantity(context, at) ?? readCountAt(context, at)) : undefined;
  return united && alike(number, united);
}

/** "1.4 billion ($1.8bn)": a sum whose currency sign was lost, told again in another currency. */
function besideMoney(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { lower } = context.tokens;
  // "1 . 4 billion" in a text cut into tokens is not four billion.
  if (number.scale < 1000 || lower[number.first - 1] === ".") return undefined;
  const other = readQuantity(context, number.last + 1);
  if (other === undefined || other.last >= number.limit || lower[other.last] !== ")") return undefined;
  return other.kind === "money" && other.scale >= 1000 ? quantityOf(number, "money") : undefined;
}

/** The number alone, with the kind and unit of the one that says them. */
function alike(number: NumberMention, united: Quantity): Quantity | undefined {
  const { kind, currency, unit, scale } = united;
  const own = quantityOf(number, kind, unit, currency);
  if (united.first < own.last || Number.isNaN(united.value)) return undefined;
  if (own.scale === 1 && scale > 1 && number.value < united.value / scale) own.value *= scale;
  return own;
}
