import type { NumberMention } from "../../language/numbers/number.ts";
import { readScaleWord } from "../../language/numbers/words.ts";
import { Shape } from "../../language/shape.ts";
import { isNoun, Tag } from "../../language/tag.ts";
import { type AmountContext, numberAt, sentenceEnd, sentenceStart } from "./context.ts";
import { type CurrencyName, currencyName } from "./lexicon/currency-names.ts";
import { CURRENCY_SYMBOLS } from "./lexicon/currency-symbols.ts";
import { codeAt, moneyOf, symbolAt } from "./money.ts";
import { type Quantity, quantityOf, round, signed } from "./quantity.ts";

/** "5 million yuan", "20 Swiss francs", "12-cent", "3 dollars 50 cents". */
export function readNamedMoney(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  if (number === undefined) return readOneOf(context, at);
  const found = number.hyphen
    ? suffixMoney(context, number)
    : (pence(number) ?? namedBehind(context, number));
  return found && signed(context, found);
}

/** Lines of a picture, not pence. */
const RESOLUTIONS: ReadonlySet<number> = new Set([240, 360, 480, 540, 720, 1080, 1440, 2160]);

/** "118.5p" */
function pence(number: NumberMention): Quantity | undefined {
  if (number.suffix !== "p" || RESOLUTIONS.has(number.value)) return undefined;
  return { ...quantityOf(number, { kind: "money", currency: "GBP" }, 1 / 100), end: number.end + 1 };
}

/** "a dollar", "a dime". */
function readOneOf(context: AmountContext, at: number): Quantity | undefined {
  const { lower, start, end, tag } = context.document.tokens;
  if ((lower[at] !== "a" && lower[at] !== "an") || at + 1 >= sentenceEnd(context, at)) return undefined;
  const name = currencyName(lower[at + 1]);
  if (name === undefined || name.ambiguous || context.numbers.holding(at) !== undefined) return undefined;
  if (lower[at + 1].endsWith("s") || isNoun(tag[at + 2] ?? 0)) return undefined;
  const place = { first: at, last: at + 2, start: start[at], end: end[at + 1] };
  const currency = codeOf(context, name, null, at);
  const nothing = { low: Number.NaN, high: Number.NaN, scale: 1, unit: null };
  return { ...place, ...nothing, kind: "money", value: 1 / name.parts, currency };
}

/** "12-cent", "million-dollar". */
function suffixMoney(context: AmountContext, number: NumberMention): Quantity | undefined {
  const dash = number.suffix.indexOf("-");
  const head = dash < 0 ? number.suffix : number.suffix.slice(0, dash);
  const name = currencyName(head);
  if (name === undefined || (name.ambiguous && !(head === "pound" && context.sterling))) return undefined;
  const money = moneyOf(context, number, codeOf(context, name, null, number.first), name.parts);
  return { ...money, last: number.last, end: number.end + 1 + head.length };
}

function namedBehind(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { lower } = context.document.tokens;
  const limit = sentenceEnd(context, number.first);
  const next = number.form === "vague" && lower[number.last] === "of" ? number.last + 1 : number.last;
  if (next >= limit) return undefined;
  return markBehind(context, number, next, limit) ?? nameBehind(context, number, next, limit);
}

/** "5 €", "500 USD", "75 USD million". */
function markBehind(
  context: AmountContext,
  number: NumberMention,
  next: number,
  limit: number,
): Quantity | undefined {
  const { tokens } = context.document;
  if (tokens.lower[next] === "¢")
    return extend(context, moneyOf(context, number, context.dollar, 100), next + 1);
  // "300 PS" is horsepower.
  const mark = tokens.lower[next] === "ps" ? undefined : (symbolAt(context, next) ?? codeAt(context, next));
  if (mark === undefined || mark.next > limit || tokens.start[next] - tokens.end[next - 1] > 1)
    return undefined;
  const follows = mark.next < limit && context.numbers.at(mark.next) !== undefined;
  // "5 €10": the symbol belongs to the number behind it.
  if (follows && (CURRENCY_SYMBOLS.has(tokens.lower[mark.next - 1]) || !isApart(context, mark.next)))
    return undefined;
  const money = extend(context, moneyOf(context, number, mark.currency), mark.next);
  const scale = mark.next < limit ? readScaleWord(tokens.lower[mark.next]) : undefined;
  if (scale === undefined || number.scale > 1) return money;
  const scaled = { ...money, value: round(money.value * scale), scale };
  return extend(context, scaled, mark.next + 1);
}

const isApart = ({ document: { tokens } }: AmountContext, at: number): boolean =>
  (tokens.shape[at] & Shape.Joined) === 0;

