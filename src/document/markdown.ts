import { type Block, blockOf, NO_HOLES } from "./block.ts";
import { frontMatterEnd } from "./front-matter.ts";
import { linesOf } from "./lines.ts";
import { markupOf } from "./markup.ts";

const FENCE = /^(?:`{3,}|~{3,})/;
const HEADING = /^#{1,6}(?:\s+|$)/;
const UNDERLINE = /^(?:=+|-+)$/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,}|(?:- ){2,}-|(?:\* ){2,}\*)$/;
const MARKER = /^(?:[-*+]|\d{1,3}[.)])\s+/;
const QUOTE = /^(?:>\s?)+/;
const NOTHING = /^(?:\[[^\]]{1,200}\]:\s.*|<!--.*|<\/?[a-z][^>]{0,500}>|\|?[\s:|-]+\|[\s:|-]*)$/i;

const STRUCTURE = [FENCE, HEADING, UNDERLINE, RULE, NOTHING];
/** What each of them, and the marks of quotations and lists, begins with. */
const MARKS = "`~#=-*_+>[<|:0123456789";
const MAX_HEAD = 1000;

/** The blocks of a Markdown text; marks of structure are left out of them, inline marks are their `holes`. */
export function markdownBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  const matter = frontMatterEnd(text);
  let i = 0;
  if (matter > 0) {
    while (i < lines.length && lines[i].end <= matter) i++;
    blocks.push(blockOf(0, lines[i - 1].end, true, NO_HOLES, "boilerplate"));
  }
  while (i < lines.length) i = readBlock(text, lines, i, blocks);
  return blocks.filter(({ start, end }) => end > start);
}

/** The head of a line, as long as it must be to tell its mark, or "" where it begins like prose. */
function headOf(text: string, { start, end }: Block): string {
  return MARKS.includes(text[start]) ? text.slice(start, Math.min(end, start + MAX_HEAD)) : "";
}

/** Reads the block or two that begin with a line, and returns the line after them. */
function readBlock(text: string, lines: readonly Block[], i: number, blocks: Block[]): number {
  const line = lines[i];
  const head = headOf(text, line);
  if (head !== "") {
    const fence = FENCE.exec(head)?.[0];
    if (fence) return readCode(text, lines, i, fence, blocks);
    const hashes = HEADING.exec(head)?.[0].length ?? 0;
    const isMark = RULE.test(head) || NOTHING.test(head);
    if (isMark) blocks.push(markOf(line, line.end));
    else if (hashes > 0) blocks.push(heading(text, line, hashes));
    if (isMark || hashes > 0) return i + 1;
  }
  return readParagraph(text, lines, i, line.start + prefix(head), blocks);
}

/** A paragraph over one line or several, or a heading whose mark is the line below it. */
function readParagraph(
  text: string,
  lines: readonly Block[],
  i: number,
  start: number,
  blocks: Block[],
): number {
  let next = i + 1;
  while (next < lines.length && goesOn(lines[next], headOf(text, lines[next]))) next++;
  if (next === i + 1 && next < lines.length && isUnderline(lines[next], headOf(text, lines[next]))) {
    blocks.push(heading(text, lines[i], 0), markOf(lines[next], lines[next].end));
    return next + 1;
  }
  blocks.push(textBlock(text, lines[i], start, lines[next - 1].end, false));
  return next;
}

/** The code between two fences, or to the end of the text. */
function readCode(text: string, lines: readonly Block[], i: number, fence: string, blocks: Block[]): number {
  let close = i + 1;
  while (close < lines.length && !text.startsWith(fence, lines[close].start)) close++;
  const last = Math.min(close, lines.length - 1);
  blocks.push(markOf(lines[i], lines[last].end));
  return last + 1;
}

function heading(text: string, line: Block, hashes: number): Block {
  let end = line.end;
  while (end > line.start + hashes && (text[end - 1] === "#" || text[end - 1] === " ")) end--;
  return textBlock(text, line, line.start + hashes, end, true);
}

/** How long the marks of quotations and lists before a line are. */
function prefix(head: string): number {
  if (head === "") return 0;
  const quote = QUOTE.exec(head)?.[0].length ?? 0;
  return quote + (MARKER.exec(head.slice(quote))?.[0].length ?? 0);
}

/** A line of the same paragraph: no blank line before it, and no mark of structure. */
const goesOn = (line: Block, head: string): boolean =>
  !line.afterBlank && (head === "" || (prefix(head) === 0 && !STRUCTURE.some((mark) => mark.test(head))));

const isUnderline = (line: Block, head: string): boolean => !line.afterBlank && UNDERLINE.test(head);

/** What is all markup, from the start of a line. */
const markOf = ({ start, afterBlank }: Block, end: number): Block =>
  blockOf(start, end, afterBlank, NO_HOLES, "boilerplate");

const textBlock = (text: string, line: Block, start: number, end: number, isHeading: boolean): Block =>
  blockOf(start, end, line.afterBlank, markupOf(text, start, end), null, isHeading);
