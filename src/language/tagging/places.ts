import { bit, isVerb, Tag } from "../tag.ts";
import { nounFollows } from "./nominal.ts";
import { type Reader, words } from "./reader.ts";
import { after, afterAdverbs, before, beforeAdverbs, canBeginPhrase } from "./scene.ts";

/** Before "to" these leave a preposition ("according to", "response to"). */
const TO_GOVERNORS = words(
  "according due thanks prior regard respect addition response access opposed contrary close next similar related subject opposition reference relation return visit key answer approach threat damage alternative solution",
);
export const toOrPreposition: Reader = (scene, i) => {
  const next = afterAdverbs(scene, i);
  if (next < 0) return Tag.To;
  const set = scene.sets[next];
  const verb = bit(Tag.Infinitive);
  if (scene.lower[next] === "be" || (set & verb) !== 0) {
    const ambiguous = (set & bit(Tag.Noun)) !== 0;
    const left = before(scene, i);
    return ambiguous && left >= 0 && TO_GOVERNORS.has(scene.lower[left]) ? Tag.Preposition : Tag.To;
  }
  return Tag.Preposition;
};

const EXISTS = words(
  "is are was were be been being 's exists exist remains remain remained needs need appears seems seemed appeared comes came 're",
);
export const there: Reader = (scene, i) => {
  const next = afterAdverbs(scene, i);
  if (next < 0) return Tag.Adverb;
  const tag = scene.tag[next];
  return EXISTS.has(scene.lower[next]) || tag === Tag.Modal || tag === Tag.Auxiliary
    ? Tag.Pronoun
    : Tag.Adverb;
};

/** "[following] the vote" is a preposition, "the [following] day" an adjective, "is [following]" a verb. */
export const following: Reader = (scene, i) => {
  const at = beforeAdverbs(scene, i);
  const left = at < 0 ? Tag.Unknown : scene.tag[at];
  if (left === Tag.Determiner || left === Tag.Possessive)
    return nounFollows(scene, i) ? Tag.Adjective : Tag.Noun;
  if (left === Tag.Copula || isVerb(left)) return Tag.Gerund;
  return canBeginPhrase(scene, after(scene, i)) ? Tag.Preposition : Tag.Gerund;
};

/** "the [past] week" is an adjective, "in the [past]" a noun, "[past] the gate" a preposition. */
export const past: Reader = (scene, i) => {
  const at = before(scene, i);
  if (
    at < 0 ||
    (scene.tag[at] !== Tag.Determiner && scene.tag[at] !== Tag.Possessive && scene.tag[at] !== Tag.Genitive)
  )
    return Tag.Preposition;
  return nounFollows(scene, i) ? Tag.Adjective : Tag.Noun;
};

/** "his [home] country", "at [home]": nouns; "went [home]": an adverb. */
export const home: Reader = (scene, i) => {
  const at = before(scene, i);
  if (at < 0) return nounFollows(scene, i) ? Tag.Noun : Tag.Adverb;
  return isVerb(scene.tag[at]) && !nounFollows(scene, i)
    ? Tag.Adverb
    : scene.tag[at] === Tag.Adverb
      ? Tag.Adverb
      : Tag.Noun;
};

const LIKE_LEFT = words("i you we they would 'd who to n't not really also");
export const like: Reader = (scene, i) => {
  const at = beforeAdverbs(scene, i);
  if (at < 0) return Tag.Preposition;
  const left = scene.tag[at];
  if (left === Tag.To || left === Tag.Modal || (left === Tag.Auxiliary && scene.lower[at].startsWith("d")))
    return Tag.Infinitive;
  return left === Tag.Pronoun && LIKE_LEFT.has(scene.lower[at]) ? Tag.PresentTense : Tag.Preposition;
};

/** "up", "out", "off": with a verb a particle, before a noun phrase a preposition. */
export const particle: Reader = (scene, i) => {
  const at = before(scene, i);
  const next = after(scene, i);
  const verb = at >= 0 && isVerb(scene.tag[at]) && scene.tag[at] !== Tag.Copula;
  const object = at > scene.first && scene.tag[at] === Tag.Pronoun && isVerb(scene.tag[at - 1]);
  const phrase = next >= 0 && (canBeginPhrase(scene, next) || scene.tag[next] === Tag.Pronoun);
  if (scene.tag[i] === Tag.Preposition && (scene.sets[i] & bit(Tag.Adverb)) === 0) {
    return verb && (next < 0 || scene.tag[next] === Tag.Punctuation || scene.tag[next] === Tag.Preposition)
      ? Tag.Particle
      : Tag.Preposition;
  }
  if ((verb && (!phrase || VERBAL.has(scene.lower[i]))) || object) return Tag.Particle;
  if (phrase) return scene.tag[i];
  return Tag.Adverb;
};
const VERBAL = words("up out off down back away");
