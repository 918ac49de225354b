import { adjunctEnd } from "../adjunct.ts";
import type { CueSite } from "../cue-sites.ts";
import { Opening } from "../cues/cue.ts";
import { beforeClosing } from "../ending.ts";
import { opensQuotation } from "../opening.ts";
import type { Scene, Stretch } from "../scene.ts";

/** The content follows in the next sentence or paragraph. */
export const announces = (scene: Scene, stretch: Stretch, site: CueSite): boolean =>
  (site.cue.openings & Opening.Quote) !== 0 &&
  (endsInColon(scene, site.group.last, stretch.last) || leavesToQuotation(scene, stretch, site));

/** `Ms. Ortiz agreed on Monday. "T"`: nothing follows the cue but when and where, and the next sentence is the quotation. */
function leavesToQuotation(scene: Scene, { last, paragraph }: Stretch, { cue, group }: CueSite): boolean {
  if (!opensQuotation(scene, last) || group.mood !== "finite" || group.negated) return false;
  if ((cue.openings & (Opening.Left | Opening.QuotedLeft)) === 0) return false;
  const { document, tokens } = scene;
  if (document.sentences[tokens.sentence[last]].paragraph !== paragraph) return false;
  const end = beforeClosing(scene, group.last - 1, last);
  let at = group.last;
  for (let n = 0; at < end && n < MAX_ADJUNCTS; n++) {
    const next = adjunctEnd(scene, at, end);
    if (next === at) return false;
    at = next;
  }
  return at === end;
}

/** How many adjuncts may stand between a cue and the end of its sentence. */
const MAX_ADJUNCTS = 3;

/** "The company said on Monday:" at the end of a paragraph: the content follows in the next one, in quotation marks behind a comma. */
function endsInColon(scene: Scene, from: number, ceiling: number): boolean {
  const { tokens, quoted } = scene;
  const mark = tokens.lower[ceiling - 1];
  const quotes = mark === "," && tokens.sentence[ceiling] !== tokens.sentence[ceiling - 1];
  if (ceiling - from > 16 || (mark !== ":" && !(quotes && opensQuotation(scene, ceiling)))) return false;
  for (let i = from; i < ceiling; i++) if (quoted[i] >= 0) return false;
  return true;
}
