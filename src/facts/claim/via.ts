import { Opening } from "./cues/cue.ts";
import type { FoundClaim } from "./found.ts";
import type { Scene } from "./scene.ts";

const PASSING_ON: ReadonlySet<string> = new Set(["report", "write", "note", "disclose", "reveal"]);

/** Does a later claim only tell who passed an earlier one on ("Ms. Ortiz said T, the paper reported")? */
export function passesOn(later: FoundClaim, earlier: FoundClaim): boolean {
  const outer = later.content[0];
  const content = earlier.content.at(-1);
  if (outer === undefined || content === undefined || earlier.speaker === undefined) return false;
  if (later.cueWord !== undefined && !PASSING_ON.has(later.cueWord.lemma)) return false;
  const speaks = ((earlier.cueWord?.openings ?? 0) & Opening.Left) !== 0;
  return (
    speaks &&
    earlier.cue.first >= outer.first &&
    content.last === outer.last &&
    content.first > earlier.cue.first
  );
}

/** What passes on the words of others: the press, not those who were there. */
const MEDIA: ReadonlySet<string> = new Set(
  "report reports media press paper papers newspaper newspapers website websites tabloid tabloids transcript transcripts".split(
    " ",
  ),
);

/** Does an attribution that opens the sentence only tell who passed the next claim on ("According to the paper, Ms. Ortiz said T")? */
export function passesOnFirst({ tokens }: Scene, opening: FoundClaim, claim: FoundClaim): boolean {
  const outer = opening.content[0];
  const content = claim.content.at(-1);
  if (opening.rule !== "claim/according-to-first" || outer === undefined || content === undefined)
    return false;
  if (!MEDIA.has(tokens.lower[(opening.speaker?.last ?? 0) - 1])) return false;
  return (
    claim.speaker?.first === outer.first && content.last === outer.last && content.first > claim.cue.first
  );
}

/** A claim with the speaker of another as the one who passed it on. */
export const withVia = (claim: FoundClaim, other: FoundClaim): FoundClaim => ({
  ...claim,
  via: [...(claim.via ?? []), { speaker: other.speaker, cue: other.cue }],
});
