import type { TokenSpan } from "../../engine/rule.ts";
import type { ViaDraft } from "../drafts.ts";
import type { Cue } from "./cues/cue.ts";
import type { ClaimRule } from "./rules.ts";

/** A claim as a frame found it, in tokens; nesting and offsets come later. */
export interface FoundClaim {
  readonly rule: ClaimRule;
  /** The cue's entry in the lists; undefined for "according to" and a bare colon. */
  readonly cueWord: Cue | undefined;
  readonly speaker: TokenSpan | undefined;
  readonly cue: TokenSpan;
  /** Quotations that go on behind the sentence are added later. */
  readonly content: TokenSpan[];
  readonly negated: boolean;
  /** Whether it was said at all stands open: under "if", in a question, behind a denial. */
  readonly open?: boolean;
  /** Who passed the claim on, the nearest first. */
  readonly via?: readonly ViaDraft[];
}

/** Does one claim stand in another: its cue, and all of its content, inside the other's content? */
export const standsIn = ({ cue, content }: FoundClaim, outer: FoundClaim): boolean =>
  covers(outer.content, cue) && content.every((part) => covers(outer.content, part));

/** Does one of the spans, which stand in order, hold another? By bisection: a quotation may go on over a whole article. */
function covers(spans: readonly TokenSpan[], { first, last }: TokenSpan): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].last <= first) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low].first <= first && last <= spans[low].last;
}

/** Is token `at` inside the claim's content? */
export const holds = ({ content }: FoundClaim, at: number): boolean =>
  content.some(({ first, last }) => first <= at && at < last);
