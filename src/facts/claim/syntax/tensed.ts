import { isFiniteVerb, isNoun, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { having, terms } from "../../../lexicon/terms.ts";
import type { ClaimContext } from "../context.ts";

const UNCHANGED = having("unchanged-past");

/** Does token `i` carry the tense of a clause, by its tag or as a past that looks like a noun ("the levy [cost] jobs")? */
export function isTensed({ term, tag }: Tokens, i: number): boolean {
  if (isFiniteVerb(tag[i])) return true;
  if (!UNCHANGED.has(term[i]) || i === 0) return false;
  return isNoun(tag[i - 1]) || tag[i - 1] === Tag.Pronoun || tag[i - 1] === Tag.Adverb;
}

/** "The guild [issued] a note", "on June 5 [cancelled] the fair": what looks like a participle has a subject and an object. */
export function isPast({ tag }: Tokens, i: number): boolean {
  if (tag[i] !== Tag.Participle || i === 0) return false;
  if (!isNoun(tag[i - 1]) && tag[i - 1] !== Tag.Value) return false;
  return tag[i + 1] === Tag.Determiner || tag[i + 1] === Tag.Possessive || tag[i + 1] === Tag.ProperNoun;
}

/**
 * Where the verb of the main clause stands behind a subordinate one that no comma closes ("a levy that ministers say will
 * hurt [was] dropped"), else `last`. `hasVerb`: the subordinate clause from `first` has a finite verb of its own, which is passed over.
 */
export function mainVerbAfter(
  { tokens, document }: ClaimContext,
  first: number,
  last: number,
  hasVerb: boolean,
): number {
  const { lower, tag, term } = tokens;
  const { verb, verbLast } = document.phrases;
  let own = hasVerb;
  for (let i = first; i < last; i++) {
    if (isFiniteVerb(tag[i]) && lower[i - 1] !== "to") {
      if (!own) return i;
      own = false;
      if (verb[i] >= 0) i = verbLast[verb[i]] - 1;
    } else if (!own && isPastBehindPredicate(tokens, i)) return i;
    else if (i > first && (BREAKS.has(term[i]) || joins(tag[i]))) return last;
  }
  return last;
}

/** "was empty [burned] down": no predicate goes on with a participle. */
const isPastBehindPredicate = ({ tag }: Tokens, i: number): boolean =>
  tag[i] === Tag.Participle && (tag[i - 1] === Tag.Adjective || tag[i - 1] === Tag.Participle);

/** Behind them the verb may be that of another clause. */
const BREAKS = terms(", ; : - – — that because as if while when after before since than so");

const joins = (tag: number): boolean => tag === Tag.Conjunction || tag === Tag.QuestionWord;
