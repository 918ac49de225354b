import { endsTeaser, isListItem, opensList, opensTeaser } from "./boilerplate.ts";
import type { ZoneName } from "./document.ts";
import type { PageBlocks } from "./page-blocks.ts";

const MAX_TEASER = 6;
const MAX_TEASER_LINE = 80;
const MAX_LIST = 10;

/** Marks what takes more than its own words to tell: a teaser over several lines, the titles under "Most read". */
export function markTeasers(page: PageBlocks, zones: ZoneName[], from: number): void {
  for (let i = from; i < page.count; i++) {
    if (!page.isShort(i)) continue;
    const wording = page.wording(i);
    const end = opensTeaser(wording) ? teaserEnd(page, i) : opensList(wording) ? listEnd(page, i) : i;
    for (let line = i; line < end; line++) if (zones[line] === "body") zones[line] = "boilerplate";
    i = Math.max(i, end - 1);
  }
}

/** Where the short lines from "Get more insights with the" to "Learn more." end; `from` when no such line comes. */
function teaserEnd(page: PageBlocks, from: number): number {
  for (let i = from + 1; i < Math.min(page.count, from + MAX_TEASER); i++) {
    if (page.length(i) > MAX_TEASER_LINE) break;
    if (endsTeaser(page.wording(i))) return i + 1;
  }
  return from;
}

function listEnd(page: PageBlocks, from: number): number {
  let end = from + 1;
  while (end <= from + MAX_LIST && page.isShort(end) && isListItem(page.wording(end))) end++;
  return end;
}
