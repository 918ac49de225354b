/**
 * Words of a block that are written in ASCII letters, whatever stands between them. Where they begin and end is the same
 * in whatever case and with whatever white space a block is written, but for two signs that are no ASCII and become
 * ASCII letters in lower case.
 */

/** Where the next ASCII letter stands, or `to`. */
export function wordStart(text: string, from: number, to: number): number {
  let start = from;
  while (start < to) {
    const small = text.charCodeAt(start) | 0x20;
    if (small >= SMALL_A && small <= SMALL_Z) break;
    start++;
  }
  return start;
}

export function wordEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to) {
    const small = text.charCodeAt(end) | 0x20;
    if (small < SMALL_A || small > SMALL_Z) break;
    end++;
  }
  return end;
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** Has a text the sign for kelvins, or "İ"? */
export const hasFalseLetters = (text: string): boolean => text.includes("\u212a") || text.includes("\u0130");

/** The first word of a text, or "". */
export function firstWord(text: string): string {
  const start = wordStart(text, 0, text.length);
  return text.slice(start, wordEnd(text, start, text.length));
}
