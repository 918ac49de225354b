import { having } from "../../lexicon/terms.ts";
import { TAKES_CLAUSE } from "../clause-words.ts";
import { TIME_HEADS } from "../phrases/time-words.ts";
import { bit, isVerb, Tag, within } from "../tag.ts";
import type { Chooser } from "./chooser.ts";
import {
  after,
  afterAdverbs,
  beforeAdverbs,
  COMMON_NOUN_SET,
  HELPER_SET,
  NOUN_SET,
  type TaggingContext,
} from "./context.ts";
import { nounFollows } from "./nominal.ts";

/** Nouns and adjectives that a "that" clause tells the content of. */
const CONTENT_WORDS = having("content-word");

const TELL = having("hearer-verb");
const TOLD_REACH = 8;

/** "told reporters that", "said on Monday that": the noun before "that" stands between it and its verb. */
function toldBefore(context: TaggingContext, noun: number): boolean {
  const stop = Math.max(context.first, noun - TOLD_REACH);
  for (let at = noun; at >= stop; at--) {
    if (context.tag[at] === Tag.Punctuation) return false;
    if (!isVerb(context.tag[at])) continue;
    if (TELL.has(context.term[at])) return true;
    const next = context.tag[at + 1];
    return (
      TAKES_CLAUSE.has(context.term[at]) &&
      (next === Tag.Preposition || next === Tag.Adverb || TIME_HEADS.has(context.term[at + 1]))
    );
  }
  return false;
}

/** "reach [that] goal", ", [that] power will wane": what stands before it takes no clause, and a singular noun follows. */
function pointsAt(context: TaggingContext, i: number, at: number, next: number): boolean {
  if (!nounFollows(context, i) || context.tag[next] === Tag.ProperNoun) return false;
  let head = next;
  while (head >= 0 && context.tag[head] === Tag.Adjective) head = after(context, head);
  if (head < 0 || context.tag[head] !== Tag.Noun) return false;
  const left = context.tag[at];
  if (left === Tag.Particle || left === Tag.Conjunction) return true;
  if (left === Tag.Punctuation) return verbFollows(context, head);
  return isVerb(left) && left !== Tag.Copula && !TAKES_CLAUSE.has(context.term[at]);
}

/** Is the next word after a noun a verb ("That comment [is] …")? */
function verbFollows(context: TaggingContext, noun: number): boolean {
  const next = afterAdverbs(context, noun);
  return next >= 0 && isVerb(context.tag[next]) && context.tag[next] !== Tag.Gerund;
}

export const that: Chooser = (context, i) => {
  const at = beforeAdverbs(context, i);
  const next = afterAdverbs(context, i);
  const left = at < 0 ? Tag.Unknown : context.tag[at];
  if (next < 0 || context.tag[next] === Tag.Punctuation)
    return left !== Tag.Unknown && isVerb(left) && next >= 0 ? Tag.Subordinator : Tag.Pronoun;
  const finite =
    isVerb(context.tag[next]) && context.tag[next] !== Tag.Gerund && context.tag[next] !== Tag.Participle;
  const helper = (context.tags[next] & HELPER_SET) !== 0;
  const noun = at >= 0 && within(context.tag[at], NOUN_SET);
  if (at < 0 && (context.tags[next] & COMMON_NOUN_SET) !== 0 && verbFollows(context, next))
    return Tag.Determiner;
  if (finite || helper) return noun ? Tag.QuestionWord : Tag.Pronoun;
  if (left === Tag.Preposition) return nounFollows(context, i) ? Tag.Determiner : Tag.Pronoun;
  const singular = context.tag[next] === Tag.Noun && (context.tags[next] & bit(Tag.Plural)) === 0;
  if (at < 0) return singular ? Tag.Determiner : Tag.Pronoun;
  if (noun)
    return CONTENT_WORDS.has(context.term[at]) || toldBefore(context, at)
      ? Tag.Subordinator
      : Tag.QuestionWord;
  return pointsAt(context, i, at, next) ? Tag.Determiner : Tag.Subordinator;
};
