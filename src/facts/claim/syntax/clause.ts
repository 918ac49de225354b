import { NON_FINITE, VerbFlag } from "../../../language/phrases.ts";
import { Tag } from "../../../language/tag.ts";
import type { ClaimContext } from "../context.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";
import { numberAfterModifier } from "./number-modifier.ts";

/** How many tokens may stand between the start of a clause and its verb. */
const REACH = 40;

/** Does a clause with subject and finite verb begin at `at`? */
export function isClauseAt(context: ClaimContext, at: number): boolean {
  const { tokens } = context;
  const { last } = context.passage;
  const { noun, verb, verbLast, verbFlags } = context.document.phrases;
  let start = at;
  while (start < last && tokens.tag[start] === Tag.Adverb) start++;
  start = numberAfterModifier(tokens, start);
  if (start >= last || (noun[start] < 0 && tokens.lower[start] !== "there")) return false;
  const limit = Math.min(last, start + REACH);
  for (let i = start; i < limit; i++) {
    const group = verb[i];
    if (group < 0) continue;
    if ((verbFlags[group] & (NON_FINITE | VerbFlag.Relative)) === 0)
      return isSubjectOf(context, group, at, start);
    i = verbLast[group] - 1;
  }
  return false;
}

/** Is what begins the clause the subject of a verb group, by its place right before it or as the phrases have it? */
function isSubjectOf(context: ClaimContext, group: number, at: number, start: number): boolean {
  const { verbFirst, verbSubject, nounFirst } = context.document.phrases;
  const end = Math.max(start + 1, nounPhraseFrom(context, start));
  if (verbFirst[group] - 1 >= start && verbFirst[group] - 1 < end) return true;
  const subject = verbSubject[group];
  return subject >= 0 && nounFirst[subject] >= at && nounFirst[subject] < end;
}

/** Does token `at` belong to a verb group that carries tense? */
export function isFiniteAt({ document }: ClaimContext, at: number): boolean {
  const group = document.phrases.verb[at];
  return group >= 0 && (document.phrases.verbFlags[group] & NON_FINITE) === 0;
}
