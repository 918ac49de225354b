import { Heading } from "./heading-words.ts";
import { isAny, isCapitalised, type Piece, type Pieces, plain } from "./pieces.ts";

const SENTENCE_ENDS: ReadonlySet<string> = new Set([".", ";", "!", "?"]);
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
  pieces.at(0)?.text === "(" && isAny(pieces.at(1), Heading.Pronoun);

function nameLength(pieces: Pieces): number {
  let end = 0;
  while (end < MAX_NAME_WORDS && isNameWord(pieces.at(end))) end++;
  return end;
}

const isNameWord = (piece: Piece | undefined): boolean =>
  isCapitalised(piece) && !isAny(piece, Heading.Copula) && !/'s?$/.test(plain(piece));

/** Passes over an aside in brackets: "Jane Roe (she/her) is". */
function afterAside(pieces: Pieces, at: number): number {
  if (pieces.at(at)?.text !== "(") return at;
  for (let end = at + 1; end <= at + MAX_ASIDE; end++) if (pieces.at(end)?.text === ")") return end + 1;
  return at;
}

/** "is a senior reporter at", "covers the courts for": what a biography says of its subject. */
function isBioVerb(pieces: Pieces, at: number): boolean {
  const verb = pieces.at(at);
  if (plain(verb) === "reported") return plain(pieces.at(at + 1)) === "from";
  if (isAny(verb, Heading.Covers)) return namesPaper(pieces, at);
  return isAny(verb, Heading.Copula) && namesOccupation(pieces, at);
}

/** "covers the courts for". */
function namesPaper(pieces: Pieces, verb: number): boolean {
  for (let i = verb + 1; i < verb + MAX_TO_PAPER; i++) if (isAny(pieces.at(i), Heading.ForPaper)) return true;
  return false;
}

/** "is a senior reporter", in one sentence. */
function namesOccupation(pieces: Pieces, verb: number): boolean {
  for (let i = verb + 1; i < verb + MAX_TO_OCCUPATION; i++) {
    const piece = pieces.at(i);
    if (piece === undefined || SENTENCE_ENDS.has(piece.text)) return false;
    if (isAny(piece, Heading.Occupation)) return true;
  }
  return false;
}
