import { beforeClosing, contentEnd } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { nounPhraseFrom } from "../noun-phrase.ts";
import type { Scene, Stretch } from "../scene.ts";

/** T, according to X · According to X, T. */
export function accordingFrame(
  scene: Scene,
  stretch: Stretch,
  at: number,
  floor: number,
): FoundClaim | undefined {
  const { lower } = scene.tokens;
  if (lower[at] !== "according" || lower[at + 1] !== "to" || at + 2 >= stretch.last) return undefined;
  const end = nounPhraseFrom(scene, at + 2, stretch.last);
  if (end === at + 2) return undefined;
  const base = {
    cueWord: undefined,
    speaker: { first: at + 2, last: end },
    cue: { first: at, last: at + 2 },
    negated: false,
  };
  if (at - floor <= 1) {
    let first = end;
    const limit = Math.min(stretch.last, end + 25);
    while (first < limit && lower[first] !== ",") first++;
    if (lower[first] !== "," || first + 1 >= stretch.last) return undefined;
    return {
      ...base,
      speaker: { first: at + 2, last: first },
      rule: "claim/according-to-first",
      content: [{ first: first + 1, last: contentEnd(scene, first + 1, stretch.last) }],
    };
  }
  const comma = lower[at - 1] === ",";
  const content = [{ first: floor, last: comma ? at - 1 : at }];
  const last = beforeClosing(scene, end, stretch.last);
  if (comma && lower[end] === "," && last > end + 3) content.push({ first: end + 1, last });
  return { ...base, rule: "claim/according-to", content };
}
