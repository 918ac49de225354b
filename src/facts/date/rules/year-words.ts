import type { Tokens } from "../../../language/tokens.ts";
import { wordAt } from "../scan.ts";
import { CARDINALS } from "../words/numbers.ts";

/** "nineteen ninety-six", "twenty fifteen", "two thousand and four": a year spelt out, as broadcasters write it. */
export function yearInWords(
  tokens: Tokens,
  at: number,
): { readonly year: number; readonly last: number } | undefined {
  const first = wordAt(tokens, at);
  if (first === "two" && wordAt(tokens, at + 1) === "thousand") {
    const more = wordAt(tokens, at + 2) === "and" ? at + 3 : at + 2;
    const rest = CARDINALS.get(wordAt(tokens, more));
    return rest !== undefined && rest < 30
      ? { year: 2000 + rest, last: more + 1 }
      : { year: 2000, last: at + 2 };
  }
  if (first !== "eighteen" && first !== "nineteen" && first !== "twenty") return undefined;
  const century = CARDINALS.get(first)!;
  const tens = CARDINALS.get(wordAt(tokens, at + 1));
  if (tens === undefined || tens < 10) return undefined;
  const ones = tens >= 20 && tens % 10 === 0 ? CARDINALS.get(wordAt(tokens, at + 2)) : undefined;
  if (ones !== undefined && ones > 0 && ones < 10) return { year: century * 100 + tens + ones, last: at + 3 };
  return { year: century * 100 + tens, last: at + 2 };
}
