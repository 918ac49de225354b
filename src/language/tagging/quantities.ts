import { bit, isVerb, Tag, within } from "../tag.ts";
import type { Chooser } from "./chooser.ts";
import { ADJECTIVE, ADVERB, after, before } from "./context.ts";
import { nounFollows } from "./nominal.ts";

/** "her [plan]" is a possessive, "told her" a pronoun. */
export const possessiveOrPronoun: Chooser = (context, i) => {
  const next = after(context, i);
  if (next < 0) return Tag.Pronoun;
  const adverb = context.tag[next] === Tag.Adverb && nounFollows(context, next);
  return nounFollows(context, i) || adverb || context.lower[next] === "own" ? Tag.Possessive : Tag.Pronoun;
};

export const determinerOrPronoun: Chooser = (context, i) => {
  const next = after(context, i);
  const at = before(context, i);
  // "the first [half]".
  if (at >= 0 && context.lower[i] === "half" && within(context.tag[at], HALF_SET)) return Tag.Noun;
  if (next < 0) return Tag.Pronoun;
  const tag = context.tag[next];
  if (nounFollows(context, i) || tag === Tag.Determiner || tag === Tag.Possessive) return Tag.Determiner;
  return (tag === Tag.Adjective || tag === Tag.Symbol) && next === i + 1 ? Tag.Determiner : Tag.Pronoun;
};

const HALF_SET = bit(Tag.Determiner) | ADJECTIVE | bit(Tag.Ordinal) | bit(Tag.Possessive);

/** "many [people]" is an adjective, "many [of them]" a pronoun. */
export const quantity: Chooser = (context, i) => {
  const next = after(context, i);
  const previous = before(context, i);
  if (
    previous >= 0 &&
    context.lower[previous] === "at" &&
    (context.lower[i] === "least" || context.lower[i] === "most")
  )
    return Tag.Adverb;
  if (previous >= 0 && context.lower[i] === "enough" && context.tag[previous] === Tag.Adjective)
    return Tag.Adverb;
  if (next < 0) return context.tags[i] & ADVERB ? Tag.Adverb : Tag.Pronoun;
  if (context.lower[next] === "of") return Tag.Pronoun;
  const tag = context.tag[next];
  const degree = (context.tags[i] & ADVERB) !== 0;
  if (context.lower[next] === "than") return Tag.Adjective;
  if (degree && (tag === Tag.Adverb || (tag === Tag.Adjective && context.lower[i] !== "few")))
    return Tag.Adverb;
  if (nounFollows(context, i)) return Tag.Adjective;
  const left = before(context, i);
  return degree && left >= 0 && isVerb(context.tag[left]) ? Tag.Adverb : context.tag[i];
};

export const no: Chooser = (context, i) => {
  const next = after(context, i);
  if (next >= 0 && context.lower[next] === "longer") return Tag.Negative;
  if (next >= 0 && (nounFollows(context, i) || context.tag[next] === Tag.Adjective)) return Tag.Determiner;
  return Tag.Adverb;
};

export const one: Chooser = (context, i) => {
  const next = after(context, i);
  if (next < 0) return Tag.Pronoun;
  const at = before(context, i);
  if (
    at >= 0 &&
    (context.tag[at] === Tag.Adjective || context.tag[at] === Tag.Determiner) &&
    !nounFollows(context, i)
  )
    return Tag.Noun;
  return nounFollows(context, i) ||
    context.lower[next] === "of" ||
    context.tag[next] === Tag.Value ||
    context.lower[next] === "-"
    ? Tag.Value
    : context.tag[i];
};

/** "[only] three", "at [least]": adverbs; "the [only] way": an adjective. */
export const only: Chooser = (context, i) => {
  const at = before(context, i);
  const next = after(context, i);
  const opened = at >= 0 && (context.tag[at] === Tag.Determiner || context.tag[at] === Tag.Possessive);
  return opened && next >= 0 && nounFollows(context, i) ? Tag.Adjective : Tag.Adverb;
};
