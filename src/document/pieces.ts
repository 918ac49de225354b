import { characterClass, characterEnd, isDigit, isLetter, isSpace, LOWER } from "../text/characters.ts";
import { startsUpper, startsWord } from "./first-letter.ts";
import { headingBits } from "./heading-words.ts";

/** A word, a number or a mark of a heading line, as it is written. */
export interface Piece {
  readonly text: string;
  /** In lower case, without full stops and with straight apostrophes. */
  readonly plain: string;
  /** What the word may be, as bits of `Heading`. */
  readonly bits: number;
  readonly start: number;
  readonly end: number;
}

const MAX_LENGTH = 200;
const MAX_PIECES = 40;

/**
 * The first pieces of a block: enough to tell bylines, datelines and dates, whatever the block's length. They are read
 * as they are asked for: prose shows by its first few that it is none of these.
 */
export class Pieces {
  readonly #text: string;
  readonly #stop: number;
  readonly #read: Piece[] = [];
  #next: number;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#next = start;
    this.#stop = Math.min(end, start + MAX_LENGTH);
  }

  /** The piece at a place, or undefined behind the last one. */
  at(place: number): Piece | undefined {
    while (this.#read.length <= place) if (!this.#readOn()) return undefined;
    return this.#read[place];
  }

  /** Where the last piece before a place ends in the text. */
  endBefore(place: number): number {
    return this.at(place - 1)?.end ?? this.#stop;
  }

  /** All of them; whoever can tell by the first few asks for those. */
  get all(): readonly Piece[] {
    while (this.#readOn());
    return this.#read;
  }

  #readOn(): boolean {
    const text = this.#text;
    let start = this.#next;
    if (text.charCodeAt(start) === BLANK) start++;
    while (start < this.#stop && isSpace(text.charCodeAt(start))) start++;
    if (start >= this.#stop || this.#read.length >= MAX_PIECES) return false;
    const end = pieceEnd(text, start, this.#stop);
    const written = text.slice(start, end);
    const word = plainOf(written);
    this.#read.push({ text: written, plain: word, bits: headingBits(word), start, end });
    this.#next = end;
    return true;
  }
}

/** A full stop stays with its word ("Ark.", "D.C."), a hyphen only between letters. */
function pieceEnd(text: string, at: number, stop: number): number {
  const code = text.charCodeAt(at);
  if (isAsciiLetter(code)) return wordEnd(text, at + 1, stop);
  if (isDigit(code)) {
    let end = at + 1;
    while (end < stop && isDigit(text.charCodeAt(end))) end++;
    return end;
  }
  return isLetter(code) ? wordEnd(text, at + 1, stop) : characterEnd(text, at, stop);
}

function wordEnd(text: string, from: number, stop: number): number {
  let end = from;
  while (end < stop && (isAsciiLetter(text.charCodeAt(end)) || staysInWord(text, end))) end++;
  return end;
}

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function staysInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return true;
  if (code === HYPHEN) return isLetter(text.charCodeAt(at + 1));
  return code === STOP || code === APOSTROPHE || code === CURLY_APOSTROPHE || code === BACKTICK;
}

const BLANK = 0x20;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const BACKTICK = 0x60;

/** Is the piece one of the words that have any of the bits? */
export const isAny = (piece: Piece | undefined, bits: number): boolean =>
  piece !== undefined && (piece.bits & bits) !== 0;

export const isCapitalised = (piece: Piece | undefined): boolean =>
  piece !== undefined && startsUpper(piece.text);

/** "LONDON", "D.C.", "SAN`A"; not "A" alone. */
export function isUpperCase(piece: Piece | undefined): boolean {
  if (piece === undefined || !startsUpper(piece.text)) return false;
  const { text } = piece;
  // A letter of two code units is a piece by itself.
  if (text.length === 1 || text.charCodeAt(0) >= 0xd800) return false;
  for (let i = 1; i < text.length; i++) if (characterClass(text.charCodeAt(i)) === LOWER) return false;
  return true;
}

export const isWord = (piece: Piece | undefined): boolean => piece !== undefined && startsWord(piece.text);

export const isDash = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^[-‐‑‒–—―]$/.test(piece.text);

function plainOf(piece: string): string {
  const lower = piece.toLowerCase();
  if (lower.includes(".") || lower.includes("’")) return lower.replaceAll(".", "").replaceAll("’", "'");
  return lower;
}

export const plain = (piece: Piece | undefined): string => piece?.plain ?? "";
