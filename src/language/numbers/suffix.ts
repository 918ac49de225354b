import { Shape } from "../shape.ts";
import type { Tokens } from "../tokens.ts";
import { isInnerHyphen } from "./numeral-run.ts";

export interface Suffix {
  readonly suffix: string;
  readonly hyphen: boolean;
  /** The token behind it. */
  readonly last: number;
}

export const noSuffix = (last: number): Suffix => ({ suffix: "", hyphen: false, last });

/**
 * What hangs on a number that ends at offset `end`: the rest of token `at` when the number ends inside it
 * ("five-year", "million-dollar"), else the word behind a hyphen ("20-year-old"), else a lone "m" ("$5 m").
 */
export function suffixAt(tokens: Tokens, at: number, end: number, limit: number): Suffix | undefined {
  if (at >= limit) return undefined;
  const { start, lower, shape } = tokens;
  if (start[at] < end) return { suffix: lower[at].slice(end - start[at] + 1), hyphen: true, last: at + 1 };
  // "foot-11" of "5-foot-11" is one token with digits.
  if (isInnerHyphen(tokens, at, limit) && ((shape[at + 1] & Shape.Word) !== 0 || isLettered(lower[at + 1])))
    return { suffix: lower[at + 1], hyphen: true, last: at + 2 };
  if (lower[at] === "m" && start[at] === end + 1) return { suffix: "m", hyphen: false, last: at + 1 };
  return undefined;
}

/** A compound that begins with a letter. */
const isLettered = (lower: string): boolean => lower.includes("-") && lower[0] >= "a" && lower[0] <= "z";
