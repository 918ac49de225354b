import type { TokenSpan } from "../../../engine/rule.ts";
import type { NumberMention } from "../../../language/numbers/number.ts";
import { Shape } from "../../../language/shape.ts";
import { isVerb, Tag } from "../../../language/tag.ts";
import { having, terms } from "../../../lexicon/terms.ts";
import type { AmountContext } from "../context.ts";
import { COUNTED_PARTS, isCountable, isPlural } from "../count/countable.ts";
import { nounFrom } from "./noun-behind.ts";

/** The noun behind a number that counts it, or undefined. */
export function countedNoun(context: AmountContext, number: NumberMention): TokenSpan | undefined {
  if (number.last >= number.limit || number.form === "fraction") return undefined;
  const of = context.tokens.lower[number.last] === "of";
  const noun = of ? nounInOf(context, number) : nounFrom(context, behindMore(context, number.last));
  if (noun === undefined || !mayBeCounted(context, noun)) return undefined;
  const counted = number.value === 1 ? noun : upToPlural(context, noun);
  if (!of && (!isCountable(context, number, counted) || isOnce(context, number))) return undefined;
  return counted;
}

/** Nothing that could be counted or measured follows. */
export function endsPhrase({ tokens: { lower, tag } }: AmountContext, number: NumberMention): boolean {
  const { last, limit } = number;
  if (last >= limit || lower[last] === "more") return true;
  const next = tag[last];
  return next === Tag.Punctuation || next === Tag.Preposition || next === Tag.Conjunction || isVerb(next);
}

const MORE = terms("more other such additional further fewer");

/** "two more people", "three other men". */
function behindMore({ tokens: { lower, term } }: AmountContext, at: number): number {
  if (lower[at] === "or" && lower[at + 1] === "so") return at + 2;
  return lower[at] === "plus" || MORE.has(term[at]) ? at + 1 : at;
}

/** "one of the parties", "thousands of people", "two of its ships". */
function nounInOf(context: AmountContext, { last, limit, form }: NumberMention): TokenSpan | undefined {
  const { phrases, tokens } = context;
  let at = last + 1;
  if (at >= limit) return undefined;
  const definite = tokens.tag[at] === Tag.Determiner || tokens.tag[at] === Tag.Possessive;
  const owner = phrases.noun[at] >= 0 ? genitiveIn(context, phrases.noun[at]) : -1;
  if (owner >= 0) at = owner + 1;
  else if (definite) at++;
  else if (form !== "vague" && form !== "words") return undefined;
  at = context.numbers.at(at)?.last ?? at;
  return at < limit ? nounFrom(context, at) : undefined;
}

/** The 's of an owner in a phrase ("Indonesia's air carriers"), or -1. */
function genitiveIn({ phrases, tokens }: AmountContext, phrase: number): number {
  for (let at = phrases.nounHead[phrase] - 1; at > phrases.nounFirst[phrase]; at--)
    if (tokens.tag[at] === Tag.Genitive) return at;
  return -1;
}

/** Nouns of time: a number of them is a duration, which is a date's. */
export const TIME_NOUNS = having("time-noun");

/** What a street's name ends in: the number before it is an address. */
const STREETS = having("street-ending");

export function mayBeCounted({ tokens }: AmountContext, { first, last }: TokenSpan): boolean {
  const { lower, shape, term } = tokens;
  const head = last - 1;
  if (TIME_NOUNS.has(term[head]) || TIME_NOUNS.has(term[first]) || STREETS.has(term[head])) return false;
  // "24 A320s", "18 777s"
  return (shape[head] & Shape.Word) !== 0 || lower[head].endsWith("s");
}

/** "at one point", "at one time": once, and no number of points. */
const isOnce = ({ tokens: { lower, term } }: AmountContext, { first, last, value }: NumberMention): boolean =>
  value === 1 && lower[first - 1] === "at" && ONCE.has(term[last]);
const ONCE = terms("point time stage");

/** "ballots" of "ballots cast", where a participle was taken for a noun; "delegate" of "delegate threshold". */
function upToPlural({ tokens }: AmountContext, noun: TokenSpan): TokenSpan {
  const { first, last } = noun;
  for (let at = last - 1; at >= first; at--) if (isPlural(tokens, at)) return { first, last: at + 1 };
  // "the 1,237 delegate threshold": others tie such a singular to the number by a hyphen.
  return COUNTED_PARTS.has(tokens.term[first]) ? { first, last: first + 1 } : noun;
}
