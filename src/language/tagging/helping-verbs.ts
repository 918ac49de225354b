import { Shape } from "../shape.ts";
import { bit, Tag } from "../tag.ts";
import { type Reader, words } from "./reader.ts";
import {
  after,
  afterAdverbs,
  before,
  beforeAdverbs,
  NOUN_SET,
  PAST_SET,
  type Scene,
  SUBJECTS,
} from "./scene.ts";

const BEEN = words("been got become gone done had made seen taken given");
const IS_BEFORE = words(
  "he she it that there who what where how here when why everyone everything nobody nothing one this",
);

/** 's after a noun is a genitive, after a pronoun "is" or "has". */
export const apostropheS: Reader = (scene, i) => {
  const next = afterAdverbs(scene, i);
  const word = i > 0 ? scene.lower[i - 1] : "";
  if (word === "let") return Tag.Pronoun;
  if (next >= 0 && BEEN.has(scene.lower[next]) && scene.lower[next] !== "made") return Tag.Auxiliary;
  if (IS_BEFORE.has(word)) return Tag.Copula;
  const direct = after(scene, i);
  if (direct < 0) return Tag.Genitive;
  const tag = scene.tag[direct];
  if (tag === Tag.Determiner || tag === Tag.Negative || scene.lower[direct] === "going") return Tag.Copula;
  return Tag.Genitive;
};

const INVERTED = 5;

/** Does a participle follow, adverbs and an inverted subject passed over ("has not yet [said]", "Have you [seen]")? */
function participleFollows(scene: Scene, i: number): boolean {
  const stop = Math.min(scene.last, i + INVERTED);
  for (let at = i + 1; at < stop; at++) {
    if ((scene.sets[at] & bit(Tag.Participle)) !== 0 || scene.lower[at] === "been") return true;
    const tag = scene.tag[at];
    const skipped =
      tag === Tag.Adverb || tag === Tag.Negative || (tag === Tag.Pronoun && SUBJECTS.has(scene.lower[at]));
    if (!skipped && (scene.shape[at] & Shape.QuoteMark) === 0) return false;
  }
  return false;
}

export const have: Reader = (scene, i) => {
  if (participleFollows(scene, i)) return Tag.Auxiliary;
  return mainVerb(scene, i, scene.lower[i] === "had" ? Tag.PastTense : Tag.PresentTense);
};

/** A helping verb that helps none: its form as a main verb. */
function mainVerb(scene: Scene, i: number, finite: number): number {
  const at = beforeAdverbs(scene, i);
  const left = at < 0 ? Tag.Unknown : scene.tag[at];
  if (left === Tag.To || left === Tag.Modal) return finite === Tag.PresentTense ? Tag.Infinitive : finite;
  if (left === Tag.Auxiliary) return finite === Tag.PastTense ? Tag.Participle : Tag.Infinitive;
  return finite;
}

const DO_REACH = 6;

/** "did [not say]", "Do [you] know": helping; "did it", "do business": not. */
export const doing: Reader = (scene, i) => {
  const finite = scene.lower[i] === "did" ? Tag.PastTense : Tag.PresentTense;
  const stop = Math.min(scene.last, i + DO_REACH);
  for (let at = i + 1; at < stop; at++) {
    const tag = scene.tag[at];
    if (tag === Tag.Negative) return Tag.Auxiliary;
    if (tag === Tag.Infinitive || (scene.sets[at] & bit(Tag.Infinitive)) !== 0)
      return (scene.sets[at] & NOUN_SET) !== 0 && at === i + 1 && scene.tag[at] !== Tag.Infinitive
        ? mainVerb(scene, i, finite)
        : Tag.Auxiliary;
    if (tag !== Tag.Adverb && tag !== Tag.Pronoun) break;
  }
  return mainVerb(scene, i, finite);
};

export const wouldOrHad: Reader = (scene, i) => {
  const next = afterAdverbs(scene, i);
  if (next < 0) return Tag.Modal;
  const set = scene.sets[next];
  return (set & PAST_SET) !== 0 && (set & bit(Tag.Infinitive)) === 0 ? Tag.Auxiliary : Tag.Modal;
};

const WILL_NOUN = new Set<number>([Tag.Determiner, Tag.Possessive, Tag.Genitive, Tag.Adjective]);
export const will: Reader = (scene, i) => {
  const at = before(scene, i);
  return at >= 0 && WILL_NOUN.has(scene.tag[at]) ? Tag.Noun : Tag.Modal;
};
