import type { ZoneName } from "./document.ts";
import type { PageBlocks } from "./page-blocks.ts";
import { isPhrase, opensWith } from "./phrases.ts";
import { Sign } from "./sign.ts";
import type { Wording } from "./wording.ts";

const MAX_TEASER = 6;
const MAX_OPENING_WORDS = 12;
const MAX_TEASER_LINE = 80;
const MAX_LIST = 10;
const OPENS_RUN = Sign.Teaser | Sign.List;

/**
 * Marks what takes more than its own words to tell: a teaser that runs over short lines to a call ("Get more insights
 * with the", …, "Learn more."), the titles under "Most read".
 */
export function markTeasers(page: PageBlocks, zones: ZoneName[], from: number): void {
  let next = from;
  for (const i of page.asked) {
    if (i < next || (page.signs(i) & OPENS_RUN) === 0) continue;
    const end = runFrom(page, i);
    for (let line = i; line < end; line++) if (zones[line] === "body") zones[line] = "boilerplate";
    next = Math.max(end, i + 1);
  }
}

/** Where a teaser or a list that begins with a block ends; at the block where none does. */
function runFrom(page: PageBlocks, i: number): number {
  if (opensWith(page.wording(i), Sign.Teaser, MAX_OPENING_WORDS)) return teaserEnd(page, i);
  return isPhrase(page.wording(i), Sign.List) ? listEnd(page, i) : i;
}

/** Where the lines of a teaser end, its call included; at its first line when no call comes. */
function teaserEnd(page: PageBlocks, from: number): number {
  for (let i = from + 1; i < Math.min(page.count, from + MAX_TEASER); i++) {
    if (page.length(i) > MAX_TEASER_LINE) break;
    if (isPhrase(page.wording(i), Sign.Call)) return i + 1;
  }
  return from;
}

function listEnd(page: PageBlocks, from: number): number {
  let end = from + 1;
  while (end <= from + MAX_LIST && page.isShort(end) && isListItem(page.wording(end))) end++;
  return end;
}

/** The title of another story: a short line that does not end like a sentence. */
const isListItem = ({ written }: Wording): boolean =>
  written.length <= 120 && !/[.!?:]["”’)]?$/.test(written.replace(/\?$/, ""));
