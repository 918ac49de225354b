/** Character classes of UTF-16 code units, as a table for the Basic Multilingual Plane: one load a character. */
export const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** Letters without case, and combining marks, which stay inside words. */
export const LETTER = 4;
export const DIGIT = 5;
export const NEWLINE = 6;

/** The class of an ASCII character, without the patterns, which take the engine a while to make. */
function plainClass(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LOWER;
  if (code >= 0x41 && code <= 0x5a) return UPPER;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0x0a || code === 0x0d) return NEWLINE;
  return code === 0x20 || (code >= 0x09 && code <= 0x0c) ? SPACE : OTHER;
}

/** Halves of pairs, and dashes, curly quotation marks and dots, which most articles have, are asked for no pattern. */
const otherClass = (code: number): number =>
  (code >= 0xd800 && code <= 0xdfff) || (code >= 0x2010 && code <= 0x2027)
    ? OTHER
    : classify(String.fromCharCode(code));

const classify = (character: string): number => {
  if (/[\n\r\u2028\u2029\u0085]/.test(character)) return NEWLINE;
  if (/[\s\u200b\ufeff]/.test(character)) return SPACE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : OTHER;
};

/** Stands in the table for the class of a code unit that was not met yet. */
export const UNMET = 255;

/** The classes of the code units met so far, for loops that read a table faster than they call `characterClass`. */
export const CLASSES = new Uint8Array(0x10000).fill(UNMET);

/** The class of one UTF-16 code unit; the table fills itself as characters are met. */
export function characterClass(code: number): number {
  const known = CLASSES[code];
  return known !== UNMET ? known : meet(code);
}

function meet(code: number): number {
  const found = code < 0x80 ? plainClass(code) : otherClass(code);
  CLASSES[code] = found;
  return found;
}

export const isLetter = (code: number): boolean => {
  const found = characterClass(code);
  return found >= LOWER && found <= LETTER;
};

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isSpace = (code: number): boolean => {
  const found = characterClass(code);
  return found === SPACE || found === NEWLINE;
};

/** Where the character that begins at an offset ends; half of a surrogate pair by itself is one. */
export function characterEnd(text: string, at: number, limit: number): number {
  const paired = (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return paired && at + 1 < limit ? at + 2 : at + 1;
}

/** Latin letters without their marks, in lower case: the form in which lists keep their entries ("Šefčovič" → "sefcovic"). */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return isAscii(lower) ? lower : withoutMarks(lower);
}

export function isAscii(text: string, start = 0, end = text.length): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

const withoutMarks = (lower: string): string =>
  lower
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’‘ʼøłßæđı]/g, (letter) => PLAIN.get(letter) ?? letter);

/** Letters that Unicode does not take apart. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["ʼ", "'"],
  ["ø", "o"],
  ["ł", "l"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["đ", "d"],
  ["ı", "i"],
]);
