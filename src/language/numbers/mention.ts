import { lexicon } from "../../lexicon/load.ts";
import { Shape } from "../shape.ts";
import type { NumberMention } from "./number.ts";
import type { NumberScan } from "./number-scan.ts";
import type { Reading } from "./reading.ts";

/** What hangs on a number, and the token behind both. */
export interface Suffix {
  readonly suffix: string;
  readonly hyphen: boolean;
  readonly last: number;
}

/** The number that begins at a token, its offsets, value and suffix put together. */
export const mentionOf = (
  { limit }: NumberScan,
  first: number,
  start: number,
  end: number,
  { value, scale, low, high, form }: Reading,
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

/**
 * What hangs on a number that ends at offset `end`: the rest of token `at` when the number ends inside it
 * ("five-year", "million-dollar"), else the word behind a hyphen ("20-year-old"), else a lone "m" ("$5 m").
 */
export function suffixAt(scan: NumberScan, at: number, end: number): Suffix {
  if (at >= scan.limit) return suffixed("", false, at);
  const { start, lower, shape } = scan.tokens;
  if (start[at] < end) return suffixed(lower[at].slice(end - start[at] + 1), true, at + 1);
  // "foot-11" of "5-foot-11" is one token with digits.
  if (scan.isInnerHyphen(at) && ((shape[at + 1] & Shape.Word) !== 0 || isLettered(lower[at + 1])))
    return suffixed(lower[at + 1], true, at + 2);
  if (lower[at] === "m" && start[at] === end + 1) return suffixed("m", false, at + 1);
  return suffixed("", false, at);
}

export const suffixed = (suffix: string, hyphen: boolean, last: number): Suffix => ({ suffix, hyphen, last });

/** A compound that begins with a letter. */
const isLettered = (lower: string): boolean => lower.includes("-") && lower[0] >= "a" && lower[0] <= "z";
