import { Heading, headingBits } from "./heading-words.ts";
import { isAny, isCapitalised, type Piece, type Pieces, plain } from "./pieces.ts";

const MAX_NAME_WORDS = 5;
const MAX_NAMES = 8;

/** Names that stand one after the other, as places of pieces: the first and the end of each. */
export interface Names {
  readonly bounds: readonly number[];
  /** The place behind them. */
  readonly end: number;
}

/** The names from `from` on, joined by commas and "and". */
export function readNames(pieces: Pieces, from: number): Names {
  const bounds: number[] = [];
  let at = from;
  while (bounds.length < 2 * MAX_NAMES) {
    const end = nameEnd(pieces, at);
    if (end === at) break;
    bounds.push(at, end);
    at = end;
    const next = nextName(pieces, at);
    if (next === undefined) break;
    at = next;
  }
  return { bounds, end: at };
}

/** Where the name begins that a comma, an "and" or both join to the one before. */
function nextName(pieces: Pieces, at: number): number | undefined {
  const joint = plain(pieces.at(at));
  const and = joint === "," && plain(pieces.at(at + 1)) === "and" ? at + 1 : at;
  if (joint !== "," && plain(pieces.at(and)) !== "and" && joint !== "&") return undefined;
  const next = and + 1;
  return nameEnd(pieces, next) === next || isAny(pieces.at(next), Heading.Role | Heading.Agency)
    ? undefined
    : next;
}

/** Where a name of two to five words ends, or `at`; a single word is a name only when it is an agency's. */
function nameEnd(pieces: Pieces, at: number): number {
  let end = at;
  while (end < at + MAX_NAME_WORDS && isNameWord(pieces.at(end))) end++;
  if (end === at + 1) return isAny(pieces.at(at), Heading.Agency) ? end : at;
  return isCapitalised(pieces.at(end - 1)) ? end : at;
}

function isNameWord(piece: Piece | undefined): boolean {
  if (isAny(piece, Heading.Particle)) return true;
  if (!isCapitalised(piece)) return false;
  return !isAny(piece, Heading.NoName | Heading.Weekday | Heading.Month) || plain(piece) === "may";
}

/** The names of people among names. */
export function peopleOf(pieces: Pieces, { bounds }: Names): string[] {
  const people: string[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    const name = nameOf(pieces.all.slice(bounds[i], bounds[i + 1]));
    if (isPerson(name)) people.push(name);
  }
  return people;
}

/** The pieces as one name; names in capitals only are written as names are ("JANE ROE": "Jane Roe"). */
function nameOf(pieces: readonly Piece[]): string {
  const upper = pieces.every(({ text }) => text === text.toUpperCase());
  return pieces
    .map(({ text }) => (upper && text.length > 2 ? capitalise(text) : text).replace(/(?<=\p{L}{3})\.$/u, ""))
    .join(" ");
}

const capitalise = (word: string): string =>
  word.toLowerCase().replace(/(^|[-'’.])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());

const isPerson = (name: string): boolean =>
  name
    .split(" ")
    .every((word) => (headingBits(word.toLowerCase()) & (Heading.Agency | Heading.NoPerson)) === 0);
