import type { NumberMention } from "../../language/numbers/number.ts";
import { SHORT_SCALES } from "../../language/numbers/words.ts";
import { Shape } from "../../language/shape.ts";
import { type AmountContext, numberAt, sentenceEnd, written } from "./context.ts";
import { CURRENCY_CODES, CURRENCY_MARKS, WORDLIKE_CODES } from "./lexicon/currency-codes.ts";
import { CURRENCY_SYMBOLS, DOLLAR_PREFIXES } from "./lexicon/currency-symbols.ts";
import { type Quantity, quantityOf, signed } from "./quantity.ts";

/** A currency as a symbol or code names it, and the token behind it. */
interface Mark {
  readonly currency: string | null;
  readonly next: number;
}

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
  if (written(context, at) === "PS" && !isGlued(context, at + 1)) return undefined;
  const worth = money.scale > 1 || money.value >= 1000;
  return WORDLIKE_CODES.has(written(context, at)) && !worth ? undefined : money;
}

/** The currency symbol at a token, letters before a "$" included. */
export function symbolAt(context: AmountContext, at: number): Mark | undefined {
  const { lower } = context.document.tokens;
  const symbol = CURRENCY_SYMBOLS.get(lower[at]);
  if (symbol === "$" && isGlued(context, at + 1) && isGlued(context, at + 2)) {
    const behind = DOLLAR_PREFIXES.get(lower[at + 1]);
    if (behind !== undefined) return { currency: behind, next: at + 2 };
  }
  if (symbol !== undefined) return { currency: symbol === "$" ? context.dollar : symbol, next: at + 1 };
  // "¥" in plain letters ("Y=28,030").
  if (lower[at] === "y" && lower[at + 1] === "=" && isGlued(context, at + 1) && isGlued(context, at + 2))
    return { currency: "JPY", next: at + 2 };
  if (lower[at + 1] !== "$") return undefined;
  const prefixed = DOLLAR_PREFIXES.get(lower[at]);
  return prefixed !== undefined && belongsToDollar(context, at)
    ? { currency: prefixed, next: at + 2 }
    : undefined;
}

const isGlued = ({ document: { tokens } }: AmountContext, at: number): boolean =>
  at < tokens.count && (tokens.shape[at] & Shape.Joined) !== 0;

/** "A$", "US $58.24"; not "gave us $5" nor "a $5 fee", unless spaces stand everywhere ("hk $ 10"). */
function belongsToDollar({ document: { tokens } }: AmountContext, at: number): boolean {
  const { shape, lower } = tokens;
  if ((shape[at + 1] & Shape.Joined) !== 0) return true;
  if ((shape[at] & Shape.AllCaps) !== 0) return true;
  const spaced = at + 2 < tokens.count && (shape[at + 2] & Shape.Joined) === 0;
  return spaced && lower[at] !== "a" && lower[at] !== "s";
}

/** The code or abbreviation of a currency at a token. */
export function codeAt(context: AmountContext, at: number): Mark | undefined {
  const { tokens } = context.document;
  const length = tokens.end[at] - tokens.start[at];
  if (length < 2 || length > 4) return undefined;
  const word = written(context, at);
  const mark = CURRENCY_MARKS.get(word);
  if (mark !== undefined) return { currency: mark, next: at + 1 };
  return CURRENCY_CODES.has(word) ? { currency: word, next: at + 1 } : undefined;
}

const SIGNS: ReadonlySet<string> = new Set(["-", "−"]);

function numberBehind(context: AmountContext, at: number, { currency, next }: Mark): Quantity | undefined {
  const { tokens } = context.document;
  if (next >= sentenceEnd(context, at)) return undefined;
  const minus = SIGNS.has(tokens.lower[next]) && isGlued(context, next + 1);
  const number = numberAt(context, minus ? next + 1 : next);
  if (
    number === undefined ||
    number.start - tokens.end[next - 1] > 1 ||
    number.last > sentenceEnd(context, at)
  )
    return undefined;
  if (number.form === "vague") return undefined;
  const found = moneyOf(context, number, currency);
  const money = minus ? { ...found, value: -found.value } : found;
  return signed(context, { ...money, first: at, start: tokens.start[at] });
}

/** The number as money, a short magnitude behind it applied ("5m", "10K"). */
export function moneyOf(
  context: AmountContext,
  number: NumberMention,
  currency: string | null,
  parts = 1,
): Quantity {
  const scale = shortScale(number);
  const money = quantityOf(number, { kind: "money", currency }, (scale?.value ?? 1) / parts);
  const { tokens } = context.document;
  // "$5 m": a letter by itself stands behind a blank.
  const from = number.hyphen ? number.end : Math.max(number.end, tokens.start[number.last - 1]);
  const end = scale ? from + scale.length : number.end;
  const rate = number.suffix.startsWith("a-") || number.suffix.startsWith("per-");
  const inner =
    !rate && number.hyphen && number.last - number.first > 1 && tokens.start[number.last - 1] >= end;
  return { ...money, end, last: inner ? number.last - 1 : number.last };
}

/** The magnitude that a number's suffix is for money, with the length it adds to the span. */
export function shortScale({ suffix, hyphen }: NumberMention): { value: number; length: number } | undefined {
  if (suffix === "") return undefined;
  const dash = suffix.indexOf("-");
  const head = dash < 0 ? suffix : suffix.slice(0, dash);
  const value = SHORT_SCALES.get(head);
  return value === undefined ? undefined : { value, length: head.length + (hyphen ? 1 : 0) };
}
