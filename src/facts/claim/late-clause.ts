import { Tag } from "../../language/tag.ts";
import { type Cue, Opening } from "./cues/cue.ts";
import type { ContentStart } from "./opening.ts";
import type { Scene } from "./scene.ts";
import { isTensed } from "./tensed.ts";

/** "speculated the reason it sells so well is its price", "said being open helped": a noun phrase whose verb follows late is a clause to a verb of saying. */
export function asClause(scene: Scene, last: number, cue: Cue, opening: ContentStart): ContentStart {
  const { kind, at } = opening;
  const clause = (cue.openings & (Opening.Clause | Opening.Object | Opening.Gerund)) === Opening.Clause;
  const nominal = kind === Opening.Object && clause;
  const gerund =
    scene.tokens.lower[at] === "being" || (kind === Opening.Gerund && (cue.openings & Opening.Left) !== 0);
  if ((!nominal && !gerund) || (cue.openings & Opening.Clause) === 0) return opening;
  return hasVerbAhead(scene, at + 1, last) ? { ...opening, kind: Opening.Clause } : opening;
}

/** How far the verb is sought whose subject begins what was said. */
const SUBJECT_REACH = 24;

function hasVerbAhead({ tokens, quoted }: Scene, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + SUBJECT_REACH); i++) {
    if (tokens.lower[i] === "," || tokens.tag[i] === Tag.Pronoun) return false;
    if (quoted[i] < 0 && isTensed(tokens, i)) return true;
  }
  return false;
}
