import { isCapitalised, type Piece, plain } from "./pieces.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const OCCUPATIONS = words(
  "journalist reporter correspondent editor columnist writer freelancer contributor blogger photojournalist photographer producer intern newswoman newsman critic",
);
const COVERS = words("covers covered writes edits edited");
const COPULAS = words("is was has");
const PRONOUNS = words("they them he him she her ze they/them he/him she/her");
const HEADINGS = new Set([
  "about the author",
  "about the authors",
  "about the writer",
  "about the reporter",
  "author bio",
  "about author",
]);
const MAX_NAME_WORDS = 5;
const MAX_BIO = 700;

/** "About the author": what follows is a biography. */
export const opensBio = (plainText: string): boolean => HEADINGS.has(plainText);

/** Nothing but a person's name: "Jane Roe", "Jane Q. Roe". */
export function isNameAlone(pieces: readonly Piece[], length: number): boolean {
  const stopped = /\p{L}{3}\.$/u.test(pieces.at(-1)?.text ?? "");
  return length <= 60 && pieces.length >= 2 && pieces.length === nameLength(pieces) && !stopped;
}

/** The name that a biography opens with, "" where its heading gave it, undefined where the block is none. */
export function bioSubject(pieces: readonly Piece[], length: number): string | undefined {
  if (length > MAX_BIO) return undefined;
  const name = nameLength(pieces);
  const verb = afterAside(pieces, name);
  if (name === 0) return opensWithPronouns(pieces) && isBioVerb(pieces, verb) ? "" : undefined;
  const reported = plain(pieces[verb]) === "reported" && length <= 200;
  if ((name < 2 && !reported) || !isBioVerb(pieces, verb)) return undefined;
  return pieces[name - 1].text;
}

const opensWithPronouns = (pieces: readonly Piece[]): boolean =>
  pieces[0]?.text === "(" && PRONOUNS.has(plain(pieces[1]));

function nameLength(pieces: readonly Piece[]): number {
  let end = 0;
  while (end < MAX_NAME_WORDS && isNameWord(pieces[end])) end++;
  return end;
}

const isNameWord = (piece: Piece | undefined): boolean =>
  isCapitalised(piece) && !/'s?$/.test(plain(piece)) && !COPULAS.has(plain(piece));

/** Passes over an aside in brackets or commas: "Jane Roe (she/her) is", "Jane Roe, who …, is". */
function afterAside(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.text !== "(") return at;
  const end = pieces.findIndex(({ text }, i) => i > at && text === ")");
  return end > 0 && end <= at + 8 ? end + 1 : at;
}

/** "is a senior reporter at", "covers the courts for": what a biography says of its subject. */
function isBioVerb(pieces: readonly Piece[], at: number): boolean {
  const verb = plain(pieces[at]);
  if (verb === "reported") return plain(pieces[at + 1]) === "from";
  if (COVERS.has(verb))
    return pieces.slice(at, at + 20).some((piece) => ["for", "from", "at"].includes(plain(piece)));
  if (!COPULAS.has(verb)) return false;
  for (let i = at + 1; i < Math.min(pieces.length, at + 16) && !/^[.;!?]$/.test(pieces[i].text); i++)
    if (OCCUPATIONS.has(plain(pieces[i]))) return true;
  return false;
}
