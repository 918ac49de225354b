/** What a text begins with at a place. The engine's tables of Unicode are asked beyond ASCII only. */

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;

export function startsLower(text: string, at = 0): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isSmall(code) : LOWER.test(text.slice(at, at + 2));
}

export function startsUpper(text: string, at = 0): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isCapital(code) : UPPER.test(text.slice(at, at + 2));
}

export function startsWord(text: string, at = 0): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isSmall(code) || isCapital(code) : LETTER.test(text.slice(at, at + 2));
}
