import type { Warning } from "../document/document.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** The encoding that a byte order mark names; UTF-8 without one. */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** Decodes all the bytes of an article. Its byte order mark goes, invalid bytes become U+FFFD, nothing else is touched. */
export function decode(
  bytes: Uint8Array,
  encoding: Encoding = encodingOf(bytes),
): { text: string; warnings: Warning[] } {
  const marked = hasMark(bytes, encoding) ? [MARKED] : [];
  try {
    return { text: strict(encoding).decode(bytes), warnings: marked };
  } catch {
    const message = `bytes that are no valid ${encoding.toUpperCase()} were read as U+FFFD; save the article as UTF-8`;
    return {
      text: new TextDecoder(encoding).decode(bytes),
      warnings: [...marked, { code: "invalid-encoding", message }],
    };
  }
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

const strict = (encoding: Encoding) =>
  encoding === "utf-8" ? strictUtf8 : new TextDecoder(encoding, { fatal: true });

const hasMark = (bytes: Uint8Array, encoding: Encoding): boolean =>
  encoding !== "utf-8" || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);

const MARKED: Warning = {
  code: "byte-order-mark",
  message:
    "the file begins with a byte order mark, which is no part of the text: offsets count from behind it",
};

const HEAD = 8192;

/** A NUL character near the start: a byte, or in UTF-16 two, as UTF-32 has whose mark begins like that of UTF-16. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  if (encodingOf(bytes) === "utf-8") return head.includes(0);
  return head.some((byte, at) => at % 2 === 0 && byte === 0 && head[at + 1] === 0);
}
