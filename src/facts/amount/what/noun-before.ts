import type { TokenSpan } from "../../../engine/rule.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { type AmountContext, sentenceStart } from "../context.ts";
import { MAX_WORDS } from "./noun-behind.ts";
import { headStart, isNounAt } from "./noun-token.ts";

/** The noun phrase that ends right before a token, its nouns only ("job cuts" before "of"). */
export function nounBefore(context: AmountContext, at: number): TokenSpan | undefined {
  const from = Math.max(sentenceStart(context, at), at - MAX_WORDS);
  let first = at;
  while (first > from && isNounAt(context, first - 1)) first--;
  if (first === at) return adjectiveNoun(context, at - 1);
  if (context.tokens.tag[at - 1] === Tag.Genitive) return undefined;
  return { first: headStart(context, first, at), last: at };
}

/** "a fine of": the last word of a base noun phrase is its noun, though it is an adjective elsewhere. */
function adjectiveNoun({ phrases, tokens }: AmountContext, at: number): TokenSpan | undefined {
  const phrase = at < 0 ? -1 : phrases.noun[at];
  if (phrase < 0 || phrases.nounLast[phrase] !== at + 1 || tokens.tag[at] !== Tag.Adjective) return undefined;
  return at > phrases.nounFirst[phrase] ? { first: at, last: at + 1 } : undefined;
}

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
