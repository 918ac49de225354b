import { terms } from "../../lexicon/terms.ts";
import { setOf, Tag, within } from "../tag.ts";
import {
  HELPER_SET,
  NOUN_SET,
  OPENER_SET,
  PAST_SET,
  PAST_TENSE,
  SUBJECTS,
  type TaggingContext,
  VERB_SET,
} from "./context.ts";

const LOOKAHEAD = 12;

const BOUNDARIES = setOf(Tag.Punctuation, Tag.Subordinator, Tag.QuestionWord, Tag.Conjunction);

const boundary = ({ tag, term }: TaggingContext, i: number): boolean =>
  within(tag[i], BOUNDARIES) || SUBJECTS.has(term[i]);

/** Does a verb that is surely finite follow before the clause ends ("the group plans announced by X [were] dropped")? */
export function finiteAhead(context: TaggingContext, i: number): boolean {
  const stop = Math.min(context.last, i + LOOKAHEAD);
  for (let at = i + 1; at < stop; at++) {
    if (boundary(context, at)) return false;
    if (isSurelyFinite(context, at)) return true;
  }
  return false;
}

const NON_FINITE = terms("be been being have do");

function isSurelyFinite(context: TaggingContext, i: number): boolean {
  const set = context.tags[i];
  if ((set & HELPER_SET) !== 0 && (set & NOUN_SET) === 0) {
    // "'s" is mostly a genitive.
    if (context.tag[i] === Tag.Genitive || context.lower[i] === "'s") return false;
    return !NON_FINITE.has(context.term[i]);
  }
  // "said", "went": past forms that are no participle of anything else, or hardly ever one.
  if (context.lower[i] === "said") return context.tag[i - 1] !== Tag.Copula;
  return (set & VERB_SET) === PAST_TENSE;
}

/** A past form with an object, or one that is mostly the past tense. */
function takesObject(context: TaggingContext, i: number): boolean {
  if ((context.tags[i] & PAST_TENSE) === 0) return false;
  return context.tag[i] === Tag.PastTense || objectFollows(context, i + 1);
}

const OBJECT_SET = OPENER_SET | setOf(Tag.Pronoun, Tag.Subordinator);

/** A participle after its noun has lost its object; one with an object is the past tense ("[told] the paper"). */
export function objectFollows(context: TaggingContext, next: number): boolean {
  if (next < 0 || next >= context.last) return false;
  return within(context.tag[next], OBJECT_SET);
}

/** Does a past form follow before the clause ends, so that the one at `i` is rather a participle? */
export function pastAhead(context: TaggingContext, i: number): boolean {
  const stop = Math.min(context.last, i + LOOKAHEAD);
  for (let at = i + 1; at < stop; at++) {
    if (boundary(context, at)) return false;
    if (isSurelyFinite(context, at)) return true;
    if (
      within(context.tag[at], PAST_SET) &&
      within(context.tag[at - 1], NOUN_SET) &&
      takesObject(context, at)
    )
      return true;
  }
  return false;
}
