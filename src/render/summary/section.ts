import { indented } from "./layout.ts";
import type { SummaryStyle } from "./style.ts";

/** A part of a summary: a heading, and blocks of lines that stand or fall together. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly string[];
  /** Where a screen ends, the last blocks are kept, not the first. */
  readonly keeps?: "last";
  /** How much of the screen it deserves beside the others. */
  readonly weight: number;
  /** What a block shows: one of them, and several. */
  readonly of: readonly [singular: string, plural: string];
}

const linesOf = (block: string): number => block.split("\n").length;

/** Sections that fit the screen, each with how many of its blocks were left out. */
export function drawSections(sections: readonly Section[], style: SummaryStyle): string[] {
  const filled = sections.filter(({ blocks }) => blocks.length > 0);
  const shown = style.all ? filled.map(({ blocks }) => blocks.length) : share(filled, style.rows);
  return filled.map((section, i) => draw(section, orAll(section, shown[i]), style));
}

/** A last line takes no more room than saying that there is one. */
const orAll = ({ blocks, keeps }: Section, shown: number): number =>
  shown === blocks.length - 1 && linesOf(blocks[keeps === "last" ? 0 : shown]) === 1 ? blocks.length : shown;

function draw(section: Section, shown: number, { paint, width }: SummaryStyle): string {
  const { heading, blocks, keeps, of } = section;
  const left = blocks.length - shown;
  const isLast = keeps === "last";
  const lines = isLast ? blocks.slice(left) : blocks.slice(0, shown);
  const more = `… ${left} ${isLast ? "earlier" : "more"} ${of[left === 1 ? 0 : 1]}`;
  const note = left === 0 ? [] : [indented(paint.dim(more), 2, width)];
  return [paint.bold.cyan(heading), ...(isLast ? [...note, ...lines] : [...lines, ...note])].join("\n");
}

/** What headings, the origin, notes and the lines between sections take. */
const FRAME = 6;

/** How many blocks each section shows: block after block goes to the section that has least for its weight. */
function share(sections: readonly Section[], rows: number): number[] {
  const shown = sections.map(() => 0);
  const used = sections.map(() => 0);
  let room = Math.max(MIN_ROOM, rows - FRAME - 2 * sections.length);
  for (;;) {
    const next = poorest(sections, shown, used);
    if (next === undefined) return shown;
    const lines = linesOf(blockAt(sections[next], shown[next]));
    if (lines > room && shown[next] > 0) return shown;
    shown[next]++;
    used[next] += lines;
    room -= lines;
  }
}

const MIN_ROOM = 8;

const blockAt = ({ blocks, keeps }: Section, i: number): string =>
  blocks[keeps === "last" ? blocks.length - 1 - i : i];

function poorest(
  sections: readonly Section[],
  shown: readonly number[],
  used: readonly number[],
): number | undefined {
  let best: number | undefined;
  for (const [i, { blocks, weight }] of sections.entries()) {
    if (shown[i] === blocks.length) continue;
    if (best === undefined || used[i] / weight < used[best] / sections[best].weight) best = i;
  }
  return best;
}
