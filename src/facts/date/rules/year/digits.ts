import { Shape } from "../../../../language/shape.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { anyOf, terms } from "../../../../lexicon/terms.ts";
import { figures } from "../../calendar.ts";
import { digits, isJoined } from "../../scan.ts";
import { DASHES } from "../../words/time-words.ts";

/** The year that four digits can stand for, 1000 to 2199 as news writes of, or -1. */
export function yearAt({ lower, shape }: Tokens, at: number): number {
  if ((shape[at] & Shape.Number) === 0 || lower[at].length !== 4) return -1;
  const value = figures(lower[at], 0, 4);
  return value >= 1000 && value < 2200 ? value : -1;
}

const SLASH = terms("/");
const MARKS = anyOf(DASHES, SLASH);
const RUN_ON = terms("- / – :");

/** "2014-18", "2014–2018", "1994/95" */
export function yearRange(
  tokens: Tokens,
  at: number,
  from: number,
): { readonly year: number; readonly last: number } | undefined {
  const { term, lower } = tokens;
  if (!isJoined(tokens, at + 1) || !isJoined(tokens, at + 2) || !MARKS.has(term[at + 1])) return undefined;
  const value = digits(tokens, at + 2);
  const width = lower[at + 2].length;
  if (value === undefined || (width !== 2 && width !== 4)) return undefined;
  if (isJoined(tokens, at + 3) && RUN_ON.has(term[at + 3]) && isJoined(tokens, at + 4)) return undefined;
  const year = width === 4 ? value : from - (from % 100) + value;
  if (year <= from || year - from > 150) return undefined;
  // "2014-10" is October.
  if (width === 2 && value <= 12 && !SLASH.has(term[at + 1]) && year - from > 30) return undefined;
  return { year, last: at + 3 };
}
