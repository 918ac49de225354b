import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import { terms } from "../../../lexicon/terms.ts";
import { type Attribution, attribution } from "../attribution.ts";
import { contentEnd } from "../content/end.ts";
import { contentStart } from "../content/start.ts";
import type { ClaimContext } from "../context.ts";
import type { VerbSite } from "../sites.ts";
import { subjectBefore } from "../syntax/subject.ts";
import { type Cue, Frame } from "../words/cue.ts";

const SAYS = Frame.Before | Frame.QuotedBefore | Frame.That | Frame.AsIt;

/** As X noted, T · T, as X put it · T1, as X said, T2. */
export function asFrame(context: ClaimContext, { cue, group }: VerbSite): Attribution | undefined {
  if ((cue.frames & SAYS) === 0 || (cue.frames & Frame.NoAs) !== 0) return undefined;
  if (group.mood !== "finite" || group.passive) return undefined;
  const { lower } = context.tokens;
  const speaker = subjectBefore(context, group.first, context.floor);
  if (!speaker || speaker.first < context.passage.first || lower[speaker.first - 1] !== "as")
    return undefined;
  const it = lower[group.last] === "it" ? 1 : 0;
  if (it === 0 && (cue.frames & Frame.AsIt) !== 0) return undefined;
  const content = contentAround(context, speaker.first - 1, group.last + it, cue);
  if (content === undefined) return undefined;
  const words = { first: group.first, last: group.last + it };
  return attribution("claim/as-speaker-cue", cue, speaker, words, content, group.negated);
}

/** The content before the clause that "as" opens and behind the cue, which ends at `end`. */
function contentAround(context: ClaimContext, as: number, end: number, cue: Cue): TokenSpan[] | undefined {
  const opens = as - context.passage.first <= 1;
  if (!opens && context.tokens.lower[as - 1] !== ",") return undefined;
  if (takesMore(context, end, cue)) return undefined;
  const comma = commaAfter(context, end);
  const content: TokenSpan[] = [];
  if (!opens) content.push({ first: context.floor, last: as - 1 });
  if (comma > 0) content.push({ first: comma + 1, last: contentEnd(context, comma + 1) });
  return content.length === 0 || content.some(({ first, last }) => first >= last) ? undefined : content;
}

const CONTENT = Frame.Object | Frame.Clause | Frame.That | Frame.Question | Frame.Gerund | Frame.Infinitive;

const MARKS = terms(": ,");

/** "as he explained how hard it was": the cue has content of its own behind it. */
const takesMore = (context: ClaimContext, at: number, cue: Cue): boolean =>
  at < context.passage.last &&
  !MARKS.has(context.tokens.term[at]) &&
  (contentStart(context, at, cue).kind & CONTENT) !== 0;

/** How far the comma is sought that closes the clause. */
const REACH = 12;

/** The comma that closes "As X said on Monday,", or -1. */
function commaAfter({ tokens, quoted, passage }: ClaimContext, from: number): number {
  for (let i = from; i < Math.min(passage.last - 1, from + REACH); i++) {
    if (quoted[i] >= 0 || tokens.tag[i] === Tag.Conjunction) return -1;
    if (MARKS.has(tokens.term[i])) return i;
  }
  return -1;
}
