import type { NumberMention } from "../../../language/numbers/number.ts";
import { SHORT_SCALES } from "../../../language/numbers/numerals.ts";
import type { AmountContext } from "../context.ts";
import { type Quantity, quantityOf } from "../quantity.ts";

/** The number as money, a short magnitude behind it applied ("5m", "10K"). */
export function moneyOf(
  { tokens }: AmountContext,
  number: NumberMention,
  currency: string | null,
  parts = 1,
): Quantity {
  const { first, last, end, hyphen, suffix } = number;
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

/** How long a suffix is up to its first hyphen. */
export function headLength(suffix: string): number {
  const dash = suffix.indexOf("-");
  return dash < 0 ? suffix.length : dash;
}
