import { characterEnd, isDigit, isLetter, isSpace } from "../text/characters.ts";

/** A word, a number or a mark of a heading line, as it is written. */
export interface Piece {
  readonly text: string;
  /** In lower case, without full stops and with straight apostrophes. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

const MAX_LENGTH = 200;
const MAX_PIECES = 40;

/** The first pieces of a block: enough to tell bylines, datelines and dates, whatever the block's length. */
export function piecesOf(text: string, start: number, end: number): Piece[] {
  const found: Piece[] = [];
  const stop = Math.min(end, start + MAX_LENGTH);
  for (let at = start; at < stop && found.length < MAX_PIECES; ) {
    const last = pieceEnd(text, at, stop);
    if (!isSpace(text.charCodeAt(at))) {
      const piece = text.slice(at, last);
      found.push({ text: piece, plain: plainOf(piece), start: at, end: last });
    }
    at = last;
  }
  return found;
}

/** A full stop stays with its word ("Ark.", "D.C."), a hyphen only between letters. */
function pieceEnd(text: string, at: number, stop: number): number {
  const code = text.charCodeAt(at);
  let end = characterEnd(text, at, stop);
  if (isDigit(code)) while (end < stop && isDigit(text.charCodeAt(end))) end++;
  else if (isLetter(code)) while (end < stop && staysInWord(text, end)) end++;
  return end;
}

function staysInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    isLetter(code) || ".'’`".includes(text[at]) || (text[at] === "-" && isLetter(text.charCodeAt(at + 1)))
  );
}

export const isCapitalised = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^\p{Lu}/u.test(piece.text);

/** "LONDON", "D.C.", "SAN`A"; not "A" alone. */
export const isUpperCase = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^\p{Lu}[^\p{Ll}]+$/u.test(piece.text);

export const isWord = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^\p{L}/u.test(piece.text);

export const isDash = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^[-‐‑‒–—―]$/.test(piece.text);

function plainOf(piece: string): string {
  const lower = piece.toLowerCase();
  if (lower.includes(".") || lower.includes("’")) return lower.replaceAll(".", "").replaceAll("’", "'");
  return lower;
}

export const plain = (piece: Piece | undefined): string => piece?.plain ?? "";
