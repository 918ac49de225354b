import type { NumberMention } from "../../../language/numbers/number.ts";
import { SHORT_SCALES } from "../../../language/numbers/numerals.ts";
import type { AmountContext } from "../context.ts";
import { type Quantity, quantityOf } from "../quantity.ts";

/** The number as money, a short magnitude behind it applied ("5m", "10K"). */
export function moneyOf(
  context: AmountContext,
  number: NumberMention,
  currency: string | null,
  parts = 1,
): Quantity {
  const { tokens } = context;
  const { first, last, end, hyphen, suffix } = number;
  if (parts === 1 && isStopped(context, number, currency)) parts = 1 / 1000;
  const scale = suffix === "" ? undefined : SHORT_SCALES.get(number.unit);
  const money = quantityOf(number, "money", null, currency, (scale ?? 1) / parts);
  const { start } = tokens;
  // "$5 m": a letter by itself stands behind a blank.
  const from = hyphen ? end : Math.max(end, start[last - 1]);
  money.end = scale === undefined ? end : from + headLength(suffix) + (hyphen ? 1 : 0);
  const rate = suffix.startsWith("a-") || suffix.startsWith("per-");
  if (!rate && hyphen && last - first > 1 && start[last - 1] >= money.end) money.last = last - 1;
  return money;
}

/** Currencies of countries that part thousands by full stops. */
const STOPPED: ReadonlySet<string> = new Set("EUR BRL ARS CLP COP TRY IDR DKK VND PYG UYU".split(" "));

/** "850.000 euros": three digits behind the stop, as decimals have them in prices by the litre alone ("1.239 euros"). */
function isStopped(
  { text, tokens: { lower } }: AmountContext,
  { start, end, last, scale, suffix, value }: NumberMention,
  currency: string | null,
): boolean {
  if (lower[last + 2]?.startsWith("lit")) return false;
  if (scale !== 1 || suffix !== "" || currency === null || !STOPPED.has(currency) || !(value >= 1))
    return false;
  const stop = end - 4;
  return stop > start && stop - start <= 3 && text[stop] === "." && text[end - 1] === "0";
}

/** How long a suffix is up to its first hyphen. */
export function headLength(suffix: string): number {
  const dash = suffix.indexOf("-");
  return dash < 0 ? suffix.length : dash;
}
