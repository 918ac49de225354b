import { characterClass, DIGIT, isLetter, OTHER } from "../../text/characters.ts";

/** What words are written with, as bits; 0 is all that ends a word. */
export const SMALL = 1;
export const CAPITAL = 2;
export const NUMBER = 4;
/** A letter that ASCII does not have, or a mark on one. */
export const BEYOND_ASCII = 8;

const ASCII = new Uint8Array(128);
ASCII.fill(NUMBER, 0x30, 0x3a);
ASCII.fill(CAPITAL, 0x41, 0x5b);
ASCII.fill(SMALL, 0x61, 0x7b);

/** What stands at a place; each half of a pair is what the pair is. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? ASCII[code] : letterBeyondAscii(text, at, code);
}

function letterBeyondAscii(text: string, at: number, code: number): number {
  // Quotation marks and dashes, which texts are full of.
  if (code >= 0x2000 && code < 0x2070) return 0;
  if (code >= 0xd800 && code < 0xe000) return letterOfPair(text, at, code);
  if (isLetter(code)) return BEYOND_ASCII;
  const found = characterClass(code);
  return found === DIGIT || (found === OTHER && /\p{N}/u.test(text[at])) ? NUMBER : 0;
}

function letterOfPair(text: string, at: number, code: number): number {
  const pair = String.fromCodePoint(text.codePointAt(code < 0xdc00 || at === 0 ? at : at - 1) ?? 0);
  if (/[\p{L}\p{M}]/u.test(pair)) return BEYOND_ASCII;
  return /\p{N}/u.test(pair) ? NUMBER : 0;
}
