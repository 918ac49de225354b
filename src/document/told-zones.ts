import { type Block, partOf } from "./block.ts";
import type { Zone } from "./document.ts";

/** Blocks with the zones that the form of their source tells, in order, of the parts that they begin in. */
export function withToldZones(blocks: readonly Block[], zones: readonly Zone[]): readonly Block[] {
  if (zones.length === 0) return blocks;
  let at = 0;
  return blocks.map((block) => {
    while (at < zones.length && zones[at].end <= block.start) at++;
    const told = zones[at];
    if (told === undefined || told.start > block.start) return block;
    return partOf(block, block.start, block.end, told.zone);
  });
}
