import { Tag } from "../../../language/tag.ts";
import { headAt, isNounLike, nameOf, type Scene } from "../scene.ts";
import { TIMES } from "../titles/words.ts";

/** The token after the ordinary words that begin at `at`, before the next name. */
export function plainEnd(scene: Scene, at: number, limit: number): number {
  let i = at;
  while (i < limit && i < at + 8 && nameOf(scene, i) === undefined) {
    if (TIMES.has(scene.tokens.lower[i])) break;
    if (isNounLike(scene, i)) i++;
    else if (isJoint(scene, i, limit)) i += 1;
    else break;
  }
  return i;
}

/** "research and analysis at": the "and" inside a field, not one that joins another title or clause. */
function isJoint(scene: Scene, at: number, limit: number): boolean {
  const { lower, tag } = scene.tokens;
  if ((lower[at] !== "and" && lower[at] !== "&") || at + 1 >= limit) return false;
  if (headAt(scene, at + 1) || headAt(scene, at + 2)) return false;
  return isNounLike(scene, at - 1) && isNounLike(scene, at + 1) && tag[at + 1] !== Tag.Gerund;
}
