import type { Document } from "../../document/document.ts";
import { bit, isVerb, Tag } from "../../language/tag.ts";
import { having, terms } from "../../lexicon/terms.ts";

const IMPERSONAL = having("impersonal-verb");
const BE = terms("is was 's been");
const BEFORE_VERB = bit(Tag.Modal) | bit(Tag.Auxiliary) | bit(Tag.Negative) | bit(Tag.Adverb);
const REACH = 5;

/**
 * Does "it" do what companies, states and agencies do? They say, plan and buy; a bare "it is", "it takes" or "sold it"
 * mostly speaks of a matter that has no name.
 */
export function isActor({ tokens }: Document, at: number): boolean {
  const { term, tag, count } = tokens;
  let i = at + 1;
  while (i < count && i < at + REACH && (bit(tag[i]) & BEFORE_VERB) !== 0) i++;
  if (BE.has(term[i])) {
    while (i + 1 < count && tag[i + 1] === Tag.Adverb) i++;
    return tag[i + 1] === Tag.Gerund && !IMPERSONAL.has(term[i + 1]);
  }
  return isVerb(tag[i]) && tag[i] !== Tag.Copula && !IMPERSONAL.has(term[i]);
}
