import type { TokenSpan } from "../../../../engine/rule.ts";
import { Tag } from "../../../../language/tag.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { having } from "../../../../lexicon/terms.ts";
import { type Attribution, attribution } from "../../attribution.ts";
import { contentEnd } from "../../content/end.ts";
import { placeOf } from "../../content/placement.ts";
import { type ContentStart, contentStart } from "../../content/start.ts";
import type { ClaimContext } from "../../context.ts";
import type { VerbSite } from "../../sites.ts";
import { nounPhraseFrom } from "../../syntax/noun-phrase.ts";
import { subjectBefore } from "../../syntax/subject.ts";
import { Frame } from "../../words/cue.ts";

const ASKING = having("asking-verb");
/** "It is known that T": nobody tells it. */
const KNOWING = having("knowing-verb");
/** They hold all that is told, so that the subject is only the hearer ("was told [that T]"). */
const WHOLE = Frame.That | Frame.Clause | Frame.Quotation | Frame.Question;
/** What somebody is asked: not what about. */
const ASKED = Frame.Infinitive | Frame.Question | Frame.That | Frame.Quotation;

/** T is expected to T · T was accused of T (by X). */
export function passiveFrame(
  context: ClaimContext,
  site: VerbSite,
  opening: ContentStart,
): Attribution | undefined {
  if (!takesPassive(context.tokens, site, opening)) return undefined;
  const { cue, group } = site;
  const { tag } = context.tokens;
  const subject = group.passive ? subjectBefore(context, group.first) : undefined;
  if (subject && tag[subject.last - 1] === Tag.QuestionWord) return undefined;
  const speaker = agentAt(context, group.last);
  const start = speaker ? contentStart(context, speaker.last, cue) : opening;
  if (group.mood === "participle" && start.kind === 0) return undefined;
  const content: TokenSpan[] = [];
  if (subject && (start.kind & WHOLE) === 0 && !isEmpty(context.tokens, subject)) content.push(subject);
  const rest = restOf(context, site, speaker?.last ?? group.last, start);
  if (rest) content.push(rest);
  // "The pair were confirmed": half a proposition, and nobody's.
  else if (speaker === undefined) return undefined;
  if (content.length === 0 || (ASKING.has(cue.term) && (start.kind & ASKED) === 0)) return undefined;
  const last = start.kind !== 0 && !speaker ? start.cueEnd : group.last;
  return attribution("claim/passive", cue, speaker, { first: group.first, last }, content, group.negated);
}

/** "it was said", "there was said to be" */
const isEmpty = ({ lower }: Tokens, { first }: TokenSpan): boolean =>
  lower[first] === "it" || lower[first] === "there";

/** Who speaks, behind "by". */
function agentAt(context: ClaimContext, at: number): TokenSpan | undefined {
  if (context.tokens.lower[at] !== "by") return undefined;
  const last = nounPhraseFrom(context, at + 1);
  return last > at + 1 ? { first: at + 1, last } : undefined;
}

/** The content behind the cue, if any. */
function restOf(
  context: ClaimContext,
  { group }: VerbSite,
  from: number,
  { kind, at }: ContentStart,
): TokenSpan | undefined {
  const place = placeOf(context, group.first, group.passive);
  if (kind !== 0) {
    const last = contentEnd(context, at, place);
    if (last > at) return { first: at, last };
  }
  if (!follows(context, from)) return undefined;
  return { first: from, last: contentEnd(context, from, place) };
}

/** With whom is named, with "that", or in a phrase behind a comma other cues than those of passives do ("it was found that T"). */
function takesPassive({ lower }: Tokens, { cue, group }: VerbSite, { kind }: ContentStart): boolean {
  if (KNOWING.has(cue.term)) return false;
  if ((cue.frames & Frame.Passive) !== 0) return true;
  if (!group.passive) return group.mood === "participle" && (kind & (Frame.Question | Frame.That)) !== 0;
  if (lower[group.last] === "by") return (cue.frames & Frame.Object) !== 0;
  return kind === Frame.That && (cue.frames & Frame.That) !== 0;
}

/** Is there more to the content than what its kind of opening tells ("was accused [of taking bribes]")? */
function follows({ tokens, passage }: ClaimContext, at: number): boolean {
  const { lower, tag } = tokens;
  return at < passage.last - 1 && lower[at] !== "by" && (tag[at] === Tag.Preposition || tag[at] === Tag.To);
}
