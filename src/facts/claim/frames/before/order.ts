import type { TokenSpan } from "../../../../engine/rule.ts";
import { bit, Tag } from "../../../../language/tag.ts";
import { having, terms } from "../../../../lexicon/terms.ts";
import { type ClaimContext, closesQuotation, opensQuotation } from "../../context.ts";
import type { ClaimRule } from "../../rules.ts";
import type { VerbSite } from "../../sites.ts";
import { nounPhraseFrom } from "../../syntax/noun-phrase.ts";
import { subjectBefore } from "../../syntax/subject.ts";
import { Frame } from "../../words/cue.ts";
import { handsOver, SETS_OFF } from "./piece.ts";
import { speakerAfter } from "./speaker-after.ts";

/** In which order speaker and cue stand behind the content. */
export interface Order {
  readonly speaker: TokenSpan;
  readonly contentEnd: number;
  /** Where cue and speaker are over. */
  readonly after: number;
  readonly rule: ClaimRule;
}

const ASKING = having("asking-verb");

/** "T," said X. */
export function inverted(context: ClaimContext, { cue, group }: VerbSite): Order | undefined {
  const { first, last, mood } = group;
  if (mood === "gerund" || ((cue.frames & Frame.Hearer) !== 0 && !ASKING.has(cue.term))) return undefined;
  if (!closesContent(context, first)) return undefined;
  const speaker = speakerAfter(context, last);
  if (speaker === undefined) return undefined;
  // "Ms. Ortiz, who runs it, announced her leave": all that comes before is the subject.
  if (context.quoted[first - 1] < 0 && subjectBefore(context, first, context.floor)?.first === context.floor)
    return undefined;
  return { speaker, contentEnd: first, after: speaker.last, rule: "claim/content-cue-speaker" };
}

/** "T," X said. */
export function straight(context: ClaimContext, site: VerbSite): Order | undefined {
  const { first, mood } = site.group;
  if (mood !== "finite") return undefined;
  const { lower, tag } = context.tokens;
  const speaker = speakerBehindQuotation(context, first) ?? subjectBefore(context, first, context.floor);
  if (!speaker || tag[speaker.last - 1] === Tag.QuestionWord || lower[speaker.last - 1] === "that")
    return undefined;
  if (!closesContent(context, speaker.first)) return undefined;
  const after = behindCue(context, site);
  return { speaker, contentEnd: speaker.first, after, rule: "claim/content-speaker-cue" };
}

/** Behind the cue with its hearer, where a comma or a quotation follows that, or with its preposition. */
function behindCue(context: ClaimContext, { cue, group: { last } }: VerbSite): number {
  const { lower, term } = context.tokens;
  if ((cue.frames & Frame.Hearer) !== 0) {
    const hearer = hearerEnd(context, last);
    if (lower[hearer] === "," || opensQuotation(context, last)) return hearer;
  }
  return cue.prepositions.includes(term[last]) || lower[last] === "out" ? last + 1 : last;
}

/** Behind whoever is told: a noun phrase, or a programme in quotation marks (`told "Good Evening"`). */
function hearerEnd(context: ClaimContext, at: number): number {
  if (opensQuotation(context, at)) return context.document.quotations[context.quoted[at]].last;
  return nounPhraseFrom(context, at, at + 8);
}

/** How far behind a quotation its cue may stand, the speaker with all that describes it in between. */
const SPEAKER_REACH = 30;

const PARTS = terms("; :");

/** All that stands between a quotation with its handing mark and the verb (`"T," Sam Bell, in a "Go" cap, said`). */
function speakerBehindQuotation(context: ClaimContext, verb: number): TokenSpan | undefined {
  const { floor, passage } = context;
  if (!passage.quotes) return undefined;
  const { tag, term } = context.tokens;
  const limit = Math.max(floor + 1, verb - SPEAKER_REACH);
  for (let at = verb - 1; at >= limit; at--) {
    if (PARTS.has(term[at])) return undefined;
    if (!closesQuotation(context, at) || !handsOver(context, context.quoted[at - 1])) continue;
    const { first } = context.document.quotations[context.quoted[at - 1]];
    if (first > floor && !SETS_OFF.has(term[first - 1])) return undefined;
    return (bit(tag[at]) & NO_SPEAKER) !== 0 || context.tokens.lower[at] === ","
      ? undefined
      : { first: at, last: verb };
  }
  return undefined;
}

const NO_SPEAKER =
  bit(Tag.Preposition) |
  bit(Tag.Subordinator) |
  bit(Tag.Conjunction) |
  bit(Tag.QuestionWord) |
  bit(Tag.To) |
  bit(Tag.PastTense) |
  bit(Tag.Gerund) |
  bit(Tag.Copula) |
  bit(Tag.Adverb);

/** Does something that can be content end right before token `at`? */
function closesContent(context: ClaimContext, at: number): boolean {
  const { floor } = context;
  if (at === floor) return quotedSentenceBefore(context, at);
  if (at <= floor + 1) return false;
  if (context.quoted[at - 1] >= 0) return closesQuotation(context, at);
  const mark = context.tokens.lower[at - 1];
  return mark === "," || ((mark === "?" || mark === "!") && at - floor > 2);
}

/** `"It is over." Ms. Ortiz said.`: a full stop inside the quotation marks has ended the sentence too early. */
function quotedSentenceBefore(context: ClaimContext, at: number): boolean {
  if (!closesQuotation(context, at)) return false;
  const { sentences } = context.document;
  const { sentence } = context.tokens;
  return sentences[sentence[at - 1]].paragraph === sentences[sentence[at]].paragraph;
}
