import { bit, isVerb, Tag } from "../tag.ts";
import {
  after,
  before,
  COMMON_NOUN_SET,
  canBeNominal,
  NOUN_SET,
  PAST_SET,
  type Scene,
  within,
} from "./scene.ts";

/** Is what follows a noun, or a word that stands before one? */
export function nounFollows(scene: Scene, i: number): boolean {
  const next = after(scene, i);
  if (next < 0 || next > i + 2) return false;
  if (
    within(scene.tag[next], PAST_SET) &&
    !within(scene.tag[i], NOUN_SET) &&
    !scene.lower[next].startsWith("said")
  ) {
    const beyond = after(scene, next);
    return (
      beyond >= 0 &&
      (scene.sets[next] & bit(Tag.Participle)) !== 0 &&
      within(scene.tag[beyond], COMMON_NOUN_SET) &&
      (scene.sets[i] & COMMON_NOUN_SET) === 0
    );
  }
  return canBeNominal(scene, next) && (!isVerb(scene.tag[next]) || scene.tag[next] === Tag.Gerund);
}

/** Adjective or noun ("the executive branch", "the executive"). */
export function adjectiveOrNoun(scene: Scene, i: number): number {
  // What is mostly a noun stays one before another ("state rolls", "passenger aircraft").
  if (scene.tag[i] === Tag.Noun || scene.tag[i] === Tag.Plural)
    return aloneAfterCopula(scene, i) ? Tag.Adjective : scene.tag[i];
  if (nounFollows(scene, i)) return Tag.Adjective;
  const at = before(scene, i);
  if (at < 0) return scene.tag[i];
  const left = scene.tag[at];
  if (left === Tag.Copula || left === Tag.Adverb) return Tag.Adjective;
  const inPhrase =
    left === Tag.Determiner || left === Tag.Possessive || left === Tag.Genitive || left === Tag.Adjective;
  return inPhrase || within(left, NOUN_SET) ? Tag.Noun : scene.tag[i];
}

/** "is [right]." */
function aloneAfterCopula(scene: Scene, i: number): boolean {
  const at = before(scene, i);
  const next = after(scene, i);
  return at >= 0 && scene.tag[at] === Tag.Copula && (next < 0 || scene.tag[next] === Tag.Punctuation);
}

/** "some [pretty] tough words". */
const DEGREES: ReadonlySet<string> = new Set(["pretty", "most", "far", "well"]);

/** Adjective or adverb ("a hard line", "worked hard"). */
export function adjectiveOrAdverb(scene: Scene, i: number): number {
  const at = before(scene, i);
  const left = at < 0 ? Tag.Unknown : scene.tag[at];
  const next = after(scene, i);
  if (DEGREES.has(scene.lower[i]) && next >= 0 && scene.tag[next] === Tag.Adjective) return Tag.Adverb;
  if (left === Tag.Determiner || left === Tag.Possessive || left === Tag.Genitive) return Tag.Adjective;
  if (nounFollows(scene, i)) return isVerb(left) ? scene.tag[i] : Tag.Adjective;
  if (left === Tag.Copula) return scene.tag[i];
  return isVerb(left) || within(left, NOUN_SET) ? Tag.Adverb : scene.tag[i];
}
