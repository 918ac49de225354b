import { beforeClosing, type ClaimContext, opensQuotation } from "../../context.ts";
import type { VerbSite } from "../../sites.ts";
import { adjunctEnd } from "../../syntax/adjunct.ts";
import { Frame } from "../../words/cue.ts";

/** The content follows in the next sentence or paragraph. */
export const announces = (context: ClaimContext, site: VerbSite): boolean =>
  (site.cue.frames & Frame.Quotation) !== 0 &&
  (endsInColon(context, site.group.last) || leavesToQuotation(context, site));

/** `Ms. Ortiz agreed on Monday. "T"`: nothing follows the cue but when and where, and the next sentence is the quotation. */
function leavesToQuotation(context: ClaimContext, { cue, group }: VerbSite): boolean {
  const { last, paragraph } = context.passage;
  if (!opensQuotation(context, last) || group.mood !== "finite" || group.negated) return false;
  if ((cue.frames & (Frame.Before | Frame.QuotedBefore)) === 0) return false;
  const { document, tokens } = context;
  if (document.sentences[tokens.sentence[last]].paragraph !== paragraph) return false;
  const end = beforeClosing(context, group.last - 1, last);
  let at = group.last;
  for (let n = 0; at < end && n < MAX_ADJUNCTS; n++) {
    const next = adjunctEnd(context, at, end);
    if (next === at) return false;
    at = next;
  }
  return at === end;
}

/** How many adjuncts may stand between a cue and the end of its sentence. */
const MAX_ADJUNCTS = 3;

/** How far before the end of its sentence a cue may stand whose content is still to come. */
const REACH = 16;

/** "The company said on Monday:" at the end of a paragraph: the content follows in the next one, in quotation marks behind a comma. */
function endsInColon(context: ClaimContext, from: number): boolean {
  const ceiling = context.passage.last;
  if (ceiling - from > REACH) return false;
  const { lower, sentence } = context.tokens;
  const mark = lower[ceiling - 1];
  if (mark !== ":" && mark !== ",") return false;
  if (mark === "," && (sentence[ceiling] === sentence[ceiling - 1] || !opensQuotation(context, ceiling)))
    return false;
  for (let i = from; i < ceiling; i++) if (context.quoted[i] >= 0) return false;
  return true;
}
