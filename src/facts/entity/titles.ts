import { Shape } from "../../language/shape.ts";
import { terms } from "../../lexicon/terms.ts";
import { LISTED, Role } from "./roles.ts";
import { phraseRoles, type View } from "./view.ts";

const MAX_WORDS = 10;
/** Words that titles write small. */
const SMALL = terms(
  "a an the of in on at to for from by with and or but nor de la le du der die das des y et und",
);

/** The tokens of a title in quotation marks: which tokens are its own, and where the reading goes on. */
export interface QuotedTitle {
  readonly first: number;
  readonly last: number;
}

/**
 * The title that fills the quotation opening at a token ("The Man on the Moon", "Norway: A Long Story"), or undefined:
 * every word but the small ones has a capital, some word besides a name is small or parted by a mark. What one run
 * of capitals fills ("Doctor Zhivago") is left to the reading of names.
 */
export function quotedTitle(view: View, mark: number): QuotedTitle | undefined {
  const { tokens, document } = view;
  const at = tokens.quotation[mark + 1] ?? -1;
  if (at < 0 || document.quotations[at].first !== mark || !document.quotations[at].closed) return undefined;
  const first = mark + 1;
  let last = document.quotations[at].last - 1;
  if (tokens.lower[last - 1] === "," || tokens.lower[last - 1] === ".") last--;
  if (last - first < 3 || last - first > MAX_WORDS || !isTitleCased(view, first, last)) return undefined;
  return (phraseRoles(view, first, last) & LISTED) === 0 ? { first, last } : undefined;
}

function isTitleCased({ tokens, roles }: View, first: number, last: number): boolean {
  let capitals = 0;
  let ordinary = 0;
  let small = 0;
  for (let i = first; i < last; i++) {
    const shape = tokens.shape[i];
    if ((shape & Shape.AllCaps) !== 0 && tokens.end[i] - tokens.start[i] > 4) return false;
    if ((shape & Shape.Capital) !== 0) {
      capitals++;
      if ((roles[i] & Role.Common) !== 0) ordinary++;
    } else if (SMALL.has(tokens.term[i]) || tokens.lower[i] === ":") small++;
    else if ((shape & (Shape.Word | Shape.Lower)) !== 0 && tokens.lower[i] !== "'s") return false;
  }
  const ends = tokens.shape[first] & tokens.shape[last - 1] & Shape.Capital;
  return ends !== 0 && capitals > 1 && ordinary > 0 && small > 0;
}
