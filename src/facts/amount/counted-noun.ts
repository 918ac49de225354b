import type { NumberMention } from "../../language/numbers/number.ts";
import { Shape } from "../../language/shape.ts";
import { Tag } from "../../language/tag.ts";
import { type AmountContext, sentenceEnd } from "./context.ts";
import { COUNTED_PARTS, isCountable, isPluralWord } from "./countable.ts";
import { STREETS, TIME_NOUNS } from "./lexicon/designators.ts";
import { type NounSpan, nounFrom } from "./noun-phrase.ts";

/** The noun that a number counts, or undefined. */
export function countedNoun(context: AmountContext, number: NumberMention): NounSpan | undefined {
  const { tokens } = context.document;
  const limit = sentenceEnd(context, number.first);
  if (number.last >= limit || number.form === "fraction") return undefined;
  const of = tokens.lower[number.last] === "of";
  const noun = of ? nounOf(context, number, limit) : nounFrom(context, behindMore(context, number.last));
  if (noun === undefined || !mayBeCounted(context, noun)) return undefined;
  const plural = number.value === 1 ? noun : upToPlural(context, noun);
  if (!of && (!isCountable(context, number, plural) || isOnce(context, number))) return undefined;
  return plural;
}

const MORE: ReadonlySet<string> = new Set(["more", "other", "such", "additional", "further", "fewer"]);

/** "two more people", "three other men". */
function behindMore({ document: { tokens } }: AmountContext, at: number): number {
  if (tokens.lower[at] === "or" && tokens.lower[at + 1] === "so") return at + 2;
  if (tokens.lower[at] === "plus") return at + 1;
  return MORE.has(tokens.lower[at]) ? at + 1 : at;
}

/** "one of the parties", "thousands of people", "two of its ships". */
function nounOf(context: AmountContext, { last, form }: NumberMention, limit: number): NounSpan | undefined {
  const { phrases, tokens } = context.document;
  const { tag } = tokens;
  let at = last + 1;
  const definite = at < limit && (tag[at] === Tag.Determiner || tag[at] === Tag.Possessive);
  const owner = at < limit && phrases.noun[at] >= 0 ? genitiveIn(context, phrases.noun[at]) : -1;
  if (owner >= 0) at = owner + 1;
  else if (definite) at++;
  else if (form !== "vague" && form !== "words") return undefined;
  const inner = context.numbers.at(at);
  if (inner !== undefined) at = inner.last;
  return at < limit ? nounFrom(context, at) : undefined;
}

/** The 's of an owner in a phrase ("Indonesia's air carriers"), or -1. */
function genitiveIn({ document: { phrases, tokens } }: AmountContext, phrase: number): number {
  const head = phrases.nounHead[phrase];
  for (let at = head - 1; at > phrases.nounFirst[phrase]; at--)
    if (tokens.tag[at] === Tag.Genitive) return at;
  return -1;
}

export function mayBeCounted({ document: { tokens } }: AmountContext, { first, last }: NounSpan): boolean {
  const head = tokens.lower[last - 1];
  if (TIME_NOUNS.has(head) || TIME_NOUNS.has(tokens.lower[first]) || STREETS.has(head)) return false;
  // "24 A320s", "18 777s"
  return (tokens.shape[last - 1] & Shape.Word) !== 0 || head.endsWith("s");
}

/** "at one point", "at one time": once, and no number of points. */
const isOnce = ({ document: { tokens } }: AmountContext, { first, last, value }: NumberMention): boolean =>
  value === 1 && tokens.lower[first - 1] === "at" && ONCE.has(tokens.lower[last]);
const ONCE: ReadonlySet<string> = new Set(["point", "time", "stage"]);

/** "ballots" of "ballots cast", where a participle was taken for a noun; "delegate" of "delegate threshold". */
function upToPlural({ document: { tokens } }: AmountContext, { first, last }: NounSpan): NounSpan {
  for (let at = last - 1; at >= first; at--)
    if (tokens.tag[at] === Tag.Plural || isPluralWord(tokens.lower[at])) return { first, last: at + 1 };
  // "the 1,237 delegate threshold": others tie such a singular to the number by a hyphen.
  return { first, last: COUNTED_PARTS.has(tokens.lower[first]) ? first + 1 : last };
}
