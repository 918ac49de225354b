import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import { anyOf, terms } from "../../../lexicon/terms.ts";
import { type Attribution, attribution } from "../attribution.ts";
import { contentEnd } from "../content/end.ts";
import { placeOf } from "../content/placement.ts";
import { type ContentStart, contentStart } from "../content/start.ts";
import type { ClaimContext } from "../context.ts";
import { subjectBefore } from "../syntax/subject.ts";
import { readVerbGroup, type VerbGroup } from "../syntax/verb-group.ts";
import { type Cue, Form, Frame } from "../words/cue.ts";
import { ADJECTIVE_CUES } from "../words/cues.ts";

/** Subjects that stand for nobody: "it is certain that T". */
const EMPTY = terms("it there that this what which");

/** X is confident that T · X remains wary of T · X is in favour of T. */
export function adjectiveFrame(context: ClaimContext, at: number): Attribution | undefined {
  const { term } = context.tokens;
  const cue = ADJECTIVE_CUES.get(term[at]);
  if (cue === undefined || (cue.behind !== 0 && term[at - 1] !== cue.behind)) return undefined;
  const start = startOf(context, at + 1, cue);
  if (start === undefined) return undefined;
  const group = linkBefore(context, cue.behind === 0 ? at : at - 1);
  if (group?.mood !== "finite") return undefined;
  const speaker = speakerOf(context, group, at);
  if (speaker === undefined || EMPTY.has(term[speaker.last - 1])) return undefined;
  const place = placeOf(context, group.first, true);
  const last = contentEnd(context, start.at, place);
  if (last <= start.at) return undefined;
  return attribution(
    "claim/speaker-adjective",
    cue,
    speaker,
    { first: group.first, last: start.cueEnd },
    [{ first: start.at, last }],
    group.negated,
  );
}

/** What follows the adjective at once: its preposition, "that" or a clause. */
function startOf(context: ClaimContext, from: number, cue: Cue): ContentStart | undefined {
  const start = contentStart(context, from, cue);
  if (start.cueEnd > from) return start;
  return start.at > from || (start.kind & cue.frames & (Frame.That | Frame.Clause)) === 0 ? undefined : start;
}

/** How many adverbs may stand between verb and adjective ("is also deeply worried"). */
const MAX_ADVERBS = 4;

/** Verbs that join an adjective to its subject. */
const BASE_LINKS = terms("be remain feel become");
const PARTICIPLES = terms("been");
const LINKS = anyOf(
  BASE_LINKS,
  PARTICIPLES,
  terms("am is are was were 's 're 'm remains remained feels felt became"),
);
const NEGATIONS = terms("not n't never hardly no");

/** The verb, with all before it, whose predicate begins at `end`: "has [not] always been". */
function linkBefore({ tokens, passage }: ClaimContext, end: number): VerbGroup | undefined {
  const { tag, term } = tokens;
  const limit = Math.max(passage.first, end - MAX_ADVERBS);
  let negated = false;
  for (let i = end - 1; i >= limit; i--) {
    if (LINKS.has(term[i]) && tag[i] !== Tag.Genitive) {
      const group = readVerbGroup(tokens, i, formOf(term[i]), passage.first);
      return negated ? { ...group, negated } : group;
    }
    if (NEGATIONS.has(term[i])) negated = true;
    else if (tag[i] !== Tag.Adverb) return undefined;
  }
  return undefined;
}

/** The form that a link is taken for. */
function formOf(link: number): number {
  if (BASE_LINKS.has(link)) return Form.Base;
  return PARTICIPLES.has(link) ? Form.Participle : Form.Past;
}

/** A verb that "and" or "but" joins to another shares its subject. */
function speakerOf(context: ClaimContext, { first }: VerbGroup, at: number): TokenSpan | undefined {
  if (first > context.passage.first && context.tokens.tag[first - 1] === Tag.Conjunction)
    return context.speakers.inherited(context, at);
  return subjectBefore(context, first);
}
