import type { Block } from "./blocks.ts";
import type { ZoneName } from "./document.ts";

/** A block with the zone it belongs to. */
export interface ZonedBlock extends Block {
  readonly zone: ZoneName;
}

const MAX_TITLE = 220;
const BOILERPLATE =
  /^(?:read more|learn more|related|sign up|subscribe|follow us|share this|advertisement|no previous article|no new articles|get more insights|click here|copyright|all rights reserved|©)\b/i;
const BYLINE = /^by [\p{Lu}][^.!?]{2,80}$/iu;

/** Names the zone of each block, in order. */
export function zoneBlocks(text: string, found: readonly Block[]): ZonedBlock[] {
  return found.map((block, i) => ({
    ...block,
    zone: zoneOf(text.slice(block.start, Math.min(block.end, block.start + 300)), block, i, found.length),
  }));
}

function zoneOf(head: string, block: Block, place: number, count: number): ZoneName {
  if (BOILERPLATE.test(head) && block.end - block.start < 200) return "boilerplate";
  if (/^tags?:/i.test(head)) return "tags";
  if (place === 0 && count > 1 && block.end - block.start <= MAX_TITLE && !/[.!?]["”’]?$/.test(head))
    return "title";
  if (place <= 3 && BYLINE.test(head)) return "byline";
  return "body";
}
