import type { NumberMention } from "../../language/numbers/number.ts";
import { Tag } from "../../language/tag.ts";
import { type AmountContext, behindHyphen, numberAt, sentenceEnd, sentenceStart } from "./context.ts";
import { readCount } from "./count.ts";
import { type Quantity, quantityOf } from "./quantity.ts";
import { readQuantity } from "./range.ts";

const MAX_ITEMS = 5;
const LINKS: ReadonlySet<string> = new Set([",", "and", "or"]);

/** "killed 102 and 21 people", "10, 20 and 30 percent", "five- and six-cylinder": a number whose unit stands behind a later one. */
export function readListed(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  if (number === undefined || number.suffix !== "" || number.form === "vague" || number.form === "fraction")
    return undefined;
  const { lower } = context.document.tokens;
  const limit = sentenceEnd(context, at);
  if (lower[number.last] === "of" && lower[number.last + 1] === "the" && number.last + 2 < limit)
    return ofMoney(context, number, number.last + 2);
  if (lower[number.last] === "to")
    return lower[at - 1] === "from" ? changedTo(context, number, limit) : undefined;
  if (lower[number.last] === "(") return besideMoney(context, number, limit);
  let next = behindHyphen(context, number.last);
  let closed = false;
  for (let items = 0; items < MAX_ITEMS && next + 1 < limit && LINKS.has(lower[next]); items++) {
    closed ||= lower[next] !== ",";
    const linked = lower[next] === "," && LINKS.has(lower[next + 1]) ? next + 2 : next + 1;
    const other = numberAt(context, linked);
    if (other === undefined) return undefined;
    const united = closed ? (readQuantity(context, linked) ?? readCount(context, linked)) : undefined;
    if (united !== undefined) return alike(number.value, united, quantityOf(number, { kind: united.kind }));
    next = behindHyphen(context, other.last);
  }
  return undefined;
}

/** "280 million of the 1.5 billion shekels" */
function ofMoney(context: AmountContext, number: NumberMention, at: number): Quantity | undefined {
  const whole = readQuantity(context, at);
  if (whole?.kind !== "money") return undefined;
  return { ...quantityOf(number, { kind: "money" }), currency: whole.currency };
}

/** "from 4.7 to 4.8 percent": what it was before it changed. */
function changedTo(context: AmountContext, number: NumberMention, limit: number): Quantity | undefined {
  const at = number.last + 1;
  const united = at < limit ? (readQuantity(context, at) ?? readCount(context, at)) : undefined;
  return united && alike(number.value, united, quantityOf(number, { kind: united.kind }));
}

const LONGEST_SAID = 8;

/** "from 208 pounds to 193": what it became, in the unit of what it was. */
export function readChanged(context: AmountContext, at: number): Quantity | undefined {
  const { lower, tag } = context.document.tokens;
  const number = lower[at - 1] === "to" ? numberAt(context, at) : undefined;
  if (number === undefined || number.suffix !== "" || number.form === "vague") return undefined;
  const limit = sentenceEnd(context, at);
  if (number.last < limit && !closesPhrase(tag[number.last])) return undefined;
  const start = Math.max(sentenceStart(context, at), at - LONGEST_SAID);
  for (let from = at - 2; from >= start; from--) {
    if (lower[from] !== "from") continue;
    const before = readQuantity(context, from + 1);
    return before?.last === at - 1 ? asBefore(before, quantityOf(number, { kind: before.kind })) : undefined;
  }
  return undefined;
}

const closesPhrase = (tag: number): boolean =>
  tag === Tag.Punctuation || tag === Tag.Preposition || tag === Tag.Conjunction;

const asBefore = ({ kind, currency, unit }: Quantity, own: Quantity): Quantity => ({
  ...own,
  kind,
  currency,
  unit,
});

/** "1.4 billion ($1.8bn)": a sum whose currency sign was lost, told again in another currency. */
function besideMoney(context: AmountContext, number: NumberMention, limit: number): Quantity | undefined {
  // "1 . 4 billion" in a text cut into tokens is not four billion.
  const whole = context.document.tokens.lower[number.first - 1] !== ".";
  const other = whole && number.scale >= 1000 ? readQuantity(context, number.last + 1) : undefined;
  const closed =
    other !== undefined && other.last < limit && context.document.tokens.lower[other.last] === ")";
  return closed && other.kind === "money" && other.scale >= 1000
    ? quantityOf(number, { kind: "money" })
    : undefined;
}

/** The number alone, with the kind and unit of the one that says them. */
function alike(value: number, united: Quantity, own: Quantity): Quantity | undefined {
  if (united.first < own.last || Number.isNaN(united.value)) return undefined;
  const { kind, currency, unit, scale } = united;
  const shared = own.scale === 1 && scale > 1 && value < united.value / scale;
  return { ...own, value: shared ? own.value * scale : own.value, kind, currency, unit };
}
