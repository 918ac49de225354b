import type { TokenSpan } from "../../../engine/rule.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { having, terms } from "../../../lexicon/terms.ts";
import { type Attribution, attribution } from "../attribution.ts";
import { contentEnd } from "../content/end.ts";
import { contentStart } from "../content/start.ts";
import type { ClaimContext } from "../context.ts";
import type { VerbSite } from "../sites.ts";
import { isFiniteAt } from "../syntax/clause.ts";
import { nounPhraseBefore } from "../syntax/noun-phrase.ts";
import { subjectBefore } from "../syntax/subject.ts";
import { type Cue, Frame } from "../words/cue.ts";
import { contactSplit, gapClaim } from "./gap.ts";

const TAKES = Frame.Before | Frame.Object | Frame.That | Frame.Clause;
/** With these the relative pronoun has a second object beside it ("which he called a scandal"). */
const NAMING = having("naming-verb");
/** Their noun phrase is mostly the subject of a clause ("a step they [hope] will help"). */
const CLAUSAL = having("clausal-verb");
const PRONOUNS = terms("which what whom who");

/**
 * which X called T · who X said had left · what X told reporters · a step that X hopes will help: the pronoun is part of
 * the content, and so is the noun phrase that has none ("[a step] X hopes [will help]").
 */
export function relativeFrame(context: ClaimContext, site: VerbSite): Attribution | undefined {
  const { cue, group } = site;
  if ((cue.frames & TAKES) === 0 || group.mood !== "finite" || group.passive) return undefined;
  const gap = (cue.frames & Frame.Clause) !== 0 && isFiniteAt(context, group.last);
  if (!gap && !NAMING.has(cue.term)) return undefined;
  const speaker = subjectBefore(context, group.first);
  if (!speaker || context.tokens.tag[speaker.last - 1] === Tag.QuestionWord) return undefined;
  const split = gap ? contactSplit(context.tokens, speaker) : undefined;
  if (split) return gapClaim(context, site, split.antecedent, split.speaker);
  if (speaker.first <= context.passage.first) return undefined;
  // "the fine they demanded was paid": the noun phrase is what they demanded, and "was" the verb of the sentence.
  const takesObject = (cue.frames & Frame.Object) !== 0 && !CLAUSAL.has(cue.term);
  const taken = antecedentOf(context, speaker.first, gap, takesObject);
  if (taken && gap) return gapClaim(context, site, taken, speaker);
  return taken && NAMING.has(cue.term) ? namingClaim(context, site, taken, speaker) : undefined;
}

const CLOSES = terms(", .");

/** "which X called T": a noun phrase says nothing alone ("the woman whom the guard accused"). */
function namingClaim(
  context: ClaimContext,
  { cue, group }: VerbSite,
  taken: TokenSpan,
  speaker: TokenSpan,
): Attribution | undefined {
  const at = restAfter(context, group.last, cue);
  if (at === undefined || CLOSES.has(context.tokens.term[at])) return undefined;
  const inserted = context.tokens.lower[speaker.first - 2] === ",";
  const last = contentEnd(context, at, inserted ? "inserted" : "plain");
  if (last <= at) return undefined;
  const words = { first: group.first, last: at };
  const content = [taken, { first: at, last }];
  return attribution("claim/relative-speaker-cue", cue, speaker, words, content, group.negated);
}

/** Where the content goes on behind the cue, or undefined where the cue has content of its own there. */
function restAfter(context: ClaimContext, end: number, cue: Cue): number | undefined {
  const { kind, at } = contentStart(context, end, cue);
  if ((kind & (Frame.That | Frame.Clause | Frame.Infinitive)) !== 0) return undefined;
  if (kind === 0) return (cue.frames & Frame.Hearer) !== 0 ? undefined : end;
  return at;
}

/**
 * What the relative pronoun before a speaker stands for, or the pronoun where that is not plain ("what"); with a verb behind
 * the cue also the noun phrase that stands there without one.
 */
function antecedentOf(
  context: ClaimContext,
  end: number,
  gap: boolean,
  takesObject: boolean,
): TokenSpan | undefined {
  const { lower, tag, term } = context.tokens;
  const before = end - 1;
  if (PRONOUNS.has(term[before])) {
    const governed = tag[before - 1] === Tag.Preposition && lower[before] !== "what";
    return governed ? undefined : nounOf(context, before);
  }
  if (!gap) return undefined;
  if (lower[before] === "that") return isNoun(tag[before - 1]) ? nounOf(context, before) : undefined;
  if (!isNoun(tag[before]) || takesObject) return undefined;
  const first = nounPhraseBefore(context, end, context.passage.first);
  return first < 0 ? undefined : { first, last: end };
}

/** The noun phrase that a relative pronoun follows, a comma between them or not; else the pronoun. */
function nounOf(context: ClaimContext, pronoun: number): TokenSpan {
  const { first: floor } = context.passage;
  const { lower, tag } = context.tokens;
  const last = lower[pronoun - 1] === "," ? pronoun - 1 : pronoun;
  const itself = { first: pronoun, last: pronoun + 1 };
  if (lower[pronoun] === "what" || last <= floor || !isNoun(tag[last - 1])) return itself;
  const first = nounPhraseBefore(context, last, floor);
  return first < 0 ? itself : { first, last };
}
