import type { Document } from "../document/document.ts";
import { Shape } from "../language/shape.ts";
import { Tag } from "../language/tag.ts";
import { terms } from "../lexicon/terms.ts";

/** Capitalised words that nobody is called. */
const NOBODY = terms(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday christmas easter god mr mr. mrs mrs. ms ms. dr dr. jr jr. sr sr. st st. no no.",
);
/** Behind these stands a place or a time oftener than a person. */
const PLACING = terms("in at near the a an");
const OPENS = terms("(");
const CLOSES = terms(")");
const LONGEST = 3;
/** "Ex-clerk-turned-singer". */
const COMPOUND = /-.*-|^ex-/;
const UNLIKE_NAMES = Shape.AllCaps | Shape.Digit | Shape.Url;

/** Tokens at the end of a noun phrase. */
export interface Stretch {
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
}

/** The capitalised words that end phrases and may be people, though no rule took them for a name. */
export function unnamedStretches(
  document: Document,
  nameAt: Int32Array,
  capitals: readonly number[],
): Stretch[] {
  const { nounHead } = document.phrases;
  const found: Stretch[] = [];
  for (const phrase of capitals) {
    const first = openingOf(document, nameAt, phrase, nounHead[phrase]);
    if (first >= 0) found.push({ phrase, first, last: nounHead[phrase] + 1 });
  }
  return found;
}

/** Where the capitalised words begin that end a phrase, or -1 where they are no likely person. */
function openingOf(document: Document, nameAt: Int32Array, phrase: number, head: number): number {
  const { tokens, phrases } = document;
  const { term } = tokens;
  let first = head + 1;
  while (
    first > phrases.nounFirst[phrase] &&
    head - first < LONGEST &&
    nameAt[first - 1] < 0 &&
    mayBeName(document, first - 1)
  )
    first--;
  if (first > head || (first > 0 && nameAt[first - 1] >= 0 && phrases.noun[first - 1] === phrase)) return -1;
  // "(Yakeb)" is short for an organization.
  if (first === head && OPENS.has(term[first - 1]) && CLOSES.has(term[head + 1])) return -1;
  return first > 0 && PLACING.has(term[first - 1]) ? -1 : first;
}

const mayBeName = ({ tokens: { tag, shape, term, lower } }: Document, at: number): boolean =>
  tag[at] === Tag.ProperNoun &&
  (shape[at] & Shape.Capital) !== 0 &&
  (shape[at] & UNLIKE_NAMES) === 0 &&
  !NOBODY.has(term[at]) &&
  !((shape[at] & Shape.Hyphen) !== 0 && COMPOUND.test(lower[at]));
