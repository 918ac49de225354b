import type { Span } from "../text/span.ts";
import type { ZoneName } from "./document.ts";

/**
 * A part of a text without the white space around it: one line, or the lines of one hard-wrapped paragraph. Blocks are
 * made by `blockOf` and `partOf` alone, so that all have one shape for the engine.
 */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** A blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
  /** Markup says that it is a heading. */
  readonly heading: boolean;
  /** What is markup inside it and not text, in order. */
  readonly holes: readonly Span[];
  /** Its zone, or null as long as nothing has told it; markup may. */
  readonly zone: ZoneName | null;
}

/** A block, or a part of one, whose zone is known. */
export interface ZonedBlock extends Block {
  readonly zone: ZoneName;
}

export const NO_HOLES: readonly Span[] = [];

export function blockOf<Zone extends ZoneName | null>(
  start: number,
  end: number,
  afterBlank: boolean,
  holes: readonly Span[],
  zone: Zone,
  heading = false,
) {
  return { start, end, afterBlank, heading, holes, zone };
}

/** A part of a block, with the holes that are inside it. */
export function partOf<Zone extends ZoneName | null>(
  { holes, afterBlank, heading }: Block,
  start: number,
  end: number,
  zone: Zone,
) {
  const inside = holes.length === 0 ? holes : holes.filter(([from, to]) => from >= start && to <= end);
  return { start, end, afterBlank, heading, holes: inside, zone };
}

/** The parts of a block that are text. */
export function textSpans({ start, end, holes }: Block): Span[] {
  const found: Span[] = [];
  let at = start;
  for (const [from, to] of holes) {
    if (from > at) found.push([at, from]);
    at = to;
  }
  if (at < end) found.push([at, end]);
  return found;
}

/** The text of a block without its markup. */
export function writtenIn(text: string, block: Block): string {
  if (block.holes.length === 0) return text.slice(block.start, block.end);
  let written = "";
  for (const [start, end] of textSpans(block)) written += text.slice(start, end);
  return written;
}
