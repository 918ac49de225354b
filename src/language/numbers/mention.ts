import { lexicon } from "../../lexicon/load.ts";
import type { NumberForm, NumberMention } from "./number.ts";
import type { Suffix } from "./suffix.ts";

/** A number before its place and its suffix are told. */
interface Core {
  readonly value: number;
  readonly scale: number;
  readonly low: number;
  readonly high: number;
  readonly form: NumberForm;
}

/** The number of a token span, its offsets, value and suffix put together. */
export const mentionOf = (
  first: number,
  limit: number,
  start: number,
  end: number,
  { value, scale, low, high, form }: Core,
  { suffix, hyphen, last }: Suffix,
): NumberMention => ({
  first,
  last,
  limit,
  start,
  end,
  value,
  scale,
  low,
  high,
  form,
  suffix,
  unit: suffix === "" ? 0 : termOfHead(suffix),
  hyphen,
});

/** "year" of "year-old" */
function termOfHead(suffix: string): number {
  const dash = suffix.indexOf("-");
  return lexicon().termOf(dash < 0 ? suffix : suffix.slice(0, dash));
}
