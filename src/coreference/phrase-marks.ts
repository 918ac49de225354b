import type { Document } from "../document/document.ts";
import { Tag } from "../language/tag.ts";
import { terms } from "../lexicon/terms.ts";
import { PERSON_OR_GENDERED } from "./person-nouns.ts";

/** What a noun phrase is to coreference; bits. */
export const Mark = {
  /** It is the subject of a verb. */
  Subject: 1,
  /** It opens with "the", "this" or "that". */
  Definite: 2,
  /** It holds a genitive: "[the mill's owner]". */
  Owned: 4,
  /** Its head is a noun without a name that a later pronoun may mean. */
  Unnamed: 8,
  /** Its head is a capitalised word that no rule took for a name. */
  Capital: 16,
} as const;

/** Phrases with none of these concern nobody. */
export const CONCERNS = Mark.Definite | Mark.Owned | Mark.Unnamed | Mark.Capital;

const DEFINITE = terms("the this that");
const COMMA = terms(",");

/** Marks the noun phrases; tells which have a capitalised word that is no name for a head. */
export function markPhrases(document: Document, nameAt: Int32Array, marks: Uint8Array): number[] {
  const { nounFirst, nounHead, verbSubject } = document.phrases;
  const { term, tag } = document.tokens;
  const definite = DEFINITE.bits();
  const capitals: number[] = [];
  for (let verb = 0; verb < verbSubject.length; verb++)
    if (verbSubject[verb] >= 0) marks[verbSubject[verb]] = Mark.Subject;
  for (let phrase = 0; phrase < marks.length; phrase++) {
    const first = nounFirst[phrase];
    const head = nounHead[phrase];
    if ((definite[term[first] >>> 5] & (1 << (term[first] & 31))) !== 0) marks[phrase] |= Mark.Definite;
    if (head - first > 1 && holdsGenitive(document, first + 1, head)) marks[phrase] |= Mark.Owned;
    if (nameAt[head] >= 0) continue;
    if (tag[head] === Tag.ProperNoun) {
      marks[phrase] |= Mark.Capital;
      capitals.push(phrase);
    } else if (tag[head] === Tag.Plural) marks[phrase] |= Mark.Unnamed;
    else if (tag[head] === Tag.Noun && mayBeMeant(document, head, marks[phrase]))
      marks[phrase] |= Mark.Unnamed;
  }
  return capitals;
}

function holdsGenitive({ tokens }: Document, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens.tag[i] === Tag.Genitive) return true;
  return false;
}

/** Is a noun a person or a subject? Between commas it may be one with a subject. */
function mayBeMeant({ tokens: { term, count } }: Document, head: number, marks: number): boolean {
  if ((marks & Mark.Subject) !== 0 || PERSON_OR_GENDERED.has(term[head])) return true;
  return head > 0 && head + 1 < count && COMMA.has(term[head - 1]) && COMMA.has(term[head + 1]);
}
