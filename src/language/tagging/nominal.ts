import { terms } from "../../lexicon/terms.ts";
import { isVerb, Tag, within } from "../tag.ts";
import {
  after,
  before,
  COMMON_NOUN_SET,
  canBeNominal,
  NOUN_SET,
  PARTICIPLE,
  PAST_SET,
  PHRASE_SET,
  type TaggingContext,
} from "./context.ts";

/** Is what follows a noun, or a word that stands before one? */
export function nounFollows(context: TaggingContext, i: number): boolean {
  const next = after(context, i);
  if (next < 0 || next > i + 2) return false;
  if (
    within(context.tag[next], PAST_SET) &&
    !within(context.tag[i], NOUN_SET) &&
    context.lower[next] !== "said"
  ) {
    const beyond = after(context, next);
    return (
      beyond >= 0 &&
      (context.tags[next] & PARTICIPLE) !== 0 &&
      within(context.tag[beyond], COMMON_NOUN_SET) &&
      (context.tags[i] & COMMON_NOUN_SET) === 0
    );
  }
  return canBeNominal(context, next) && (!isVerb(context.tag[next]) || context.tag[next] === Tag.Gerund);
}

/** Adjective or noun ("the executive branch", "the executive"). */
export function adjectiveOrNoun(context: TaggingContext, i: number): number {
  // What is mostly a noun stays one before another ("state rolls", "passenger aircraft").
  if (context.tag[i] === Tag.Noun || context.tag[i] === Tag.Plural)
    return aloneAfterCopula(context, i) ? Tag.Adjective : context.tag[i];
  if (nounFollows(context, i)) return Tag.Adjective;
  const at = before(context, i);
  if (at < 0) return context.tag[i];
  const left = context.tag[at];
  if (left === Tag.Copula || left === Tag.Adverb) return Tag.Adjective;
  return within(left, PHRASE_SET | NOUN_SET) ? Tag.Noun : context.tag[i];
}

/** "is [right]." */
function aloneAfterCopula(context: TaggingContext, i: number): boolean {
  const at = before(context, i);
  const next = after(context, i);
  return at >= 0 && context.tag[at] === Tag.Copula && (next < 0 || context.tag[next] === Tag.Punctuation);
}

/** "some [pretty] tough words". */
const DEGREES = terms("pretty most far well");

/** Adjective or adverb ("a hard line", "worked hard"). */
export function adjectiveOrAdverb(context: TaggingContext, i: number): number {
  const at = before(context, i);
  const left = at < 0 ? Tag.Unknown : context.tag[at];
  const next = after(context, i);
  if (DEGREES.has(context.term[i]) && next >= 0 && context.tag[next] === Tag.Adjective) return Tag.Adverb;
  if (left === Tag.Determiner || left === Tag.Possessive || left === Tag.Genitive) return Tag.Adjective;
  if (nounFollows(context, i)) return isVerb(left) ? context.tag[i] : Tag.Adjective;
  if (left === Tag.Copula) return context.tag[i];
  return isVerb(left) || within(left, NOUN_SET) ? Tag.Adverb : context.tag[i];
}
