import { Tag } from "../../../language/tag.ts";
import type { CueSite } from "../cue-sites.ts";
import { Opening } from "../cues/cue.ts";
import { beforeClosing } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { nounPhraseFrom } from "../noun-phrase.ts";
import { opensQuotation } from "../opening.ts";
import type { Scene, Stretch } from "../scene.ts";

/** Said X, "T" · In short, warned X: "T". */
export function verbFirstFrame(
  scene: Scene,
  stretch: Stretch,
  { cue, group }: CueSite,
): FoundClaim | undefined {
  const { lower, tag } = scene.tokens;
  if ((cue.openings & Opening.Quote) === 0 || cue.hearer || group.passive || group.first !== group.head)
    return undefined;
  if (group.first > stretch.first && lower[group.first - 1] !== ",") return undefined;
  if (tag[group.last] !== Tag.ProperNoun && tag[group.last] !== Tag.Determiner) return undefined;
  const end = nounPhraseFrom(scene, group.last, stretch.last);
  if (end === group.last || (lower[end] !== "," && lower[end] !== ":") || !opensQuotation(scene, end + 1))
    return undefined;
  // A quotation on the next line belongs to the next stretch.
  if (end + 1 >= stretch.last) return undefined;
  if (group.mood === "gerund" || group.mood === "infinitive") return undefined;
  return {
    rule: "claim/speaker-cue-quotation",
    cueWord: cue,
    speaker: { first: group.last, last: end },
    cue: { first: group.first, last: group.last },
    content: [{ first: end + 1, last: beforeClosing(scene, end + 1, stretch.last) }],
    negated: false,
  };
}
