import { bit, Tag } from "../../../language/tag.ts";
import type { ClaimContext } from "../context.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";

/** What a predicate behind an object begins with. */
const PREDICATES =
  bit(Tag.Determiner) |
  bit(Tag.Possessive) |
  bit(Tag.Adjective) |
  bit(Tag.Adverb) |
  bit(Tag.Noun) |
  bit(Tag.Plural) |
  bit(Tag.ProperNoun) |
  bit(Tag.Gerund) |
  bit(Tag.Participle) |
  bit(Tag.To);

/** Does the object at `at` have a predicate behind it ("[the plan] a waste", "[it] unfair", "“a waste”")? */
export function isPredicateAt(context: ClaimContext, at: number, ceiling = context.passage.last): boolean {
  const { tokens, quoted } = context;
  if (tokens.tag[at] === Tag.Pronoun || quoted[at] >= 0) return true;
  const end = nounPhraseFrom(context, at, ceiling);
  return end > at && end < ceiling && (quoted[end] >= 0 || (bit(tokens.tag[end]) & PREDICATES) !== 0);
}
