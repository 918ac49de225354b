import { characterClass, isDigit, isLetter, SPACE } from "../text/characters.ts";
import { type Block, blockOf, NO_HOLES } from "./block.ts";
import { startsLower } from "./first-letter.ts";
import { linesOf } from "./lines.ts";

const MIN_WIDTH = 40;
const MAX_WIDTH = 120;
/** How far below the width a line may stay before a word that did not fit. */
const RAGGED = 12;

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
    if (startsLower(text, found[i].start)) lower++;
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
  return open && line.end - line.start >= MIN_WIDTH && startsLower(text, next.start);
}

const COMMA = 0x2c;

/** The paragraphs of a text: its lines, those joined that only a fixed width broke apart. */
export function blocks(text: string): Block[] {
  const found = linesOf(text);
  return found.some(({ afterBlank }) => !afterBlank) ? joined(text, found) : found;
}

function joined(text: string, found: readonly Block[]): Block[] {
  const width = wrapWidth(text, found);
  const paragraphs: Block[] = [];
  for (let i = 0; i < found.length; i++) {
    const line = found[i];
    const before = found[i - 1];
    const joins =
      !line.afterBlank &&
      (goesOn(text, before, line) || (width !== undefined && isFull(text, before, line, width)));
    if (joins) {
      const { start, afterBlank } = paragraphs[paragraphs.length - 1];
      paragraphs[paragraphs.length - 1] = blockOf(start, line.end, afterBlank, NO_HOLES, null);
    } else paragraphs.push(line);
  }
  return paragraphs;
}
