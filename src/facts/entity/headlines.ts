import type { Sentence } from "../../document/document.ts";
import { Shape } from "../../language/shape.ts";
import type { Clusters } from "./clusters.ts";
import type { NameContext } from "./context.ts";
import type { Inheritance } from "./inheritance.ts";
import { listedEnd } from "./phrases.ts";
import { LISTED, Role } from "./roles.ts";
import { withWord } from "./spelling.ts";

const NAMES = LISTED | Role.FirstName | Role.Surname | Role.Title;

/**
 * Does the sentence capitalise its ordinary words, so that capitals tell nothing ("LITTLE DIETER NEEDS TO FLY")? Its openings
 * are those from `from` to `to`.
 */
export function isHeadline(context: NameContext, sentence: Sentence, from: number, to: number): boolean {
  const { tokens, roles, openings } = context;
  let upper = 0;
  let capitals = 0;
  let ordinary = 0;
  for (let i = from; i < to; i++) {
    const at = openings[i];
    const shape = tokens.shape[at];
    if ((shape & Shape.Word) === 0) continue;
    if ((shape & Shape.AllCaps) !== 0) upper++;
    else if ((roles[at] & Role.Function) !== 0) continue;
    if ((shape & Shape.Capital) === 0) continue;
    capitals++;
    if ((roles[at] & (Role.Common | NAMES)) === Role.Common && (shape & Shape.SentenceStart) === 0)
      ordinary++;
  }
  // "The Clean Rivers Act passed.": a full stop ends sentences, not headlines in title case.
  const titled = capitals > 2 && ordinary > 1 && tokens.lower[sentence.last - 1] !== ".";
  if (upper < 2 && !titled) return false;
  const words = countWords(context, sentence);
  return (words > 2 && upper * 10 >= words * 6) || (titled && words > 3 && capitals * 4 >= words * 3);
}

/** The words that title case would give capitals, and those in capitals. */
function countWords({ tokens, roles }: NameContext, { first, last }: Sentence): number {
  let words = 0;
  for (let i = first; i < last; i++) {
    const shape = tokens.shape[i];
    const small = (roles[i] & Role.Function) !== 0 && (shape & Shape.AllCaps) === 0;
    if ((shape & Shape.Word) !== 0 && !small) words++;
  }
  return words;
}

/** Leaves nameable in a headline only what the article or the lists know as names, and words that are no English. */
export function restrictHeadline(
  context: NameContext,
  clusters: Clusters,
  inheritance: Inheritance,
  { first, last }: Sentence,
): void {
  const { tokens, roles } = context;
  let known = first;
  for (let i = first; i < last; i++) {
    if (i >= known) known = knownEnd(context, clusters, i, last);
    if (i < known || (tokens.shape[i] & Shape.Capital) === 0) continue;
    if (isOrdinary(roles[i]) && !inheritance.knows(tokens.lower[i])) roles[i] &= ~Role.Nameable;
  }
}

const ORDINARY = Role.Common | Role.Function | Role.Calendar;
const NO_ORDINARY = Role.Title | Role.Honorific | Role.Country | Role.City | Role.Nationality;

const isOrdinary = (roles: number): boolean => (roles & ORDINARY) !== 0 && (roles & NO_ORDINARY) === 0;

const MAX_WORDS = 6;

/** The end of the longest name that begins at a token and that the article or the lists know, or the token itself. */
function knownEnd(context: NameContext, clusters: Clusters, first: number, end: number): number {
  const listed = listedEnd(context, first, end);
  let known = listed > first + 1 ? listed : first;
  let key = "";
  for (let last = first + 1; last <= end && last <= first + MAX_WORDS; last++) {
    key = withWord(context, key, last - 1);
    if (last > known && clusters.get(key)?.type !== undefined) known = last;
  }
  return known;
}
