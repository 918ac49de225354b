import type { Tokens } from "../../../language/tokens.ts";
import { DASHES, digits, isJoined, wordAt } from "../scan.ts";

/** "2014-18", "2014–2018", "1994/95" */
export function yearRange(
  tokens: Tokens,
  at: number,
  from: number,
): { readonly year: number; readonly last: number } | undefined {
  const mark = wordAt(tokens, at + 1);
  if (!isJoined(tokens, at + 1) || !isJoined(tokens, at + 2) || (!DASHES.has(mark) && mark !== "/"))
    return undefined;
  const word = wordAt(tokens, at + 2);
  const value = digits(tokens, at + 2, 4);
  if (value === undefined || (word.length !== 2 && word.length !== 4)) return undefined;
  if (isJoined(tokens, at + 3) && /^[-/–:]$/.test(wordAt(tokens, at + 3)) && isJoined(tokens, at + 4))
    return undefined;
  const until = word.length === 4 ? value : from - (from % 100) + value;
  if (
    until <= from ||
    until - from > 150 ||
    (word.length === 2 && value <= 12 && mark !== "/" && until - from > 30)
  )
    return undefined;
  return { year: until, last: at + 3 };
}
