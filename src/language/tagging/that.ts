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

/** "[that] begins a sentence": nothing stands before it. */
function opens(context: TaggingContext, next: number): Tag {
  const { tag, tags } = context;
  if ((tags[next] & COMMON_NOUN_SET) !== 0 && verbFollows(context, next)) return Tag.Determiner;
  if (beginsClause(context, next)) return Tag.Pronoun;
  return tag[next] === Tag.Noun && (tags[next] & bit(Tag.Plural)) === 0 ? Tag.Determiner : Tag.Pronoun;
}

/** A verb with a tense, or one that helps another. */
function beginsClause({ tag, tags }: TaggingContext, next: number): boolean {
  if ((tags[next] & HELPER_SET) !== 0) return true;
  return isVerb(tag[next]) && tag[next] !== Tag.Gerund && tag[next] !== Tag.Participle;
}

/** "the claim [that]", "told reporters [that]" give the content; "the law [that]" begins what is said of the law. */
const behindNoun = (context: TaggingContext, noun: number): Tag =>
  CONTENT_WORDS.has(context.term[noun]) || toldBefore(context, noun) ? Tag.Subordinator : Tag.QuestionWord;

export const that: Chooser = (context, i) => {
  const { tag } = context;
  const at = beforeAdverbs(context, i);
  const next = afterAdverbs(context, i);
  if (next < 0) return Tag.Pronoun;
  if (tag[next] === Tag.Punctuation) return at >= 0 && isVerb(tag[at]) ? Tag.Subordinator : Tag.Pronoun;
  if (at < 0) return opens(context, next);
  const noun = within(tag[at], NOUN_SET);
  if (beginsClause(context, next)) return noun ? Tag.QuestionWord : Tag.Pronoun;
  if (tag[at] === Tag.Preposition) return nounFollows(context, i) ? Tag.Determiner : Tag.Pronoun;
  if (noun) return behindNoun(context, at);
  return pointsAt(context, i, at, next) ? Tag.Determiner : Tag.Subordinator;
};
