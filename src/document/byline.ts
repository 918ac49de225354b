import { AGENCIES } from "./dateline.ts";
import { isCapitalised, isWord, type Piece, plain } from "./pieces.ts";
import { isMonth, readDateLine, WEEKDAYS } from "./printed-date.ts";

export interface Byline {
  readonly authors: readonly string[];
  /** The day it prints beside the names, or null. */
  readonly day: string | null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const OPENERS = words("by");
const BEFORE_BY = words("written story words report reported text analysis interview");
const PARTICLES = words(
  "de da di do dos du del della la le van von der den ter ten bin bint ibn al el abu ben y e",
);
/** Words that may stand beside the names: who they are, for whom they write, and when. */
const BESIDE = words(
  "staff writer writers reporter reporters correspondent correspondents editor editors columnist columnists contributor contributors columnist columnists journalist journalists special senior chief national political foreign business science health technology sports bureau reporting news service agency associated press and for the of in at to on updated published posted am pm est edt et pst gmt utc bst ist min mins minute minutes read",
);
const NAME_BREAKS = words(
  "the this that these those all what how why when where and or not no new for at in on with from as to",
);
const MAX_NAME_WORDS = 5;
const MAX_NAMES = 8;
const MAX_ROLE = 7;
const MAX_BESIDE = 30;

/** Reads "By Jane Roe and John Doe, Staff Writers", or, without "By", a line of names with a role, an agency or a date. */
export function readByline(pieces: readonly Piece[]): Byline | undefined {
  const from = namesStart(pieces);
  if (from === 0) return plainByline(pieces);
  const { authors, at } = readNames(pieces, from);
  if (authors.length === 0 || !restIsBeside(pieces, at)) return undefined;
  return { authors: authors.filter(isPerson), day: dayBeside(pieces, at) };
}

function namesStart(pieces: readonly Piece[]): number {
  if (OPENERS.has(plain(pieces[0]))) return 1;
  return BEFORE_BY.has(plain(pieces[0])) && OPENERS.has(plain(pieces[1])) ? 2 : 0;
}

/** "Jane Roe, Reuters", "Jane Roe | 19 August 2022", "| 19 August 2022". */
function plainByline(pieces: readonly Piece[]): Byline | undefined {
  if (pieces[0]?.text === "|") {
    const day = dayBeside(pieces, 0);
    return day === null ? undefined : { authors: [], day };
  }
  const { authors, at } = readNames(pieces, 0);
  if (authors.length === 0 || at === pieces.length || !/^[,|•·(/–—-]$/.test(pieces[at].text))
    return undefined;
  const day = dayBeside(pieces, at);
  const rest = pieces.slice(at).filter(isWord);
  const role = rest.length > 0 && rest.length <= 6 && rest.every((piece) => isRole(plain(piece)));
  return role || (day !== null && restIsBeside(pieces, at))
    ? { authors: authors.filter(isPerson), day }
    : undefined;
}

const ROLES = words(
  "staff writer writers reporter reporters correspondent correspondents editor editors columnist contributor journalist special senior chief political foreign associated press",
);
const isRole = (word: string): boolean => ROLES.has(word) || AGENCIES.has(word);

/** The names from `from` on, joined by commas and "and", and the place after them. */
function readNames(pieces: readonly Piece[], from: number): { authors: string[]; at: number } {
  const authors: string[] = [];
  let at = from;
  while (authors.length < MAX_NAMES) {
    const end = nameEnd(pieces, at);
    if (end === at) break;
    authors.push(nameOf(pieces.slice(at, end)));
    at = end;
    const joint = plain(pieces[at]);
    const and = joint === "," && plain(pieces[at + 1]) === "and" ? at + 1 : at;
    if (joint !== "," && plain(pieces[and]) !== "and" && joint !== "&") break;
    if (nameEnd(pieces, and + 1) === and + 1 || isRole(plain(pieces[and + 1]))) break;
    at = and + 1;
  }
  return { authors, at };
}

/** Where a name of two to five words ends, or `at`; a single word is a name only when it is an agency's. */
function nameEnd(pieces: readonly Piece[], at: number): number {
  let end = at;
  while (end < pieces.length && end < at + MAX_NAME_WORDS && isNameWord(pieces[end])) end++;
  if (end === at + 1) return AGENCIES.has(plain(pieces[at])) ? end : at;
  return isCapitalised(pieces[end - 1]) ? end : at;
}

function isNameWord(piece: Piece): boolean {
  const word = plain(piece);
  if (PARTICLES.has(word)) return true;
  return (
    (isCapitalised(piece) && !NAME_BREAKS.has(word) && !WEEKDAYS.has(word) && !isMonth(word)) ||
    (word === "may" && isCapitalised(piece))
  );
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
  !name.split(" ").some((word) => AGENCIES.has(word.toLowerCase()) || NOT_PERSONS.has(word.toLowerCase()));

const NOT_PERSONS = words(
  "associated press staff news agency agencies team desk editorial board newsroom reporters writers",
);

/** Only roles ("economics editor"), papers, dates and marks follow the names. */
function restIsBeside(pieces: readonly Piece[], at: number): boolean {
  const rest = pieces.slice(at);
  const last = plain(rest.at(-1));
  if (rest[0]?.text === "," && rest.length <= MAX_ROLE && ROLES.has(last)) return true;
  return (
    rest.length <= MAX_BESIDE &&
    rest.every((piece) => !isWord(piece) || isCapitalised(piece) || BESIDE.has(plain(piece)))
  );
}

function dayBeside(pieces: readonly Piece[], at: number): string | null {
  for (let from = at; from < pieces.length; from++) {
    const line = readDateLine(pieces, from);
    if (line) return line.day;
  }
  return null;
}
