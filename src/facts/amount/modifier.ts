import { SUB } from "../../language/numbers/read-digits.ts";
import { Shape } from "../../language/shape.ts";
import { isNoun } from "../../language/tag.ts";
import { having } from "../../lexicon/terms.ts";
import { type AmountContext, sentenceEnd, sentenceStart } from "./context.ts";
import { BEHIND_AND, BEHIND_OR, type ModifierPhrase, PHRASES_ENDING } from "./modifier-phrases.ts";
import type { Quantity } from "./quantity.ts";
import type { AmountModifier } from "./schema.ts";

/** Where the words before a number that modify it begin ("[killed] at least 13"), or the number itself. */
export function modifiedFrom(context: AmountContext, first: number): number {
  const phrase = phraseBefore(context, first);
  return phrase === undefined ? first : first - phrase.words.length;
}

/** What the words around an amount say about it ("more than", "or so"). */
export function modifierOf(context: AmountContext, quantity: Quantity): AmountModifier {
  const before = phraseBefore(context, quantity.first);
  if (before !== undefined) return before.modifier;
  if (EXCEEDING.has(context.tokens.term[quantity.first - 1])) return "more-than";
  if (context.tokens.lower[quantity.first].startsWith(SUB)) return "less-than";
  return modifierBehind(context, quantity) ?? "exact";
}

/** "exceeded", "topped": the verb says that its object is a bound. */
const EXCEEDING = having("exceeding");

/** The longest phrase of the table that ends before token `first`. */
function phraseBefore(context: AmountContext, first: number): ModifierPhrase | undefined {
  const { term } = context.tokens;
  const phrases = first === 0 ? undefined : PHRASES_ENDING.get(term[first - 1]);
  if (phrases === undefined) return undefined;
  const start = sentenceStart(context, first);
  for (const phrase of phrases) if (standsBefore(phrase, term, first, start)) return phrase;
  return undefined;
}

function standsBefore({ words }: ModifierPhrase, term: Uint16Array, first: number, start: number): boolean {
  if (first - words.length < start) return false;
  for (let i = 0; i < words.length; i++) if (term[first - 1 - i] !== words[i]) return false;
  return true;
}

function modifierBehind(context: AmountContext, quantity: Quantity): AmountModifier | undefined {
  const { tokens, phrases } = context;
  const { lower, shape } = tokens;
  const limit = sentenceEnd(context, quantity.first);
  const { last } = quantity;
  if (lower[last - 1] === "plus" && tokens.start[last - 1] > quantity.end) return "at-least";
  if (last >= limit) return undefined;
  if (lower[last] === "plus" && last + 1 < limit && isNoun(tokens.tag[last + 1])) return "at-least";
  if (lower[last] === "+" && (shape[last] & Shape.Joined) !== 0) return "at-least";
  const noun = phrases.noun[quantity.first];
  const behind = noun >= 0 ? Math.max(last, phrases.nounLast[noun]) : last;
  return saidBehind(context, last, limit) ?? saidBehind(context, behind, limit);
}

/** "or more", "and over" at a token. */
function saidBehind(
  { tokens: { lower, term } }: AmountContext,
  at: number,
  limit: number,
): AmountModifier | undefined {
  if (at + 1 >= limit) return undefined;
  if (lower[at] === "or") return BEHIND_OR.get(term[at + 1]);
  return lower[at] === "and" ? BEHIND_AND.get(term[at + 1]) : undefined;
}
