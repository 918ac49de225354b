import { isLetter } from "../text/characters.ts";
import { isApostrophe } from "./marks.ts";

/** Length of the clitic that begins at `at`, behind its apostrophe ("s" in "China's"), or 0. */
export function cliticLength(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && end < at + 3 && isLetter(text.charCodeAt(end))) end++;
  const first = text.charCodeAt(at) | 32;
  if (end === at + 1) return first === 0x73 || first === 0x64 || first === 0x6d ? 1 : 0;
  const second = text.charCodeAt(at + 1) | 32;
  if (first === 0x6c) return end === at + 2 && second === 0x6c ? 2 : 0;
  return end === at + 2 && (first === 0x72 || first === 0x76) && second === 0x65 ? 2 : 0;
}

/** Where "n't" or the "not" of "cannot" begins, or the end of the word. */
export function splitPlace(text: string, at: number, end: number): number {
  const last = text.charCodeAt(end - 1) | 32;
  if (last !== 0x74 || end - at < 4) return end;
  if (isApostrophe(text.charCodeAt(end - 2))) return (text.charCodeAt(end - 3) | 32) === 0x6e ? end - 3 : end;
  return end - at === 6 && text.slice(at, end).toLowerCase() === "cannot" ? end - 3 : end;
}
