import { having, terms } from "../../lexicon/terms.ts";
import { isVerb, Tag } from "../tag.ts";
import type { Chooser } from "./chooser.ts";
import {
  ADVERB,
  after,
  afterAdverbs,
  before,
  beforeAdverbs,
  canBeginPhrase,
  INFINITIVE,
  NOUN,
} from "./context.ts";
import { nounFollows } from "./nominal.ts";

/** Before "to" these leave a preposition ("according to", "response to"). */
const TO_GOVERNORS = having("governs-to");
export const toOrPreposition: Chooser = (context, i) => {
  const next = afterAdverbs(context, i);
  if (next < 0) return Tag.To;
  const set = context.tags[next];
  const verb = INFINITIVE;
  if (context.lower[next] === "be" || (set & verb) !== 0) {
    const ambiguous = (set & NOUN) !== 0;
    const left = before(context, i);
    return ambiguous && left >= 0 && TO_GOVERNORS.has(context.term[left]) ? Tag.Preposition : Tag.To;
  }
  return Tag.Preposition;
};

const EXISTS = having("existence-verb");
export const there: Chooser = (context, i) => {
  const next = afterAdverbs(context, i);
  if (next < 0) return Tag.Adverb;
  const tag = context.tag[next];
  return EXISTS.has(context.term[next]) || tag === Tag.Modal || tag === Tag.Auxiliary
    ? Tag.Pronoun
    : Tag.Adverb;
};

/** "[following] the vote" is a preposition, "the [following] day" an adjective, "is [following]" a verb. */
export const following: Chooser = (context, i) => {
  const at = beforeAdverbs(context, i);
  const left = at < 0 ? Tag.Unknown : context.tag[at];
  if (left === Tag.Determiner || left === Tag.Possessive)
    return nounFollows(context, i) ? Tag.Adjective : Tag.Noun;
  if (left === Tag.Copula || isVerb(left)) return Tag.Gerund;
  return canBeginPhrase(context, after(context, i)) ? Tag.Preposition : Tag.Gerund;
};

/** "the [past] week" is an adjective, "in the [past]" a noun, "[past] the gate" a preposition. */
export const past: Chooser = (context, i) => {
  const at = before(context, i);
  if (
    at < 0 ||
    (context.tag[at] !== Tag.Determiner &&
      context.tag[at] !== Tag.Possessive &&
      context.tag[at] !== Tag.Genitive)
  )
    return Tag.Preposition;
  return nounFollows(context, i) ? Tag.Adjective : Tag.Noun;
};

/** "his [home] country", "at [home]": nouns; "went [home]": an adverb. */
export const home: Chooser = (context, i) => {
  const at = before(context, i);
  if (at < 0) return nounFollows(context, i) ? Tag.Noun : Tag.Adverb;
  return isVerb(context.tag[at]) && !nounFollows(context, i)
    ? Tag.Adverb
    : context.tag[at] === Tag.Adverb
      ? Tag.Adverb
      : Tag.Noun;
};

const LIKE_LEFT = terms("i you we they would 'd who to n't not really also");
export const like: Chooser = (context, i) => {
  const at = beforeAdverbs(context, i);
  if (at < 0) return Tag.Preposition;
  const left = context.tag[at];
  if (left === Tag.To || left === Tag.Modal || (left === Tag.Auxiliary && context.lower[at].startsWith("d")))
    return Tag.Infinitive;
  return left === Tag.Pronoun && LIKE_LEFT.has(context.term[at]) ? Tag.PresentTense : Tag.Preposition;
};

/** "up", "out", "off": with a verb a particle, before a noun phrase a preposition. */
export const particle: Chooser = (context, i) => {
  const at = before(context, i);
  const next = after(context, i);
  const verb = at >= 0 && isVerb(context.tag[at]) && context.tag[at] !== Tag.Copula;
  const object = at > context.first && context.tag[at] === Tag.Pronoun && isVerb(context.tag[at - 1]);
  const phrase = next >= 0 && (canBeginPhrase(context, next) || context.tag[next] === Tag.Pronoun);
  if (context.tag[i] === Tag.Preposition && (context.tags[i] & ADVERB) === 0) {
    return verb &&
      (next < 0 || context.tag[next] === Tag.Punctuation || context.tag[next] === Tag.Preposition)
      ? Tag.Particle
      : Tag.Preposition;
  }
  if ((verb && (!phrase || VERBAL.has(context.term[i]))) || object) return Tag.Particle;
  if (phrase) return context.tag[i];
  return Tag.Adverb;
};
const VERBAL = terms("up out off down back away");
