import { Tag } from "../../../language/tag.ts";
import type { ClaimContext } from "../context.ts";
import { numberAfterModifier } from "../syntax/number-modifier.ts";
import { isTensed } from "../syntax/tensed.ts";
import { timeFrom } from "../syntax/time.ts";
import { type Cue, Frame } from "../words/cue.ts";
import { behindAdjunct, behindAdjuncts, isAdjunctStart } from "./adjuncts.ts";
import { classify } from "./classify.ts";
import { afterHearer, thatBehind } from "./hearer.ts";

/** How the content after a cue begins. */
export interface ContentStart {
  /** One bit of `Frame`, or 0 when no content follows. */
  readonly kind: number;
  readonly at: number;
  /** Where the cue ends: behind a preposition or colon that belongs to it. */
  readonly cueEnd: number;
}

/** Finds where the content after a cue that ends before `from` begins. */
export function contentStart(context: ClaimContext, from: number, cue: Cue): ContentStart {
  if (from >= context.passage.last) return { kind: 0, at: from, cueEnd: from };
  const owned = afterPreposition(context, from, cue);
  if (owned) return owned;
  let at = from;
  if ((cue.frames & Frame.Hearer) !== 0) {
    at = afterHearer(context, from);
    const that = thatBehind(context, at);
    if (that >= 0) return { kind: Frame.That, at: that, cueEnd: from };
  }
  at = timeFrom(context.tokens, at);
  const direct = classify(context, at, from);
  if (direct.kind !== 0 && (direct.kind !== Frame.Object || !isAdjunctStart(context, at))) return direct;
  const late = behindAdjuncts(context, at, from, cue);
  if (late) return late;
  const behind = behindAdjunct(context, at);
  return behind < 0 ? direct : classify(context, behind, from);
}

/** What "complained about" and the like have behind them as their own; "pointed out that" has a clause. */
const OWNED = Frame.Object | Frame.Gerund | Frame.Clause;

/** "complained about the noise", "pointed out that": the preposition goes with the cue. */
function afterPreposition(context: ClaimContext, from: number, cue: Cue): ContentStart | undefined {
  const { tokens } = context;
  if (cue.prepositions.length === 0 || !cue.prepositions.includes(tokens.term[from])) return undefined;
  if (from + 1 >= context.passage.last || numberAfterModifier(tokens, from) > from) return undefined;
  const { kind, at } = classify(context, from + 1, from + 1);
  if (kind === 0) return undefined;
  return { kind: (kind & OWNED) !== 0 ? Frame.Preposition : kind, at, cueEnd: from + 1 };
}

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
