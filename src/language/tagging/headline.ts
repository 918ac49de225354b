import { terms } from "../../lexicon/terms.ts";
import { Shape } from "../shape.ts";
import type { Tokens } from "../tokens.ts";

/** Headlines are set in capitals when at least this share of their words are. */
const SHARE = 0.65;
const MIN_WORDS = 3;
/** Shorter words are in lower case in headlines too. */
const LONG = 4;

/** Verbs that headlines would capitalise: one in lower case shows a plain sentence full of names. */
const PLAIN = terms("is are was were has have had said says will been");

/**
 * Is most of a sentence capitalised, as headlines are ("Court Rejects Appeal in Fraud Case")? Told its first token, the
 * last exclusive, and how many of its words have a capital.
 */
export function isHeadline(
  { shape, term, lower }: Tokens,
  first: number,
  last: number,
  capitals: number,
): boolean {
  if (capitals < MIN_WORDS) return false;
  let words = capitals;
  for (let i = first; i < last; i++) {
    if ((shape[i] & (Shape.Word | Shape.Capital)) !== Shape.Word) continue;
    if (PLAIN.has(term[i])) return false;
    if (lower[i].length >= LONG && capitals < ++words * SHARE) return false;
  }
  return true;
}
