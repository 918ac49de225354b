import { characterClass, NEWLINE, SPACE } from "../text/characters.ts";

/** A stretch of text without the white space around it: one line, or the lines of one hard-wrapped paragraph. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** A blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

/** The non-empty lines of a text, trimmed; any of LF, CRLF and CR ends a line. */
function lines(text: string): Block[] {
  const found: Block[] = [];
  let blank = true;
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && characterClass(text.charCodeAt(end)) !== NEWLINE) end++;
    let start = at;
    let stop = end;
    while (start < stop && characterClass(text.charCodeAt(start)) === SPACE) start++;
    while (stop > start && characterClass(text.charCodeAt(stop - 1)) === SPACE) stop--;
    if (stop > start) found.push({ start, end: stop, afterBlank: blank });
    blank = stop === start;
    at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return found;
}

const WRAP_MIN = 40;
const WRAP_MAX = 120;
const LOWER_START = /^[a-z]/;

/** Lines broken at a fixed width: many lines of like length are followed at once by one that begins in lower case. */
function isWrapped(text: string, found: readonly Block[]): boolean {
  let neighbours = 0;
  let running = 0;
  for (let i = 1; i < found.length; i++) {
    if (found[i].afterBlank) continue;
    neighbours++;
    const length = found[i - 1].end - found[i - 1].start;
    if (length >= WRAP_MIN && length <= WRAP_MAX && LOWER_START.test(text[found[i].start])) running++;
  }
  return running >= 3 && running * 4 > neighbours;
}

/** The paragraphs of a text: its lines, or, where lines are broken at a fixed width, the blocks between blank lines. */
export function blocks(text: string): Block[] {
  const found = lines(text);
  if (!isWrapped(text, found)) return found;
  const joined: Block[] = [];
  for (const line of found) {
    const open = joined.at(-1);
    if (line.afterBlank || open === undefined) joined.push(line);
    else joined[joined.length - 1] = { ...open, end: line.end };
  }
  return joined;
}
