import { Shape } from "../../../language/shape.ts";
import { type AmountContext, isJoined, written } from "../context.ts";
import { CODES, DOLLAR_PREFIXES, MARK_CURRENCIES, MARKS, SYMBOLS } from "./currency.ts";

/** A currency as a symbol or code names it, and the token behind it. */
export interface CurrencyMark {
  readonly currency: string | null;
  readonly next: number;
}

/** The currency symbol at a token, letters before or behind a "$" included. */
export function symbolAt(context: AmountContext, at: number): CurrencyMark | undefined {
  const { lower, term } = context.tokens;
  const symbol = SYMBOLS.get(term[at]);
  if (symbol !== undefined) return dollarWithLetters(context, at, symbol) ?? plain(context, at, symbol);
  const pair = isJoined(context, at + 1) ? PAIRS.get(lower[at] + lower[at + 1]) : undefined;
  if (pair !== undefined && (lower[at] === "y" || (context.tokens.shape[at] & Shape.Capital) !== 0))
    return { currency: pair, next: at + 2 };
  const prefixed = DOLLAR_PREFIXES.get(term[at]);
  return prefixed !== undefined && lower[at + 1] === "$" && belongsToDollar(context, at)
    ? { currency: prefixed, next: at + 2 }
    : undefined;
}

const isUpper = ({ tokens: { shape } }: AmountContext, at: number): boolean =>
  (shape[at] & Shape.AllCaps) !== 0;

/** A letter or two and a mark: "Y=28,030" is how plain letters write "¥". */
export const PAIRS: ReadonlyMap<string, string> = new Map([
  ["y=", "JPY"],
  ["gh¢", "GHS"],
  ["gh₵", "GHS"],
  ["s/", "PEN"],
]);

const plain = (context: AmountContext, at: number, symbol: string): CurrencyMark => ({
  currency: symbol === "$" ? context.dollar : symbol,
  next: at + 1,
});

/** "$US17" */
function dollarWithLetters(context: AmountContext, at: number, symbol: string): CurrencyMark | undefined {
  if (symbol !== "$" || !isJoined(context, at + 1) || !isJoined(context, at + 2)) return undefined;
  const currency = DOLLAR_PREFIXES.get(context.tokens.term[at + 1]);
  return currency === undefined ? undefined : { currency, next: at + 2 };
}

/** "A$", "US $58.24"; not "gave us $5" nor "a $5 fee", unless spaces stand everywhere ("hk $ 10"). */
function belongsToDollar({ tokens: { shape, lower, count } }: AmountContext, at: number): boolean {
  if ((shape[at + 1] & Shape.Joined) !== 0) return true;
  if ((shape[at] & Shape.AllCaps) !== 0) return true;
  const spaced = at + 2 < count && (shape[at + 2] & Shape.Joined) === 0;
  return spaced && lower[at] !== "a" && lower[at] !== "s";
}

/** The code or abbreviation of a currency at a token, as written alone. */
export function codeAt(context: AmountContext, at: number): CurrencyMark | undefined {
  const { term } = context.tokens;
  const mark = MARKS.get(term[at]);
  if (mark?.[0].includes(written(context, at))) {
    const codes = MARK_CURRENCIES.get(term[at]);
    return { currency: (codes && context.currencyNear(at, codes)) ?? mark[1], next: at + 1 };
  }
  return CODES.has(term[at]) && isUpper(context, at)
    ? { currency: written(context, at), next: at + 1 }
    : undefined;
}
