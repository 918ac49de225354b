import { Opening } from "./cues/cue.ts";
import type { FoundClaim } from "./found.ts";

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

/** The earlier claim with the later one's speaker as the one who passed it on. */
export const withVia = (earlier: FoundClaim, later: FoundClaim): FoundClaim => ({
  ...earlier,
  via: [...(earlier.via ?? []), { speaker: later.speaker, cue: later.cue }],
});
