/** A word, a number or a mark of a heading line, as it is written. */
export interface Piece {
  readonly text: string;
  /** In lower case, without full stops and with straight apostrophes. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

// A full stop stays with its word ("Ark.", "D.C."), a hyphen only between letters.
const PIECE = /\p{L}(?:[\p{L}\p{M}.'’`]|-(?=\p{L}))*|\d+|\S/gu;
const MAX_LENGTH = 200;
const MAX_PIECES = 40;

/** The first pieces of a block: enough to tell bylines, datelines and dates, whatever the block's length. */
export function piecesOf(text: string, start: number, end: number): Piece[] {
  const found: Piece[] = [];
  const head = text.slice(start, Math.min(end, start + MAX_LENGTH));
  for (const { 0: piece, index } of head.matchAll(PIECE)) {
    found.push({
      text: piece,
      plain: plainOf(piece),
      start: start + index,
      end: start + index + piece.length,
    });
    if (found.length === MAX_PIECES) break;
  }
  return found;
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
  return /[.’]/.test(lower) ? lower.replaceAll(".", "").replaceAll("’", "'") : lower;
}

export const plain = (piece: Piece | undefined): string => piece?.plain ?? "";
