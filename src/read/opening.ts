/** A word of ASCII, as most articles open with: no markup, no data, and no field of a message unless a colon follows. */
export function opensWithWord(bytes: Uint8Array): boolean {
  let at = 0;
  while (isWordByte(bytes[at])) at++;
  if (at === 0 || bytes[at] === COLON || bytes[at] === SLASH || isControl(bytes[at])) return false;
  return !(at === FROM.length && FROM.every((byte, i) => bytes[i] === byte));
}

/** Archives and tables begin with letters, too, and go on with what no text has. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32);

const COLON = 0x3a;
const SLASH = 0x2f;
const FROM = [...Buffer.from("From")];

/** A letter, a digit or a hyphen. */
const isWordByte = (byte: number): boolean =>
  (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte === 45;
