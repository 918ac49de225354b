import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import type { CueSite } from "../cue-sites.ts";
import { type Cue, Opening } from "../cues/cue.ts";
import { contentEnd } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { readOpening } from "../opening.ts";
import type { Scene, Stretch } from "../scene.ts";
import { subjectBefore } from "../subject.ts";

const SAYS = Opening.Left | Opening.QuotedLeft | Opening.That;

/** As X noted, T · T, as X put it · T1, as X said, T2. */
export function asFrame(
  scene: Scene,
  stretch: Stretch,
  { cue, group }: CueSite,
  floor: number,
): FoundClaim | undefined {
  const { lower } = scene.tokens;
  if ((cue.openings & SAYS) === 0 || group.mood !== "finite" || group.passive || NEVER.has(cue.lemma))
    return undefined;
  const speaker = subjectBefore(scene, group.first, floor);
  if (!speaker || speaker.first <= stretch.first - 1 || lower[speaker.first - 1] !== "as") return undefined;
  const as = speaker.first - 1;
  const first = as - stretch.first <= 1;
  if (!first && lower[as - 1] !== ",") return undefined;
  const put = lower[group.last] === "it" ? 1 : 0;
  if (cue.lemma === "put" && put === 0) return undefined;
  if (takesMore(scene, group.last + put, stretch.last, cue)) return undefined;
  const comma = commaAfter(scene, group.last + put, stretch.last);
  const content: TokenSpan[] = [];
  if (!first) content.push({ first: floor, last: as - 1 });
  if (comma > 0) content.push({ first: comma + 1, last: contentEnd(scene, comma + 1, stretch.last) });
  if (content.length === 0 || content.some((span) => span.first >= span.last)) return undefined;
  return {
    rule: "claim/as-speaker-cue",
    cueWord: cue,
    speaker,
    cue: { first: group.first, last: group.last + put },
    content,
    negated: group.negated,
  };
}

/** "as he explained how hard it was": the cue has content of its own behind it. */
const takesMore = (scene: Scene, at: number, ceiling: number, cue: Cue): boolean => {
  if (at >= ceiling || scene.tokens.lower[at] === ":" || scene.tokens.lower[at] === ",") return false;
  return (readOpening(scene, at, ceiling, cue).kind & CONTENT) !== 0;
};

const CONTENT = Opening.Object | Opening.Clause | Opening.That | Opening.Wh | Opening.Gerund | Opening.To;
const NEVER: ReadonlySet<string> = new Set(["continue", "echo", "agree", "begin"]);

/** The comma that closes "As X said on Monday,", or -1. */
function commaAfter({ tokens, quoted }: Scene, from: number, ceiling: number): number {
  for (let i = from; i < Math.min(ceiling - 1, from + 12); i++) {
    if (quoted[i] >= 0 || tokens.tag[i] === Tag.Conjunction) return -1;
    if (tokens.lower[i] === "," || tokens.lower[i] === ":") return i;
  }
  return -1;
}
