import type { TokenSpan } from "../../engine/rule.ts";
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
  /** Who passed the claim on, the nearest first. */
  readonly via?: readonly Via[];
}

export interface Via {
  readonly speaker: TokenSpan | undefined;
  readonly cue: TokenSpan;
}

/** Is token `at` inside the claim's content? */
export const holds = ({ content }: FoundClaim, at: number): boolean =>
  content.some(({ first, last }) => first <= at && at < last);
