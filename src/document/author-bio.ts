import { isCapitalised, type Piece, type Pieces, plain } from "./pieces.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const OCCUPATIONS = words(
  "journalist reporter correspondent editor columnist writer freelancer contributor blogger photojournalist photographer producer intern newswoman newsman critic",
);
const COVERS = words("covers covered writes edits edited");
const COPULAS = words("is was has");
const PRONOUNS = words("they them he him she her ze they/them he/him she/her");
const FOR = words("for from at");
const SENTENCE_ENDS = words(". ; ! ?");
const MAX_NAME_WORDS = 5;
const MAX_ASIDE = 8;
const MAX_TO_PAPER = 20;
const MAX_TO_OCCUPATION = 16;
const MAX_BIO = 700;

/** Nothing but a person's name: "Jane Roe", "Jane Q. Roe". */
export function isNameAlone(pieces: Pieces, length: number): boolean {
  if (length > 60) return false;
  const name = nameLength(pieces);
  if (name < 2 || pieces.at(name) !== undefined) return false;
  return !/\p{L}{3}\.$/u.test(pieces.at(name - 1)?.text ?? "");
}

/** The name that a biography opens with, "" where its heading gave it, undefined where the block is none. */
export function bioSubject(pieces: Pieces, length: number): string | undefined {
  if (length > MAX_BIO) return undefined;
  const name = nameLength(pieces);
  if (name === 0 && !opensWithPronouns(pieces)) return undefined;
  const verb = afterAside(pieces, name);
  if (name < 2 && name > 0 && !(plain(pieces.at(verb)) === "reported" && length <= 200)) return undefined;
  if (!isBioVerb(pieces, verb)) return undefined;
  return name === 0 ? "" : pieces.at(name - 1)?.text;
}

const opensWithPronouns = (pieces: Pieces): boolean =>
  pieces.at(0)?.text === "(" && PRONOUNS.has(plain(pieces.at(1)));

function nameLength(pieces: Pieces): number {
  let end = 0;
  while (end < MAX_NAME_WORDS && isNameWord(pieces.at(end))) end++;
  return end;
}

const isNameWord = (piece: Piece | undefined): boolean =>
  isCapitalised(piece) && !/'s?$/.test(plain(piece)) && !COPULAS.has(plain(piece));

/** Passes over an aside in brackets: "Jane Roe (she/her) is". */
function afterAside(pieces: Pieces, at: number): number {
  if (pieces.at(at)?.text !== "(") return at;
  for (let end = at + 1; end <= at + MAX_ASIDE; end++) if (pieces.at(end)?.text === ")") return end + 1;
  return at;
}

/** "is a senior reporter at", "covers the courts for": what a biography says of its subject. */
function isBioVerb(pieces: Pieces, at: number): boolean {
  const verb = plain(pieces.at(at));
  if (verb === "reported") return plain(pieces.at(at + 1)) === "from";
  if (COVERS.has(verb)) return namesPaper(pieces, at);
  return COPULAS.has(verb) && namesOccupation(pieces, at);
}

/** "covers the courts for". */
function namesPaper(pieces: Pieces, verb: number): boolean {
  for (let i = verb + 1; i < verb + MAX_TO_PAPER; i++) if (FOR.has(plain(pieces.at(i)))) return true;
  return false;
}

/** "is a senior reporter", in one sentence. */
function namesOccupation(pieces: Pieces, verb: number): boolean {
  for (let i = verb + 1; i < verb + MAX_TO_OCCUPATION; i++) {
    const piece = pieces.at(i);
    if (piece === undefined || SENTENCE_ENDS.has(piece.text)) return false;
    if (OCCUPATIONS.has(piece.plain)) return true;
  }
  return false;
}
