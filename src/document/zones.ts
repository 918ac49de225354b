import { markBios } from "./bios.ts";
import { type Block, partOf, type ZonedBlock } from "./block.ts";
import { creditLength } from "./caption.ts";
import { classify } from "./classify.ts";
import { creditStart } from "./closing-credit.ts";
import type { ZoneName } from "./document.ts";
import { readHeader } from "./header.ts";
import { PageBlocks } from "./page-blocks.ts";
import { markTeasers } from "./teasers.ts";

/** A page taken apart, and what it says about itself besides its story. */
export interface Page {
  readonly blocks: readonly ZonedBlock[];
  readonly authors: readonly string[];
  /** The day it prints as its own, or null. */
  readonly day: string | null;
}

/** Names the zone of each block, in order. */
export function readPage(text: string, blocks: readonly Block[]): Page {
  const page = new PageBlocks(text, blocks);
  const header = readHeader(page);
  const body = header.zones.length;
  const zones = new Array<ZoneName>(blocks.length).fill("body");
  for (let i = 0; i < body; i++) zones[i] = header.zones[i];
  for (const i of page.asked) if (i >= body) zones[i] = classify(page, i);
  if (header.dateline !== null) zones[body] = "body";
  markTeasers(page, zones, body);
  const names = markBios(page, zones, body);
  const last = zones.lastIndexOf("body");
  const zoned: ZonedBlock[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (i === body && header.dateline !== null) divide(text, block, header.dateline, zoned);
    else if (zones[i] === "caption") withoutCredit(text, block, zoned);
    else if (i === last) cut(text, block, creditStart(text, block), "body", zoned);
    else zoned.push(partOf(block, block.start, block.end, zones[i]));
  }
  return {
    blocks: zoned,
    authors: header.authors.length > 0 ? header.authors : names,
    day: header.day,
  };
}

/** A caption with its credit taken off: who took the picture is no part of what it shows. */
function withoutCredit(text: string, block: Block, zoned: ZonedBlock[]): void {
  const credit = block.holes.length > 0 ? 0 : creditLength(text.slice(block.start, block.end));
  cut(text, block, block.end - credit, "caption", zoned);
}

/** A block in two: what it says, and from `at` on a credit, if there is one. */
function cut(text: string, block: Block, at: number, zone: ZoneName, zoned: ZonedBlock[]): void {
  let end = at;
  if (at < block.end) while (end > block.start && /\s/.test(text[end - 1])) end--;
  if (end > block.start) zoned.push(partOf(block, block.start, end, zone));
  const start = textFrom(text, at, block.end);
  if (start < block.end) zoned.push(partOf(block, start, block.end, "boilerplate"));
}

/** A paragraph with its dateline taken off. */
function divide(text: string, block: Block, dateline: number, zoned: ZonedBlock[]): void {
  let start = textFrom(text, dateline, block.end);
  for (const [from, end] of block.holes) if (from <= start && end > start) start = Math.min(end, block.end);
  if (dateline > block.start) zoned.push(partOf(block, block.start, dateline, "dateline"));
  if (start < block.end) zoned.push(partOf(block, start, block.end, "body"));
}

/** The first place from `at` on that is no white space, or the end. */
function textFrom(text: string, at: number, end: number): number {
  let start = at;
  while (start < end && /\s/.test(text[start])) start++;
  return start;
}
