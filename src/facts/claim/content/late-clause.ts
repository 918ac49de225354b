import { Tag } from "../../../language/tag.ts";
import type { ClaimContext } from "../context.ts";
import { isTensed } from "../syntax/tensed.ts";
import { type Cue, Frame } from "../words/cue.ts";
import type { ContentStart } from "./start.ts";

/** "speculated the reason it sells so well is its price", "said being open helped": a noun phrase whose verb follows late is a clause to a verb of saying. */
export function asClause(context: ClaimContext, cue: Cue, start: ContentStart): ContentStart {
  if ((cue.frames & Frame.Clause) === 0) return start;
  const { kind, at, cueEnd } = start;
  const nominal = kind === Frame.Object && (cue.frames & (Frame.Object | Frame.Gerund)) === 0;
  const gerund =
    context.tokens.lower[at] === "being" || (kind === Frame.Gerund && (cue.frames & Frame.Before) !== 0);
  if (!nominal && !gerund) return start;
  return hasVerbAhead(context, at + 1) ? { kind: Frame.Clause, at, cueEnd } : start;
}

/** How far the verb is sought whose subject begins what was said. */
const SUBJECT_REACH = 24;

function hasVerbAhead({ tokens, quoted, passage }: ClaimContext, from: number): boolean {
  for (let i = from; i < Math.min(passage.last, from + SUBJECT_REACH); i++) {
    if (tokens.lower[i] === "," || tokens.tag[i] === Tag.Pronoun) return false;
    if (quoted[i] < 0 && isTensed(tokens, i)) return true;
  }
  return false;
}
