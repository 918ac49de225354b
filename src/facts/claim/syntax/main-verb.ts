import { isFiniteVerb, Tag } from "../../../language/tag.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { ClaimContext } from "../context.ts";

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
    } else if (i > first && (BREAKS.has(term[i]) || joins(tag[i]))) return last;
  }
  return last;
}

/** Behind them the verb may be that of another clause. */
const BREAKS = terms(", ; : - – — that because as if while when after before since than so");

const joins = (tag: number): boolean => tag === Tag.Conjunction || tag === Tag.QuestionWord;