const extend = ({ document: { tokens } }: AmountContext, money: Quantity, last: number): Quantity => ({
  ...money,
  last,
  end: tokens.end[last - 1],
});

const MAX_QUALIFIERS = 3;

/** "U.S. dollars", "South Korean won", "pounds sterling". */
function nameBehind(
  context: AmountContext,
  number: NumberMention,
  next: number,
  limit: number,
): Quantity | undefined {
  const { lower } = context.document.tokens;
  for (let at = next; at < Math.min(limit, next + MAX_QUALIFIERS + 1); at++) {
    const name = currencyName(lower[at]);
    if (name === undefined) continue;
    const code = qualified(context, name, next, at);
    if (at > next && code === null && !isForeign(context, name, next, at)) return undefined;
    if (name.ambiguous && code === null && !meansMoney(context, number, at, limit)) return undefined;
    const sterling = lower[at + 1] === "sterling" && at + 1 < limit ? at + 2 : at + 1;
    const money = moneyOf(context, number, codeOf(context, name, code, number.first), name.parts);
    return withParts(context, extend(context, money, sterling), limit);
  }
  return undefined;
}

/** The currency that words between the number and the name tell ("Hong Kong" dollars), or null. */
function qualified(
  { document: { tokens } }: AmountContext,
  name: CurrencyName,
  from: number,
  to: number,
): string | null {
  for (let at = from; at < to; at++) {
    const code = name.by.get(tokens.lower[at]);
    if (code !== undefined) return code;
  }
  return null;
}

/** "Kazakh tenge", "South African rand": words of a country before a name that only one currency has. */
function isForeign(
  { document: { tokens } }: AmountContext,
  name: CurrencyName,
  from: number,
  to: number,
): boolean {
  if (name.ambiguous || name.code === null || name.code === "$") return false;
  for (let at = from; at < to; at++) if ((tokens.shape[at] & Shape.Capital) === 0) return false;
  return to - from < MAX_QUALIFIERS;
}

/** The currency that is meant: as the words before the name say, else as the article and the sentence do. */
function codeOf(context: AmountContext, name: CurrencyName, said: string | null, at: number): string | null {
  if (said !== null) return said;
  const { code, by, parts } = name;
  if (code === "$") return parts > 1 && isInEuros(context, at) ? "EUR" : context.dollar;
  if (code !== null || name.ambiguous) return code;
  return by.size > 0 ? context.currencyNear(at, new Set(by.values())) : null;
}

const EUROS: ReadonlySet<string> = new Set(["€", "euro", "euros"]);
const DOLLARS: ReadonlySet<string> = new Set(["$", "dollar", "dollars"]);
const NEAR = 12;

/** "rose by 41 cents to €12.41": cents beside a sum in euros, with no dollar between. */
function isInEuros(context: AmountContext, at: number): boolean {
  const { lower } = context.document.tokens;
  const from = Math.max(sentenceStart(context, at), at - NEAR);
  const near = lower.slice(from, Math.min(sentenceEnd(context, at), at + NEAR));
  return near.some((word) => EUROS.has(word)) && !near.some((word) => DOLLARS.has(word));
}

/** Are "pounds", "won", "marks" money behind this number? */
function meansMoney(
  { document: { tokens }, sterling }: AmountContext,
  { scale, value }: NumberMention,
  at: number,
  limit: number,
): boolean {
  const word = tokens.lower[at];
  const next = at + 1 < limit ? tokens.lower[at + 1] : "";
  if (word.startsWith("pound")) return next === "sterling" || ((sterling || scale >= 1e6) && next !== "of");
  if (word === "sen") return (tokens.shape[at] & Shape.Capital) === 0;
  // Nobody counts 1.84 marks on a page.
  if (scale >= 1000 || !Number.isInteger(value)) return true;
  const tag = at + 1 < limit ? tokens.tag[at + 1] : Tag.Punctuation;
  const object = tag === Tag.Determiner || tag === Tag.Possessive || tag === Tag.Value || isNoun(tag);
  return word === "won" && value >= 1000 && !object;
}

/** "… 50 cents" behind whole dollars. */
function withParts(context: AmountContext, money: Quantity, limit: number): Quantity {
  const { lower } = context.document.tokens;
  const at = lower[money.last] === "and" ? money.last + 1 : money.last;
  if (at + 1 >= limit || !Number.isInteger(money.value)) return money;
  const number = context.numbers.at(at);
  const name =
    number && number.value < 100 && number.last < limit ? currencyName(lower[number.last]) : undefined;
  if (number === undefined || name === undefined || name.parts !== 100) return money;
  const value = round(money.value + number.value / 100);
  return extend(context, { ...money, value }, number.last + 1);
}
