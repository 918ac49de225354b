import type { TokenSpan } from "../../engine/rule.ts";
import type { Cue } from "./cues/cue.ts";

/** A claim as a frame found it, in tokens; nesting and offsets come later. */
export interface FoundClaim {
  readonly rule: string;
  readonly cueWord: Cue | undefined;
  readonly speaker: TokenSpan | undefined;
  readonly cue: TokenSpan;
  readonly content: TokenSpan[];
  readonly negated: boolean;
}
