import type { TokenSpan } from "../../engine/rule.ts";
import { verbSites } from "./cue-sites.ts";
import type { FoundClaim } from "./found.ts";
import { accordingFrame } from "./frames/according.ts";
import { asFrame } from "./frames/as-clause.ts";
import { colonFrame } from "./frames/colon.ts";
import { leftFrame } from "./frames/left.ts";
import { relativeFrame } from "./frames/relative.ts";
import { rightFrame } from "./frames/right.ts";
import type { Scene, Stretch } from "./scene.ts";
import { RunningSubject } from "./subjects.ts";

/** The claims of one stretch, in order of their cues. */
export function claimsOf(scene: Scene, stretch: Stretch): FoundClaim[] {
  const found: FoundClaim[] = [];
  const running = new RunningSubject(scene, stretch);
  const sites = verbSites(scene, stretch);
  let next = 0;
  let floor = stretch.first;
  let speaker: TokenSpan | undefined;
  for (let at = stretch.first; at < stretch.last; at++) {
    const isSite = next < sites.length && sites[next].group.head === at;
    const word = scene.tokens.lower[at];
    if (!isSite && (scene.quoted[at] >= 0 || (word !== "according" && word !== ":"))) continue;
    const site = isSite ? sites[next++] : undefined;
    const claim = site
      ? (asFrame(scene, stretch, site, floor) ??
        leftFrame(scene, stretch, site, floor) ??
        relativeFrame(scene, stretch, site) ??
        rightFrame(scene, stretch, site, () => speaker ?? running.before(site.group.first)))
      : word === ":"
        ? bareColon(scene, stretch, at, found)
        : accordingFrame(scene, stretch, at, floor);
    if (!claim) continue;
    if (
      claim.content.length > 0 &&
      claim.content[0].last <= claim.cue.first &&
      claim.rule !== "claim/passive" &&
      claim.rule !== "claim/raising"
    ) {
      clampInside(found, claim);
      floor = Math.max(claim.cue.last, claim.speaker?.last ?? 0, claim.content.at(-1)!.last);
    }
    const nested = found.some(({ content }) =>
      content.some(({ first, last }) => first <= claim.cue.first && claim.cue.first < last),
    );
    if (!nested) speaker = claim.speaker ?? speaker;
    found.push(claim);
  }
  return found;
}

/** Content of earlier claims ends where a later attribution of the whole sentence begins. */
function clampInside(found: FoundClaim[], outer: FoundClaim): void {
  const end = outer.content[0].last;
  found.forEach((claim, place) => {
    if (claim.cue.first < outer.content[0].first) return;
    const content = claim.content
      .map(({ first, last }) => ({ first, last: Math.min(last, end) }))
      .filter(({ first, last }) => first < last);
    if (content.length > 0) found[place] = { ...claim, content };
  });
}

/** A colon that no verb before it has taken for its own. */
function bareColon(
  scene: Scene,
  stretch: Stretch,
  at: number,
  found: readonly FoundClaim[],
): FoundClaim | undefined {
  const before = found.at(-1);
  if (before && (before.cue.last >= at || before.content.some(({ last }) => last > at))) return undefined;
  return colonFrame(scene, stretch, at);
}
