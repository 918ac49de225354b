import type { TokenSpan } from "../../../engine/rule.ts";
import { isNoun, isVerb, Tag } from "../../../language/tag.ts";
import { having } from "../../../lexicon/terms.ts";
import { type ClaimContext, closesWithComma } from "../context.ts";
import { nounPhraseBefore } from "./noun-phrase.ts";
import { subjectBefore } from "./subject.ts";
import { isTimeWord, timeBefore, timeFrom } from "./time.ts";
import type { VerbGroup } from "./verb-group.ts";

const MESSAGES = having("message");

/** Who speaks a cue at `at` with the group `group`: its subject, or whoever is spoken of where it has none of its own. */
export function speakerOf(
  context: ClaimContext,
  { first, mood }: VerbGroup,
  at: number,
): TokenSpan | undefined {
  const { speakers } = context;
  if (mood === "infinitive") return speakers.inherited(context, at);
  if (mood !== "gerund") return subjectBefore(context, first) ?? speakers.inherited(context, at);
  const accepted = subjectOfLast(context, first - 1);
  if (accepted) return accepted;
  if (isJoined(context, first - 1) || isIssued(context, first)) return speakers.inherited(context, at);
  const subject = subjectBefore(context, first);
  if (subject && !isAdjunct(context, subject)) return subject;
  return speakers.inherited(context, at) ?? subject;
}

/** Does the token before a gerund, or the start of the sentence, join it to another verb? */
function isJoined(context: ClaimContext, before: number): boolean {
  const { tag, lower } = context.tokens;
  return (
    before < context.passage.first ||
    lower[before] === "," ||
    closesWithComma(context, before) ||
    tag[before] === Tag.Preposition ||
    tag[before] === Tag.Subordinator ||
    tag[before] === Tag.Conjunction
  );
}

/** "The guild issued [a statement] saying T": whoever issued it speaks. */
function isIssued(context: ClaimContext, at: number): boolean {
  const { first: floor } = context.passage;
  const { lower, tag, term } = context.tokens;
  const end = timeBefore(context.tokens, at, floor);
  const first = nounPhraseBefore(context, end, floor);
  if (first <= floor || !isVerb(tag[lower[first - 1] === "out" ? first - 2 : first - 1])) return false;
  for (let i = first; i < end; i++)
    if (MESSAGES.has(term[i]) && (i + 1 === end || !isNoun(tag[i + 1]))) return true;
  return false;
}

/** "met at [noon] asking …", "issued a note after [the talks] calling …": the nearest noun tells when or where, and does not speak. */
function isAdjunct({ tokens, passage }: ClaimContext, { first, last }: TokenSpan): boolean {
  const { lower, tag, term } = tokens;
  if (first <= passage.first) return false;
  if (isTimeWord(term[last - 1]) || timeFrom(tokens, first) === last) return true;
  if (tag[first - 1] !== Tag.Preposition || lower[first - 1] === "of") return false;
  for (let i = first; i < last; i++) if (MESSAGES.has(term[i])) return false;
  return true;
}

/** "…, which the firm accepted, saying T": the verb right before the comma has the same subject. */
function subjectOfLast(context: ClaimContext, comma: number): TokenSpan | undefined {
  const { lower, tag } = context.tokens;
  const verb = comma - 1;
  if (verb <= context.passage.first || lower[comma] !== "," || tag[verb] !== Tag.PastTense) return undefined;
  const subject = subjectBefore(context, verb);
  return subject && tag[subject.last - 1] !== Tag.QuestionWord ? subject : undefined;
}
