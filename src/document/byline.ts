import { peopleOf, readNames } from "./byline-names.ts";
import { readDateLine } from "./date-line.ts";
import { Heading } from "./heading-words.ts";
import { isAny, isCapitalised, isWord, type Pieces, plain } from "./pieces.ts";

export interface Byline {
  readonly authors: readonly string[];
  /** The day it prints beside the names, or null. */
  readonly day: string | null;
}

const MAX_ROLE = 7;
const MAX_ROLE_WORDS = 6;
const MAX_BESIDE = 30;

/** Reads "By Jane Roe and John Doe, Staff Writers", or, without "By", a line of names with a role, an agency or a date. */
export function readByline(pieces: Pieces): Byline | undefined {
  const from = namesStart(pieces);
  if (from === 0) return plainByline(pieces);
  const names = readNames(pieces, from);
  if (names.bounds.length === 0 || !restIsBeside(pieces, names.end)) return undefined;
  return { authors: peopleOf(pieces, names), day: dayBeside(pieces, names.end) };
}

function namesStart(pieces: Pieces): number {
  if (plain(pieces.at(0)) === "by") return 1;
  return isAny(pieces.at(0), Heading.BeforeBy) && plain(pieces.at(1)) === "by" ? 2 : 0;
}

/** "Jane Roe, Reuters", "Jane Roe | 19 August 2022", "| 19 August 2022". */
function plainByline(pieces: Pieces): Byline | undefined {
  if (pieces.at(0)?.text === "|") {
    const day = dayBeside(pieces, 0);
    return day === null ? undefined : { authors: [], day };
  }
  const names = readNames(pieces, 0);
  const mark = pieces.at(names.end)?.text;
  if (names.bounds.length === 0 || mark === undefined || !/^[,|•·(/–—-]$/.test(mark)) return undefined;
  const day = dayBeside(pieces, names.end);
  const accepted = restIsRole(pieces, names.end) || (day !== null && restIsBeside(pieces, names.end));
  return accepted ? { authors: peopleOf(pieces, names), day } : undefined;
}

/** Nothing but a role or an agency follows the names: ", Reuters". */
function restIsRole(pieces: Pieces, at: number): boolean {
  let count = 0;
  for (let i = at, piece = pieces.at(i); piece !== undefined; piece = pieces.at(++i)) {
    if (!isWord(piece)) continue;
    if (!isAny(piece, Heading.Role | Heading.Agency)) return false;
    count++;
  }
  return count > 0 && count <= MAX_ROLE_WORDS;
}

/** Only roles ("economics editor"), papers, dates and marks follow the names. */
function restIsBeside(pieces: Pieces, at: number): boolean {
  const rest = pieces.all.length - at;
  if (rest > 0 && rest <= MAX_ROLE && pieces.at(at)?.text === "," && isAny(pieces.all.at(-1), Heading.Role))
    return true;
  if (rest > MAX_BESIDE) return false;
  for (let i = at, piece = pieces.at(i); piece !== undefined; piece = pieces.at(++i))
    if (isWord(piece) && !isCapitalised(piece) && !isAny(piece, Heading.BesideNames)) return false;
  return true;
}

function dayBeside(pieces: Pieces, at: number): string | null {
  for (let from = at; pieces.at(from) !== undefined; from++) {
    const line = readDateLine(pieces, from);
    if (line) return line.day;
  }
  return null;
}
