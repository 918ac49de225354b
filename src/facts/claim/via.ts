import { having } from "../../lexicon/terms.ts";
import { type Attribution, endOf } from "./attribution.ts";
import type { ClaimContext } from "./context.ts";
import { Frame } from "./words/cue.ts";

const PASSING_ON = having("passing-on-verb");

/** Does a later claim only tell who passed an earlier one on ("Ms. Ortiz said T, the paper reported")? */
export function passesOn(later: Attribution, earlier: Attribution): boolean {
  const outer = later.content[0];
  if (outer === undefined || earlier.content.length === 0 || earlier.speaker === undefined) return false;
  if (later.cueWord !== undefined && !PASSING_ON.has(later.cueWord.term)) return false;
  return (
    ((earlier.cueWord?.frames ?? 0) & Frame.Before) !== 0 &&
    earlier.cue.first >= outer.first &&
    isSaidUntil(earlier, outer.last)
  );
}

/** Does the content go to `end` from behind the cue? */
const isSaidUntil = (claim: Attribution, end: number): boolean =>
  endOf(claim) === end && claim.content[claim.content.length - 1].first > claim.cue.first;

/** The press, and not those who were there. */
const PRESS = having("press");

/** Does an attribution that opens the sentence only tell who passed the next claim on ("According to the paper, Ms. Ortiz said T")? */
export function passesOnFirst({ tokens }: ClaimContext, opening: Attribution, claim: Attribution): boolean {
  if (opening.rule !== "claim/according-to-first" || claim.content.length === 0) return false;
  const outer = opening.content[0];
  if (outer === undefined || !PRESS.has(tokens.term[(opening.speaker?.last ?? 0) - 1])) return false;
  return claim.speaker?.first === outer.first && isSaidUntil(claim, outer.last);
}

/** A claim with the speaker of another as the one who passed it on. */
export const withVia = (claim: Attribution, other: Attribution): Attribution => ({
  ...claim,
  via: [...claim.via, { speaker: other.speaker, cue: other.cue }],
});
