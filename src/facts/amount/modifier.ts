import { SUB } from "../../language/numbers/read-digits.ts";
import { Shape } from "../../language/shape.ts";
import { isNoun } from "../../language/tag.ts";
import { type AmountContext, sentenceEnd, sentenceStart } from "./context.ts";
import { BEFORE, BEHIND, LAST_WORDS, LONGEST_BEFORE } from "./lexicon/modifiers.ts";
import type { Quantity } from "./quantity.ts";
import type { AmountModifier } from "./schema.ts";

/** What the words around an amount say about it ("more than", "or so"), and where the words before it begin. */
export interface Modified {
  readonly modifier: AmountModifier;
  readonly from: number;
}

export function modifierOf(context: AmountContext, quantity: Quantity): Modified {
  const before = modifierBefore(context, quantity.first);
  if (before !== undefined) return before;
  if (context.document.tokens.lower[quantity.first].startsWith(SUB))
    return { modifier: "less-than", from: quantity.first };
  return { modifier: modifierBehind(context, quantity) ?? "exact", from: quantity.first };
}

/** The token before a number that begins at `first` and what modifies it ("[killed] at least 13"). */
export const beforeModifier = (context: AmountContext, first: number): number =>
  (modifierBefore(context, first)?.from ?? first) - 1;

/** The longest phrase of the table that ends before token `first`. */
export function modifierBefore(context: AmountContext, first: number): Modified | undefined {
  const { lower } = context.document.tokens;
  if (first === 0 || !LAST_WORDS.has(lower[first - 1])) return undefined;
  const start = sentenceStart(context, first);
  let found: Modified | undefined;
  let phrase = "";
  for (let at = first - 1; at >= Math.max(start, first - LONGEST_BEFORE); at--) {
    phrase = phrase === "" ? lower[at] : `${lower[at]} ${phrase}`;
    const modifier = BEFORE.get(phrase);
    if (modifier !== undefined) found = { modifier, from: at };
  }
  return found;
}

function modifierBehind(context: AmountContext, quantity: Quantity): AmountModifier | undefined {
  const { tokens, phrases } = context.document;
  const { lower, shape } = tokens;
  const limit = sentenceEnd(context, quantity.first);
  const { last } = quantity;
  if (lower[last - 1] === "plus" && tokens.start[last - 1] > quantity.end) return "at-least";
  if (last >= limit) return undefined;
  if (lower[last] === "plus" && last + 1 < limit && isNoun(tokens.tag[last + 1])) return "at-least";
  if (lower[last] === "+" && (shape[last] & Shape.Joined) !== 0) return "at-least";
  const noun = phrases.noun[quantity.first];
  const behind = noun >= 0 ? Math.max(last, phrases.nounLast[noun]) : last;
  return [last, behind]
    .map((at) => (at + 1 < limit ? BEHIND.get(`${lower[at]} ${lower[at + 1]}`) : undefined))
    .find(Boolean);
}
