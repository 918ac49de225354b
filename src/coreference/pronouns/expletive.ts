import type { Document } from "../../document/document.ts";
import { bit, Tag } from "../../language/tag.ts";
import { terms } from "../../lexicon/terms.ts";
import { IT } from "./words.ts";

const SEEM = terms("seems seemed appears appeared turns turned happens happened rains rained snows snowed");
const OPENERS = terms("that to how if whether for who what why when until before since");
const MAKE = terms("make makes made making find finds found consider considers keep kept");
/** What only somebody can be before "to": "it is ready to sell". */
const WILLING = terms(
  "able unable ready willing unwilling prepared eager keen reluctant committed determined set pleased aware",
);
const HAVE = terms("have has");
const BEEN = terms("been");
const TAKE = terms("take takes took");
const HELPS = bit(Tag.Copula) | bit(Tag.Modal) | bit(Tag.Auxiliary) | bit(Tag.Negative) | bit(Tag.Adverb);
const REACH = 6;

/** "it" that stands for nothing: "it is clear that", "it takes years to", "made it hard to". */
export function isExpletive({ tokens }: Document, at: number): boolean {
  const { term, tag, count } = tokens;
  if (!IT.has(term[at])) return false;
  if (SEEM.has(term[at + 1])) return true;
  if (at > 0 && MAKE.has(term[at - 1]) && tag[at + 1] === Tag.Adjective) return true;
  let i = at + 1;
  while (i < count && i < at + 4 && (bit(tag[i]) & HELPS) !== 0) i++;
  if (i === at + 1 || HAVE.has(term[i - 1])) return false;
  if (tag[i - 1] !== Tag.Copula && !BEEN.has(term[i - 1])) return TAKE.has(term[i]);
  if (WILLING.has(term[i])) return false;
  for (let j = i; j < count && j < i + REACH && tag[j] !== Tag.Punctuation; j++)
    if (OPENERS.has(term[j])) return true;
  return false;
}
