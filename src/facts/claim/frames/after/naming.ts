import { Tag } from "../../../../language/tag.ts";
import type { ClaimContext } from "../../context.ts";
import { isPredicateAt } from "../../syntax/predicate.ts";
import type { VerbGroup } from "../../syntax/verb-group.ts";

/** How far before its verb a relative pronoun is sought. */
const MAX_SUBJECT = 8;

/**
 * "a tool called the adze", "She called the hospital": who calls something names it or rings it up, unless a predicate
 * says what it is called ("called the plan a waste") or a relative pronoun stands for it ("what he called a waste").
 */
export function isNaming(context: ClaimContext, group: VerbGroup, at: number): boolean {
  const { tag } = context.tokens;
  const { first, last } = context.passage;
  if (tag[at] === Tag.Pronoun || context.quoted[at] >= 0) return false;
  for (let i = Math.max(first, group.first - MAX_SUBJECT); i < group.first; i++)
    if (tag[i] === Tag.QuestionWord) return false;
  return !isPredicateAt(context, at, last);
}
