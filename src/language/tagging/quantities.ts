import { bit, isVerb, Tag } from "../tag.ts";
import { nounFollows } from "./nominal.ts";
import type { Reader } from "./reader.ts";
import { after, before, within } from "./scene.ts";

/** "her [plan]" is a possessive, "told her" a pronoun. */
export const possessiveOrPronoun: Reader = (scene, i) => {
  const next = after(scene, i);
  if (next < 0) return Tag.Pronoun;
  const adverb = scene.tag[next] === Tag.Adverb && nounFollows(scene, next);
  return nounFollows(scene, i) || adverb || scene.lower[next] === "own" ? Tag.Possessive : Tag.Pronoun;
};

export const determinerOrPronoun: Reader = (scene, i) => {
  const next = after(scene, i);
  const at = before(scene, i);
  // "the first [half]".
  if (at >= 0 && scene.lower[i] === "half" && within(scene.tag[at], PHRASE_SET)) return Tag.Noun;
  if (next < 0) return Tag.Pronoun;
  const tag = scene.tag[next];
  if (nounFollows(scene, i) || tag === Tag.Determiner || tag === Tag.Possessive) return Tag.Determiner;
  return (tag === Tag.Adjective || tag === Tag.Symbol) && next === i + 1 ? Tag.Determiner : Tag.Pronoun;
};

const PHRASE_SET = bit(Tag.Determiner) | bit(Tag.Adjective) | bit(Tag.Ordinal) | bit(Tag.Possessive);

/** "many [people]" is an adjective, "many [of them]" a pronoun. */
export const quantity: Reader = (scene, i) => {
  const next = after(scene, i);
  const previous = before(scene, i);
  if (
    previous >= 0 &&
    scene.lower[previous] === "at" &&
    (scene.lower[i] === "least" || scene.lower[i] === "most")
  )
    return Tag.Adverb;
  if (previous >= 0 && scene.lower[i] === "enough" && scene.tag[previous] === Tag.Adjective)
    return Tag.Adverb;
  if (next < 0) return scene.sets[i] & bit(Tag.Adverb) ? Tag.Adverb : Tag.Pronoun;
  if (scene.lower[next] === "of") return Tag.Pronoun;
  const tag = scene.tag[next];
  const degree = (scene.sets[i] & bit(Tag.Adverb)) !== 0;
  if (scene.lower[next] === "than") return Tag.Adjective;
  if (degree && (tag === Tag.Adverb || (tag === Tag.Adjective && scene.lower[i] !== "few")))
    return Tag.Adverb;
  if (nounFollows(scene, i)) return Tag.Adjective;
  const left = before(scene, i);
  return degree && left >= 0 && isVerb(scene.tag[left]) ? Tag.Adverb : scene.tag[i];
};

export const no: Reader = (scene, i) => {
  const next = after(scene, i);
  if (next >= 0 && scene.lower[next] === "longer") return Tag.Negative;
  if (next >= 0 && (nounFollows(scene, i) || scene.tag[next] === Tag.Adjective)) return Tag.Determiner;
  return Tag.Adverb;
};

export const one: Reader = (scene, i) => {
  const next = after(scene, i);
  if (next < 0) return Tag.Pronoun;
  const at = before(scene, i);
  if (
    at >= 0 &&
    (scene.tag[at] === Tag.Adjective || scene.tag[at] === Tag.Determiner) &&
    !nounFollows(scene, i)
  )
    return Tag.Noun;
  return nounFollows(scene, i) ||
    scene.lower[next] === "of" ||
    scene.tag[next] === Tag.Value ||
    scene.lower[next] === "-"
    ? Tag.Value
    : scene.tag[i];
};

/** "[only] three", "at [least]": adverbs; "the [only] way": an adjective. */
export const only: Reader = (scene, i) => {
  const at = before(scene, i);
  const next = after(scene, i);
  const opened = at >= 0 && (scene.tag[at] === Tag.Determiner || scene.tag[at] === Tag.Possessive);
  return opened && next >= 0 && nounFollows(scene, i) ? Tag.Adjective : Tag.Adverb;
};
