import type { NumberMention } from "../../language/numbers/number.ts";
import { type AmountContext, numberAt, sentenceEnd } from "./context.ts";
import { readCount } from "./count.ts";
import { type Quantity, quantityOf } from "./quantity.ts";
import { readQuantity } from "./range.ts";

const MAX_ITEMS = 5;
const LINKS: ReadonlySet<string> = new Set([",", "and", "or"]);

/** "killed 102 and 21 people", "10, 20 and 30 percent": a number whose unit stands behind a later one. */
export function readListed(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  if (number === undefined || number.suffix !== "" || number.form === "vague" || number.form === "fraction")
    return undefined;
  const { lower } = context.document.tokens;
  const limit = sentenceEnd(context, at);
  if (lower[number.last] === "of" && lower[number.last + 1] === "the" && number.last + 2 < limit)
    return ofMoney(context, number, number.last + 2);
  let next = number.last;
  let closed = false;
  for (let items = 0; items < MAX_ITEMS && next + 1 < limit && LINKS.has(lower[next]); items++) {
    closed ||= lower[next] !== ",";
    const linked = lower[next] === "," && LINKS.has(lower[next + 1]) ? next + 2 : next + 1;
    const other = numberAt(context, linked);
    if (other === undefined) return undefined;
    const united = closed ? (readQuantity(context, linked) ?? readCount(context, linked)) : undefined;
    if (united !== undefined) return alike(number.value, united, quantityOf(number, { kind: united.kind }));
    next = other.last;
  }
  return undefined;
}

/** "280 million of the 1.5 billion shekels" */
function ofMoney(context: AmountContext, number: NumberMention, at: number): Quantity | undefined {
  const whole = readQuantity(context, at);
  if (whole?.kind !== "money") return undefined;
  return { ...quantityOf(number, { kind: "money" }), currency: whole.currency };
}

/** The number alone, with the kind and unit of the one that says them. */
function alike(value: number, united: Quantity, own: Quantity): Quantity | undefined {
  if (united.first < own.last || Number.isNaN(united.value)) return undefined;
  const { kind, currency, unit, scale } = united;
  const shared = own.scale === 1 && scale > 1 && value < united.value / scale;
  return { ...own, value: shared ? own.value * scale : own.value, kind, currency, unit };
}
