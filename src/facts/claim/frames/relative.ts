import { Tag } from "../../../language/tag.ts";
import type { CueSite } from "../cue-sites.ts";
import { Opening } from "../cues/cue.ts";
import { contentEnd } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { readOpening } from "../opening.ts";
import type { Scene, Stretch } from "../scene.ts";
import { subjectBefore } from "../subject.ts";

const TAKES = Opening.Left | Opening.Object | Opening.That | Opening.Clause;
/** With these the relative pronoun has a second object beside it ("which he called a scandal"). */
const NAMING: ReadonlySet<string> = new Set([
  "call",
  "label",
  "deem",
  "consider",
  "describe",
  "declare",
  "name",
]);
const PRONOUNS: ReadonlySet<string> = new Set(["which", "what", "whom", "who"]);

/** which X called T · who X said had left · what X told reporters: the pronoun is part of the content. */
export function relativeFrame(
  scene: Scene,
  stretch: Stretch,
  { cue, group }: CueSite,
): FoundClaim | undefined {
  const { lower, tag } = scene.tokens;
  if ((cue.openings & TAKES) === 0 || group.mood !== "finite" || group.passive) return undefined;
  const speaker = subjectBefore(scene, group.first, stretch.first);
  if (!speaker || speaker.first <= stretch.first || tag[speaker.last - 1] === Tag.QuestionWord)
    return undefined;
  const pronoun = speaker.first - 1;
  if (!PRONOUNS.has(lower[pronoun]) || tag[pronoun - 1] === Tag.Preposition) return undefined;
  const opening = readOpening(scene, group.last, stretch.last, cue);
  if ((opening.kind & (Opening.That | Opening.Clause | Opening.To)) !== 0) return undefined;
  if (opening.kind === Opening.Object && !NAMING.has(cue.lemma) && !cue.hearer) return undefined;
  const content = [{ first: pronoun, last: pronoun + 1 }];
  const at = opening.kind === 0 ? group.last : opening.at;
  const last = contentEnd(scene, at, stretch.last);
  if (last > at && lower[at] !== "," && lower[at] !== ".") content.push({ first: at, last });
  return {
    rule: "claim/relative-speaker-cue",
    cueWord: cue,
    speaker,
    cue: { first: group.first, last: at },
    content,
    negated: group.negated,
  };
}
