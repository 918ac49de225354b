import type { TokenSpan } from "../../../../engine/rule.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { lexicon } from "../../../../lexicon/load.ts";
import { anyOf, having, terms, valued } from "../../../../lexicon/terms.ts";
import type { ContentStart } from "../../content/start.ts";
import type { ClaimContext } from "../../context.ts";
import type { VerbSite } from "../../sites.ts";
import { type Cue, Frame } from "../../words/cue.ts";
import { EVIDENCE, saysOfObject } from "./object.ts";

const ASKING = having("asking-verb");
const SHOWING_VERBS = having("showing-verb");
const WITNESSING = having("witnessing-verb");
const TIMES = anyOf(valued("time-unit", (unit) => unit).words, terms("s season period era"));
/** "there", "when", and the "you" that is whoever reads. */
const NOBODY = terms("there when where how you");

/** Does the cue say something when it has this subject and this content? */
export function canSpeak(
  context: ClaimContext,
  site: VerbSite,
  start: ContentStart,
  speaker: TokenSpan | undefined,
  content: TokenSpan,
): boolean {
  const { tokens } = context;
  const { cue } = site;
  const head = speaker === undefined ? -1 : speaker.last - 1;
  if (head >= 0 && (NOBODY.has(tokens.term[head]) || isTime(tokens, cue, head))) return false;
  if (isAskedFirst(tokens, cue, start, head)) return false;
  // "The row shows how T": only what was found out or written down shows it.
  if (start.kind === Frame.Question && SHOWING_VERBS.has(cue.term)) return EVIDENCE.has(tokens.term[head]);
  return start.kind !== Frame.Object || saysOfObject(context, site, speaker, content);
}

/** "When asked whether T": somebody asks, and nobody tells who. */
export const isAsked = (
  { lower }: Tokens,
  cue: Cue,
  { kind }: ContentStart,
  speaker: TokenSpan | undefined,
): boolean =>
  kind === Frame.Question &&
  speaker !== undefined &&
  lower[speaker.last - 1] === "when" &&
  ASKING.has(cue.term);

/** "Asked about the fee, she said: “T”": the words are hers, not the asker's. */
const isAskedFirst = ({ lower }: Tokens, cue: Cue, { kind }: ContentStart, head: number): boolean =>
  (kind & (Frame.Quotation | Frame.That | Frame.Clause)) !== 0 &&
  (head < 0 || lower[head] === "when") &&
  ASKING.has(cue.term);

/** "The nineties saw a decline", "the 1990s saw": times see things and say nothing. */
const isTime = ({ lower }: Tokens, cue: Cue, head: number): boolean =>
  WITNESSING.has(cue.term) && TIMES.has(lexicon().termOf(lower[head].replace(/^\d+/, "")));
