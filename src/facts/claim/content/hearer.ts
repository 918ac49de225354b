import { Shape } from "../../../language/shape.ts";
import { isFiniteVerb, isVerb, Tag } from "../../../language/tag.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { ClaimContext } from "../context.ts";
import { nounPhraseFrom } from "../syntax/noun-phrase.ts";

/** Longest noun phrase that names a hearer, in tokens, and how far "that" is sought behind it. */
const LONG_HEARER = 12;

/** "told reporters that": the token after the hearer, or `from`. */
export function afterHearer(context: ClaimContext, from: number): number {
  const { tag, lower } = context.tokens;
  if (tag[from] === Tag.Pronoun) return from + 1;
  const end = nounPhraseFrom(context, from, Math.min(context.passage.last, from + LONG_HEARER));
  for (let i = from + 1; i < end; i++)
    if (
      tag[i] === Tag.Pronoun ||
      (tag[i] === Tag.Determiner && tag[i - 1] !== Tag.Preposition && lower[i - 1] !== "and")
    )
      return i;
  return end;
}

/** "told a veterans group that", "told the “Morning Hour” on Friday that": no mark stands between, and "that" opens a clause. */
export function thatBehind({ tokens, passage }: ClaimContext, from: number): number {
  const { lower, tag, shape, term } = tokens;
  const limit = Math.min(passage.last - 1, from + LONG_HEARER);
  for (let i = from; i < limit; i++) {
    if (lower[i] === "that")
      return i > from && !isVerb(tag[i + 1]) && tag[i - 1] !== Tag.Preposition ? i : -1;
    const mark = (shape[i] & (Shape.Punctuation | Shape.QuoteMark)) === Shape.Punctuation;
    // "a veterans group that": a noun that could be a verb.
    const verb = isFiniteVerb(tag[i]) && !(tag[i] === Tag.PresentTense && lower[i + 1] === "that");
    if (mark || verb || tag[i] === Tag.To || SPLITS.has(term[i])) return -1;
  }
  return -1;
}

/** Other clauses begin with them, and "that" behind them is theirs. */
const SPLITS = terms("and but if whether who what when where why how because as while after before so");
