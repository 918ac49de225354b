import { terms } from "../../../lexicon/terms.ts";
import { type AmountContext, isJoined, sentenceEnd, written } from "../context.ts";
import { type Quantity, signed } from "../quantity.ts";
import { AMBIGUOUS, DOLLAR_PREFIXES, SYMBOLS } from "./currency.ts";
import { type CurrencyMark, codeAt, symbolAt } from "./mark.ts";
import { moneyOf } from "./money-of.ts";

/** Does a token begin a currency symbol? */
export const beginsSymbol = ({ tokens: { lower, term } }: AmountContext, at: number): boolean =>
  SYMBOLS.has(term[at]) ||
  (lower[at + 1] === "$" && DOLLAR_PREFIXES.has(term[at])) ||
  (lower[at + 1] === "=" && lower[at] === "y");

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
  if (!isJoined(context, at + 1) && written(context, at) === "PS") return undefined;
  const worth = money.scale > 1 || money.value >= 1000;
  return AMBIGUOUS.has(context.tokens.term[at]) && !worth ? undefined : money;
}

const SIGNS = terms("- −");

function numberBehind(
  context: AmountContext,
  at: number,
  { currency, next }: CurrencyMark,
): Quantity | undefined {
  const { tokens } = context;
  const limit = sentenceEnd(context, at);
  if (next >= limit) return undefined;
  const minus = SIGNS.has(tokens.term[next]) && isJoined(context, next + 1);
  const number = context.numberAt(minus ? next + 1 : next);
  if (number === undefined || number.start - tokens.end[next - 1] > 1 || number.last > limit)
    return undefined;
  if (number.form === "vague") return undefined;
  const money = moneyOf(context, number, currency);
  if (minus) money.value = -money.value;
  money.first = at;
  money.start = tokens.start[at];
  return signed(context, money);
}
