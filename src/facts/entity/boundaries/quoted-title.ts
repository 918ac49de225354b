import { Shape } from "../../../language/shape.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { NameContext } from "../context.ts";
import { phraseRoles } from "../phrases.ts";
import { LISTED, Role } from "../roles.ts";
import { Word } from "../words.ts";

const MIN_WORDS = 3;
const MAX_WORDS = 10;
/** A longer word in capitals belongs to no title. */
const MAX_ACRONYM = 4;
/** Words and marks that titles write small. */
const SMALL = terms(
  "a an the of in on at to for from by with and or but nor de la le du der die das des y et und :",
);

/**
 * Where the title ends that fills the quotation opening at a token ("The Man on the Moon", "Norway: A Long Story"), or -1:
 * every word but the small ones has a capital, some word besides a name is small or parted by a mark. What one run
 * of capitals fills ("Doctor Zhivago") is left to the reading of names.
 */
export function quotedTitleEnd(context: NameContext, mark: number): number {
  const { tokens, document } = context;
  const at = mark + 1 < tokens.count ? tokens.quotation[mark + 1] : -1;
  if (at < 0 || document.quotations[at].first !== mark || !document.quotations[at].closed) return -1;
  const first = mark + 1;
  let last = document.quotations[at].last - 1;
  if (tokens.lower[last - 1] === "," || tokens.lower[last - 1] === ".") last--;
  if (last - first < MIN_WORDS || last - first > MAX_WORDS || !isTitleCased(context, first, last)) return -1;
  return (phraseRoles(context, first, last) & LISTED) === 0 ? last : -1;
}

function isTitleCased({ tokens, roles, words }: NameContext, first: number, last: number): boolean {
  let capitals = 0;
  let ordinary = 0;
  let small = 0;
  for (let i = first; i < last; i++) {
    const shape = tokens.shape[i];
    if ((shape & Shape.AllCaps) !== 0 && tokens.end[i] - tokens.start[i] > MAX_ACRONYM) return false;
    if ((shape & Shape.Capital) !== 0) {
      capitals++;
      if ((roles[i] & Role.Common) !== 0) ordinary++;
    } else if (SMALL.has(tokens.term[i])) small++;
    else if ((shape & (Shape.Word | Shape.Lower)) !== 0 && (words[tokens.term[i]] & Word.Possessive) === 0)
      return false;
  }
  const ends = tokens.shape[first] & tokens.shape[last - 1] & Shape.Capital;
  return ends !== 0 && capitals > 1 && ordinary > 0 && small > 0;
}
