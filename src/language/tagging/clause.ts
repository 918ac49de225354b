import { bit, Tag } from "../tag.ts";
import { HELPER_SET, NOUN_SET, PAST_SET, type Scene, SUBJECTS, VERB_SET, within } from "./scene.ts";

const LOOKAHEAD = 12;

const boundary = (scene: Scene, i: number): boolean => {
  const tag = scene.tag[i];
  return (
    tag === Tag.Punctuation ||
    tag === Tag.Subordinator ||
    tag === Tag.QuestionWord ||
    tag === Tag.Conjunction ||
    SUBJECTS.has(scene.lower[i])
  );
};

/** Does a verb that is surely finite follow before the clause ends ("the group plans announced by X [were] dropped")? */
export function finiteAhead(scene: Scene, i: number): boolean {
  const stop = Math.min(scene.last, i + LOOKAHEAD);
  for (let at = i + 1; at < stop; at++) {
    if (boundary(scene, at)) return false;
    if (isSurelyFinite(scene, at)) return true;
  }
  return false;
}

const NON_FINITE: ReadonlySet<string> = new Set(["be", "been", "being", "have", "do"]);

function isSurelyFinite(scene: Scene, i: number): boolean {
  const set = scene.sets[i];
  if ((set & HELPER_SET) !== 0 && (set & NOUN_SET) === 0) {
    // "'s" is mostly a genitive.
    if (scene.tag[i] === Tag.Genitive || scene.lower[i] === "'s") return false;
    return !NON_FINITE.has(scene.lower[i]);
  }
  // "said", "went": past forms that are no participle of anything else, or hardly ever one.
  if (scene.lower[i] === "said") return scene.tag[i - 1] !== Tag.Copula;
  return (set & VERB_SET) === 1 << Tag.PastTense;
}

/** A past form with an object, or one that is mostly the past tense. */
function takesObject(scene: Scene, i: number): boolean {
  if ((scene.sets[i] & bit(Tag.PastTense)) === 0) return false;
  return scene.tag[i] === Tag.PastTense || objectFollows(scene, i + 1);
}

/** A participle after its noun has lost its object; one with an object is the past tense ("[told] the paper"). */
export function objectFollows(scene: Scene, next: number): boolean {
  if (next < 0 || next >= scene.last) return false;
  const tag = scene.tag[next];
  return tag === Tag.Determiner || tag === Tag.Possessive || tag === Tag.Pronoun || tag === Tag.Subordinator;
}

/** Does a past form follow before the clause ends, so that the one at `i` is rather a participle? */
export function pastAhead(scene: Scene, i: number): boolean {
  const stop = Math.min(scene.last, i + LOOKAHEAD);
  for (let at = i + 1; at < stop; at++) {
    if (boundary(scene, at)) return false;
    if (isSurelyFinite(scene, at)) return true;
    if (within(scene.tag[at], PAST_SET) && within(scene.tag[at - 1], NOUN_SET) && takesObject(scene, at))
      return true;
  }
  return false;
}
