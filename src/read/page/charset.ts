import type { Warning } from "../../document/document.ts";

/** The text of a page, and the name of the encoding it was read in. */
export interface DecodedPage {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

const HEAD = 4096;

/**
 * Decodes a page as browsers do: by its byte order mark, by what it says of itself, else as UTF-8 where it is that, else
 * as the web's oldest encoding. A page that is whole UTF-8 is read as that, whatever it says.
 */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked !== undefined) return decoded(bytes, marked);
  const declared = declaredEncoding(bytes);
  const utf8 = strictly(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8", warnings: [] };
  if (declared !== undefined && declared !== "utf-8") return decoded(bytes, declared);
  const text = new TextDecoder().decode(bytes);
  return isMostlyValid(text) ? { text, encoding: "utf-8", warnings: [REPLACED] } : guessed(bytes);
}

const REPLACED: Warning = {
  code: "invalid-encoding",
  message: "bytes that are no valid UTF-8 were read as U+FFFD; save the page in the encoding that it names",
};

function guessed(bytes: Uint8Array): DecodedPage {
  const message = "the page does not say its encoding, and was read as windows-1252; save it as UTF-8";
  return { ...decoded(bytes, "windows-1252"), warnings: [{ code: "guessed-encoding", message }] };
}

function decoded(bytes: Uint8Array, encoding: string): DecodedPage {
  const read = new TextDecoder(encoding).decode(bytes);
  const text =
    encoding === "windows-1252"
      ? read.replace(CONTROLS, (found) => PRINTED[found.charCodeAt(0) - 0x80])
      : read;
  const message = `bytes that are no valid ${encoding} were read as U+FFFD; save the page as UTF-8`;
  return { text, encoding, warnings: text.includes("\ufffd") ? [{ code: "invalid-encoding", message }] : [] };
}

const CONTROLS = /[\u0080-\u009f]/g;
/** Some versions of Node read windows-1252 as Latin-1, which has controls where Windows has dashes and quotation marks. */
const PRINTED = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A few bytes that were broken on the way, among many characters that need several. */
function isMostlyValid(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return broken * 4 < whole;
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** Markup begins with ASCII: in UTF-16 every other byte of it is zero. */
function byZeros(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0) return "utf-16le";
  return bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0 ? "utf-16be" : undefined;
}

const DECLARED =
  /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:-]{2,40})|<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["']([a-z0-9_:-]{2,40})/i;

/** The encoding that a page names within its first bytes, under the name that browsers give it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString("latin1");
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  const label = meta ?? xml;
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // A page that could be read so far is in none of these.
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return undefined;
  }
}
