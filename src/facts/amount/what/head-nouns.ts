import type { TokenSpan } from "../../../engine/rule.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import type { AmountContext } from "../context.ts";

/** The nouns at the end of the base noun phrase that holds a token, none before `from`. */
export function headNouns(
  { phrases, tokens: { tag } }: AmountContext,
  at: number,
  from: number,
): TokenSpan | undefined {
  const phrase = phrases.noun[at] ?? -1;
  if (phrase < 0) return undefined;
  const head = phrases.nounHead[phrase];
  if (head < from || !isNoun(tag[head])) return undefined;
  const named = tag[head] === Tag.ProperNoun;
  const start = Math.max(from, phrases.nounFirst[phrase]);
  let first = head;
  while (first > start && isNoun(tag[first - 1]) && (tag[first - 1] === Tag.ProperNoun) === named) first--;
  return { first, last: head + 1 };
}
