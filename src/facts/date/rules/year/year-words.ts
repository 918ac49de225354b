import type { Tokens } from "../../../../language/tokens.ts";
import { terms } from "../../../../lexicon/terms.ts";
import { wordAt } from "../../scan.ts";
import { cardinalAt } from "../../words/numbers.ts";

/** What a year in words can begin with: "eighteen ninety-six", "two thousand". */
export const YEAR_STARTS = terms("eighteen nineteen twenty two");
const TWO = terms("two");

/** "nineteen ninety-six", "twenty fifteen", "two thousand and four": a year spelt out, as broadcasters write it. */
export function yearInWords(
  tokens: Tokens,
  at: number,
): { readonly year: number; readonly last: number } | undefined {
  if (!YEAR_STARTS.has(tokens.term[at])) return undefined;
  if (TWO.has(tokens.term[at])) return afterTwo(tokens, at + 1);
  const century = cardinalAt(tokens, at)!;
  const tens = cardinalAt(tokens, at + 1);
  if (tens === undefined || tens < 10) return undefined;
  const ones = tens >= 20 && tens % 10 === 0 ? cardinalAt(tokens, at + 2) : undefined;
  if (ones !== undefined && ones > 0 && ones < 10) return { year: century * 100 + tens + ones, last: at + 3 };
  return { year: century * 100 + tens, last: at + 2 };
}

/** "thousand", "thousand and four" */
function afterTwo(tokens: Tokens, at: number): ReturnType<typeof yearInWords> {
  if (wordAt(tokens, at) !== "thousand") return undefined;
  const more = wordAt(tokens, at + 1) === "and" ? at + 2 : at + 1;
  const rest = cardinalAt(tokens, more);
  return rest !== undefined && rest < 30
    ? { year: 2000 + rest, last: more + 1 }
    : { year: 2000, last: at + 1 };
}
