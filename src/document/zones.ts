import { markBios } from "./bios.ts";
import type { Block } from "./blocks.ts";
import { creditLength } from "./caption.ts";
import { classify } from "./classify.ts";
import { creditStart } from "./closing-credit.ts";
import type { ZoneName } from "./document.ts";
import { readHeader } from "./header.ts";
import { PageBlocks } from "./page-blocks.ts";
import { markTeasers } from "./teasers.ts";

/** A block, or a part of one, with the zone it belongs to. */
export interface ZonedBlock extends Block {
  readonly zone: ZoneName;
}

/** A page taken apart, and what it says about itself besides its story. */
export interface Page {
  readonly blocks: readonly ZonedBlock[];
  readonly authors: readonly string[];
  /** The day it prints as its own, or null. */
  readonly day: string | null;
}

/** Names the zone of each block, in order. */
export function readPage(text: string, found: readonly Block[]): Page {
  const page = new PageBlocks(text, found);
  const header = readHeader(page);
  const body = header.zones.length;
  const zones = [...header.zones];
  for (let i = body; i < found.length; i++) zones.push(classify(page, i));
  if (header.dateline !== null) zones[body] = "body";
  markTeasers(page, zones, body);
  const names = markBios(page, zones, body);
  const last = zones.lastIndexOf("body");
  const zoned = found.flatMap((block, i) => {
    if (i === body && header.dateline !== null) return divide(text, block, header.dateline);
    if (zones[i] === "caption") return withoutCredit(text, block);
    return i === last ? withoutClosing(text, block) : [{ ...block, zone: zones[i] }];
  });
  return {
    blocks: zoned,
    authors: header.authors.length > 0 ? header.authors : names,
    day: header.day,
  };
}

/** A caption with its credit taken off: who took the picture is no part of what it shows. */
function withoutCredit(text: string, block: Block): ZonedBlock[] {
  const credit = creditLength(text.slice(block.start, block.end));
  return credit === 0 || block.holes
    ? [{ ...block, zone: "caption" }]
    : cut(text, block, block.end - credit, "caption");
}

/** The story's last paragraph without the desk's initials, agencies and editors behind it. */
function withoutClosing(text: string, block: Block): ZonedBlock[] {
  const credit = creditStart(text, block);
  return credit === block.end ? [{ ...block, zone: "body" }] : cut(text, block, credit, "body");
}

/** A block in two: what it says, and from `at` on a credit. */
function cut(text: string, block: Block, at: number, zone: ZoneName): ZonedBlock[] {
  let start = at;
  while (start < block.end && /\s/.test(text[start])) start++;
  let end = at;
  while (end > block.start && /\s/.test(text[end - 1])) end--;
  const parts: ZonedBlock[] = [
    { ...block, end, zone },
    { ...block, start, zone: "boilerplate" },
  ];
  return parts.filter((part) => part.end > part.start);
}

/** A paragraph with its dateline taken off. */
function divide(text: string, block: Block, dateline: number): ZonedBlock[] {
  let start = dateline;
  while (start < block.end && /\s/.test(text[start])) start++;
  const { holes = [] } = block;
  for (const [from, end] of holes) if (from <= start && end > start) start = Math.min(end, block.end);
  const parts: ZonedBlock[] = [
    { ...block, end: dateline, zone: "dateline", holes: holes.filter(([, end]) => end <= dateline) },
    { ...block, start, zone: "body", holes: holes.filter(([from]) => from >= start) },
  ];
  return parts.filter(({ start, end }) => end > start);
}
