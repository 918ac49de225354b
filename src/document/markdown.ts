import { type Block, linesOf } from "./blocks.ts";
import { frontMatterEnd } from "./front-matter.ts";
import { markupOf } from "./markup.ts";

const FENCE = /^(?:`{3,}|~{3,})/;
const HEADING = /^#{1,6}(?:\s+|$)/;
const UNDERLINE = /^(?:=+|-+)$/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,}|(?:- ){2,}-|(?:\* ){2,}\*)$/;
const MARKER = /^(?:[-*+]|\d{1,3}[.)])\s+/;
const QUOTE = /^(?:>\s?)+/;
const NOTHING = /^(?:\[[^\]]{1,200}\]:\s.*|<!--.*|<\/?[a-z][^>]{0,500}>|\|?[\s:|-]+\|[\s:|-]*)$/i;

/** The blocks of a Markdown text; marks of structure are left out of them, inline marks are their `holes`. */
export function markdownBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  const matter = frontMatterEnd(text);
  let i = 0;
  if (matter > 0) {
    while (i < lines.length && lines[i].end <= matter) i++;
    blocks.push({ start: 0, end: lines[i - 1].end, afterBlank: true, zone: "boilerplate" });
  }
  while (i < lines.length) {
    const found = readBlock(text, lines, i);
    blocks.push(...found.blocks);
    i = found.next;
  }
  return blocks.filter(({ start, end }) => end > start);
}

interface Found {
  readonly blocks: readonly Block[];
  readonly next: number;
}

function readBlock(text: string, lines: readonly Block[], i: number): Found {
  const line = lines[i];
  const written = (at: number): string =>
    text.slice(lines[at].start, Math.min(lines[at].end, lines[at].start + 1000));
  const head = written(i);
  const fence = FENCE.exec(head)?.[0];
  if (fence) return readCode(text, lines, i, fence);
  if (RULE.test(head) || NOTHING.test(head))
    return { blocks: [{ ...line, zone: "boilerplate" }], next: i + 1 };
  const hashes = HEADING.exec(head)?.[0].length ?? 0;
  if (hashes > 0) return { blocks: [heading(text, line, hashes)], next: i + 1 };
  const start = line.start + prefix(head);
  let next = i + 1;
  while (next < lines.length && goesOn(lines[next], written(next))) next++;
  if (next < lines.length && !lines[next].afterBlank && UNDERLINE.test(written(next)) && next === i + 1)
    return { blocks: [heading(text, line, 0), { ...lines[next], zone: "boilerplate" }], next: next + 1 };
  return { blocks: [marked(text, { ...line, start, end: lines[next - 1].end })], next };
}

/** The code between two fences, or to the end of the text. */
function readCode(text: string, lines: readonly Block[], i: number, fence: string): Found {
  let close = i + 1;
  while (close < lines.length && !text.startsWith(fence, lines[close].start)) close++;
  const last = Math.min(close, lines.length - 1);
  return { blocks: [{ ...lines[i], end: lines[last].end, zone: "boilerplate" }], next: last + 1 };
}

function heading(text: string, line: Block, hashes: number): Block {
  let end = line.end;
  while (end > line.start + hashes && (text[end - 1] === "#" || text[end - 1] === " ")) end--;
  return marked(text, { ...line, start: line.start + hashes, end, heading: true });
}

/** How long the marks of quotations and lists before a line are. */
function prefix(line: string): number {
  const quote = QUOTE.exec(line)?.[0].length ?? 0;
  return quote + (MARKER.exec(line.slice(quote))?.[0].length ?? 0);
}

/** A line of the same paragraph: no blank line before it, and no mark of structure. */
const goesOn = (line: Block, written: string): boolean =>
  !line.afterBlank &&
  prefix(written) === 0 &&
  ![FENCE, HEADING, UNDERLINE, RULE, NOTHING].some((mark) => mark.test(written));

function marked(text: string, block: Block): Block {
  const holes = markupOf(text, block.start, block.end);
  return holes.length > 0 ? { ...block, holes } : block;
}
