import { characterClass, isDigit, isLetter, NEWLINE, SPACE } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import type { ZoneName } from "./document.ts";

/** A stretch of text without the white space around it: one line, or the lines of one hard-wrapped paragraph. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** A blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
  /** Stretches inside it that are markup and not text, in order. */
  readonly holes?: readonly Span[];
  /** Its zone, where markup alone tells it. */
  readonly zone?: ZoneName;
  /** Markup says that it is a heading. */
  readonly heading?: boolean;
}

/** The non-empty lines of a text, trimmed; any of LF, CRLF and CR ends a line. */
export function linesOf(text: string): Block[] {
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

const MIN_WIDTH = 40;
const MAX_WIDTH = 120;
/** How far below the width a line may stay before a word that did not fit. */
const RAGGED = 12;
const LOWER_START = /^\p{Ll}/u;

/**
 * The width at which a text breaks its lines, or undefined: nearly every line is followed at once by one whose first
 * word did not fit behind it, and many of those begin in lower case.
 */
function wrapWidth(text: string, found: readonly Block[]): number | undefined {
  const width = widest(found);
  let pairs = 0;
  let full = 0;
  let lower = 0;
  for (let i = 1; i < found.length; i++) {
    if (found[i].afterBlank) continue;
    pairs++;
    if (isFull(text, found[i - 1], found[i], width)) full++;
    if (LOWER_START.test(text.slice(found[i].start, found[i].start + 2))) lower++;
  }
  const wrapped = width >= MIN_WIDTH && lower >= 3 && lower * 4 > pairs && full * 3 > pairs * 2;
  return wrapped ? width : undefined;
}

/** The length of the longest line, lines apart that are too long to be broken at any width (an address, a table). */
function widest(found: readonly Block[]): number {
  let longest = 0;
  let over = 0;
  for (const { start, end } of found) {
    if (end - start > MAX_WIDTH) over++;
    else longest = Math.max(longest, end - start);
  }
  return over * 20 > found.length ? 0 : longest;
}

/** The first word of the next line did not fit behind this one. */
function isFull(text: string, line: Block, next: Block, width: number): boolean {
  let word = next.start;
  while (word < next.end && word < next.start + MAX_WIDTH && characterClass(text.charCodeAt(word)) !== SPACE)
    word++;
  return line.end - line.start + 1 + (word - next.start) > width - RAGGED;
}

/** A line that goes on in lower case where the one before broke off, in a text that is not wrapped as a whole. */
function goesOn(text: string, line: Block, next: Block): boolean {
  const last = text.charCodeAt(line.end - 1);
  const open = isLetter(last) || isDigit(last) || last === COMMA;
  return (
    open && line.end - line.start >= MIN_WIDTH && LOWER_START.test(text.slice(next.start, next.start + 2))
  );
}

const COMMA = 0x2c;

/** The paragraphs of a text: its lines, those joined that only a fixed width broke apart. */
export function blocks(text: string): Block[] {
  const found = linesOf(text);
  const width = wrapWidth(text, found);
  const joined: Block[] = [];
  for (let i = 0; i < found.length; i++) {
    const line = found[i];
    const before = found[i - 1];
    const joins =
      !line.afterBlank &&
      (goesOn(text, before, line) || (width !== undefined && isFull(text, before, line, width)));
    if (joins) joined[joined.length - 1] = { ...joined[joined.length - 1], end: line.end };
    else joined.push(line);
  }
  return joined;
}

/** The stretches of a block that are text. */
export function textSpans({ start, end, holes = [] }: Block): Span[] {
  const found: Span[] = [];
  let at = start;
  for (const [from, to] of holes) {
    if (from > at) found.push([at, from]);
    at = to;
  }
  if (at < end) found.push([at, end]);
  return found;
}
