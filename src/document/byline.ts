import { isRole, isRoleOrAgency, peopleOf, readNames } from "./byline-names.ts";
import { readDateLine } from "./date-line.ts";
import { isCapitalised, isWord, type Pieces, plain } from "./pieces.ts";

export interface Byline {
  readonly authors: readonly string[];
  /** The day it prints beside the names, or null. */
  readonly day: string | null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const BEFORE_BY = words("written story words report reported text analysis interview");
/** Words that may stand beside the names: who they are, for whom they write, and when. */
const BESIDE = words(
  "staff writer writers reporter reporters correspondent correspondents editor editors columnist columnists contributor contributors journalist journalists special senior chief national political foreign business science health technology sports bureau reporting news service agency associated press and for the of in at to on updated published posted am pm est edt et pst gmt utc bst ist min mins minute minutes read",
);
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
  const first = plain(pieces.at(0));
  if (first === "by") return 1;
  return BEFORE_BY.has(first) && plain(pieces.at(1)) === "by" ? 2 : 0;
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
    if (!isRoleOrAgency(piece.plain)) return false;
    count++;
  }
  return count > 0 && count <= MAX_ROLE_WORDS;
}

/** Only roles ("economics editor"), papers, dates and marks follow the names. */
function restIsBeside(pieces: Pieces, at: number): boolean {
  const rest = pieces.all.length - at;
  if (rest > 0 && rest <= MAX_ROLE && pieces.at(at)?.text === "," && isRole(plain(pieces.all.at(-1))))
    return true;
  if (rest > MAX_BESIDE) return false;
  for (let i = at, piece = pieces.at(i); piece !== undefined; piece = pieces.at(++i))
    if (isWord(piece) && !isCapitalised(piece) && !BESIDE.has(piece.plain)) return false;
  return true;
}

function dayBeside(pieces: Pieces, at: number): string | null {
  for (let from = at; pieces.at(from) !== undefined; from++) {
    const line = readDateLine(pieces, from);
    if (line) return line.day;
  }
  return null;
}
