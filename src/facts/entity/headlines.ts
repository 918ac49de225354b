import type { Sentence } from "../../document/document.ts";
import { Shape } from "../../language/shape.ts";
import type { Clusters } from "./cluster.ts";
import type { Inheritance } from "./inherit.ts";
import { LISTED, Role } from "./roles.ts";
import { listedPhrase, type View } from "./view.ts";

const MIN_WORDS = 4;

/** Does the sentence capitalise its ordinary words, so that capitals tell nothing ("LITTLE DIETER NEEDS TO FLY")? */
export function isHeadline({ tokens, roles }: View, { first, last }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  let ordinary = 0;
  for (let i = first; i < last; i++) {
    const shape = tokens.shape[i];
    if ((shape & Shape.Word) === 0) continue;
    if ((shape & Shape.AllCaps) !== 0) upper++;
    if ((roles[i] & Role.Function) !== 0 && (shape & Shape.AllCaps) === 0) continue;
    words++;
    if ((shape & Shape.Capital) === 0) continue;
    capitals++;
    if (
      (roles[i] & (Role.Common | LISTED | Role.FirstName | Role.Surname | Role.Title)) === Role.Common &&
      (shape & Shape.SentenceStart) === 0
    )
      ordinary++;
  }
  if (words >= 3 && upper * 10 >= words * 6) return true;
  // "The Clean Rivers Act passed.": a full stop ends sentences, not headlines in title case.
  if (tokens.lower[last - 1] === ".") return false;
  return words >= MIN_WORDS && ordinary >= 2 && capitals * 4 >= words * 3;
}

const MAX_WORDS = 6;

/** Leaves nameable in a headline only what the article or the lists know as names, and words that are no English. */
export function restrictHeadline(
  view: View,
  clusters: Clusters,
  inheritance: Inheritance,
  { first, last }: Sentence,
): void {
  const { tokens, roles } = view;
  let known = first;
  for (let i = first; i < last; i++) {
    if (i >= known)
      known = Math.max(knownEnd(view, clusters, i, last), listedPhrase(view, i, last)?.last ?? i);
    if (i < known) continue;
    if ((tokens.shape[i] & Shape.Capital) === 0) continue;
    const role = roles[i];
    if ((role & (Role.Title | Role.Honorific)) !== 0 || inheritance.knows(tokens.lower[i])) continue;
    const ordinary = (role & (Role.Common | Role.Function | Role.Calendar)) !== 0;
    if (ordinary && (role & (Role.Country | Role.City | Role.Nationality)) === 0) roles[i] &= ~Role.Nameable;
  }
}

/** The end of the longest accepted name of the article that begins at a token, or the token itself. */
function knownEnd({ text, tokens }: View, clusters: Clusters, first: number, end: number): number {
  for (let last = Math.min(end, first + MAX_WORDS); last > first; last--) {
    const key = text.slice(tokens.start[first], tokens.end[last - 1]).toLowerCase();
    if (clusters.byKey.get(key)?.type !== undefined) return last;
  }
  return first;
}
