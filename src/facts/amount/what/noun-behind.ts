import type { TokenSpan } from "../../../engine/rule.ts";
import { bit, Tag } from "../../../language/tag.ts";
import { having, terms } from "../../../lexicon/terms.ts";
import { type AmountContext, behindHyphen, sentenceEnd } from "../context.ts";
import { headStart, isModel, isNounAt, isSerial } from "./noun-token.ts";

/** How far a noun may stand behind its number. */
export const MAX_WORDS = 8;

/** The noun that a number at the head of the phrase counts: token `at` is behind the number ("local police officers"). */
export function nounFrom(context: AmountContext, at: number): TokenSpan | undefined {
  const { tag, lower, term } = context.tokens;
  const limit = Math.min(sentenceEnd(context, Math.max(0, at - 1)), at + MAX_WORDS);
  const noun = behindModifiers(context, at, limit);
  if (noun >= limit || !(isNounAt(context, noun) || isSerial(context, noun))) return undefined;
  let last = compoundEnd(context, noun + 1, limit);
  last = secondName(context, last, limit) || pastName(context, last, limit) || last;
  last = compoundEnd(context, last, limit);
  if (lower[last - 1] === "&" || tag[last - 1] === Tag.Genitive) last--;
  const first = headStart(context, noun, last);
  return { first: first === noun && noun > at && COMPOUNDING.has(term[noun - 1]) ? noun - 1 : first, last };
}

/** Gerunds that make one noun with the noun behind them ("voting machines"), as "growing firms" are not. */
const COMPOUNDING = having("compound-gerund");

const MODIFIERS =
  bit(Tag.Adjective) |
  bit(Tag.Participle) |
  bit(Tag.PastTense) |
  bit(Tag.Gerund) |
  bit(Tag.Adverb) |
  bit(Tag.Ordinal);

const isModifier = (tag: number): boolean => (MODIFIERS & bit(tag)) !== 0;

/** The token behind adjectives and their like. */
function behindModifiers(context: AmountContext, from: number, limit: number): number {
  let noun = from;
  for (let next = noun; next >= 0 && next < limit; next = behindModifier(context, noun, limit, from))
    noun = next;
  return noun;
}

/** The token behind an adjective, a model's number or the hanging "low- and" of "low- and middle-income people", or -1. */
function behindModifier(context: AmountContext, at: number, limit: number, from: number): number {
  const behind = behindHyphen(context, at + 1);
  if (behind > at + 1 && behind + 1 < limit && HUNG.has(context.tokens.term[behind])) return behind + 1;
  return isModifierAt(context, at, limit) || isModel(context, at, from) ? at + 1 : -1;
}

const HUNG = terms("and or to");

/** Adjectives and their like, "and" between two of them. */
function isModifierAt(context: AmountContext, at: number, limit: number): boolean {
  const { tag, lower } = context.tokens;
  if (context.taken[at] === 1 || at + 1 >= limit) return false;
  if (isModifier(tag[at])) return leadsOn(context, at + 1);
  return lower[at] === "and" && isModifier(tag[at + 1]) && tag[at - 1] === Tag.Adjective;
}

function leadsOn(context: AmountContext, at: number): boolean {
  const { tag, lower } = context.tokens;
  return isNounAt(context, at) || isModifier(tag[at]) || lower[at] === "and" || isModel(context, at);
}

/** Where the nouns that go on from a token end. */
function compoundEnd(context: AmountContext, from: number, limit: number): number {
  let last = from;
  while (last < limit && continues(context, last)) last++;
  return last;
}

/** Does the compound go on at a token ("police officers", "women's groups")? A name behind a common noun begins anew. */
function continues(context: AmountContext, at: number): boolean {
  const { tag } = context.tokens;
  if (tag[at] === Tag.Genitive) return tag[at - 1] === Tag.Plural && isNounAt(context, at + 1);
  if (!isNounAt(context, at))
    return isSerial(context, at) || (tag[at - 1] === Tag.ProperNoun && isModel(context, at));
  return tag[at] !== Tag.ProperNoun || tag[at - 1] === Tag.ProperNoun || isModel(context, at - 1);
}

/** "Kia and Hyundai vehicles": where the noun behind the second of two names begins, or 0. */
function secondName({ tokens: { tag, lower } }: AmountContext, at: number, limit: number): number {
  if (at + 2 >= limit || tag[at - 1] !== Tag.ProperNoun || tag[at + 1] !== Tag.ProperNoun) return 0;
  if (lower[at] !== "and" && lower[at] !== "or") return 0;
  return tag[at + 2] === Tag.Plural || tag[at + 2] === Tag.Noun ? at + 2 : 0;
}

/** "Republican presidential debates": where the noun behind an adjective's name and a second adjective begins, or 0. */
function pastName({ tokens: { tag, lower } }: AmountContext, at: number, limit: number): number {
  if (tag[at - 1] !== Tag.ProperNoun || tag[at] !== Tag.Adjective || lower[at - 1].endsWith("s")) return 0;
  let noun = at + 1;
  while (noun < limit && (tag[noun] === Tag.Adjective || tag[noun] === Tag.Noun)) noun++;
  return noun < limit && tag[noun] === Tag.Plural ? noun : 0;
}
