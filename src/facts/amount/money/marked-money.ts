import { terms } from "../../../lexicon/terms.ts";
import { type AmountContext, isJoined, sentenceEnd, written } from "../context.ts";
import { type Quantity, signed } from "../quantity.ts";
import { AMBIGUOUS, CURRENCY_NAMES, DOLLAR_PREFIXES, SYMBOLS } from "./currency.ts";
import { type CurrencyMark, codeAt, PAIRS, symbolAt } from "./mark.ts";
import { moneyOf } from "./money-of.ts";

/** Does a token begin a currency symbol? */
export const beginsSymbol = ({ tokens: { lower, term } }: AmountContext, at: number): boolean =>
  SYMBOLS.has(term[at]) ||
  (lower[at + 1] === "$" && DOLLAR_PREFIXES.has(term[at])) ||
  PAIRS.has(lower[at] + lower[at + 1]);

/** "$5m", "HK$ 10 billion", "£20": a symbol before its number. */
export function readSymbolMoney(context: AmountContext, at: number): Quantity | undefined {
  const mark = symbolAt(context, at);
  return mark && numberBehind(context, at, mark);
}

/** "USD 22.5 million", "Rs 500 crore": a code before its number. */
export function readCodeMoney(context: AmountContext, at: number): Quantity | undefined {
  const mark = codeAt(context, at);
  const money = mark && numberBehind(context, at, mark);
  if (money === undefined) return undefined;
  // "5 million rupees 40 years ago": the name belongs to the number before it.
  if (CURRENCY_NAMES.has(context.tokens.term[at]) && context.numbers.holding(at - 1) !== undefined)
    return undefined;
  if (!isJoined(context, at + 1) && written(context, at) === "PS") return undefined;
  const worth = money.scale > 1 || money.value >= 1000;
  if (worth || !AMBIGUOUS.has(context.tokens.term[at])) return money;
  const { currency } = money;
  return currency !== null && context.currencyNear(at, new Set([currency])) !== null ? money : undefined;
}

const SIGNS = terms("- −");

export function numberBehind(
  context: AmountContext,
  at: number,
  { currency, next }: CurrencyMark,
): Quantity | undefined {
  const { tokens } = context;
  const limit = sentenceEnd(context, at);
  if (next >= limit) return undefined;
  const minus = SIGNS.has(tokens.term[next]) && isJoined(context, next + 1);
  const from = minus ? next + 1 : next;
  const number = context.numberAt(from) ?? (context.letters(at) && context.numbers.at(from));
  if (number === undefined || number.start - tokens.end[next - 1] > 1 || number.last > limit)
    return undefined;
  if (number.form === "vague") return undefined;
  const money = moneyOf(context, number, currency);
  if (minus) money.value = -money.value;
  money.first = at;
  money.start = tokens.start[at];
  return signed(context, money);
}
