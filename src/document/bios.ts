import { bioSubject, isNameAlone } from "./author-bio.ts";
import type { ZoneName } from "./document.ts";
import type { PageBlocks } from "./page-blocks.ts";
import { isPhrase } from "./phrases.ts";
import { Sign } from "./sign.ts";

const MAX_TAIL = 14;

/**
 * Goes back from the end of a page over what is no story and marks the biographies of its writers, with the names
 * that head them. Returns those names. `body` is the story's first block.
 */
export function markBios(page: PageBlocks, zones: ZoneName[], body: number): string[] {
  const names: string[] = [];
  const tail = Math.max(body, page.count - MAX_TAIL);
  const about = bioHeading(page, tail);
  if (about < page.count) zones.fill("author-bio", about);
  for (let i = page.count - 1; i >= tail; i--) {
    if (zones[i] !== "body") continue;
    const first = bioStart(page, i, body);
    if (first === undefined) break;
    for (let line = first; line < i; line++) names.push(page.written(line));
    zones.fill("author-bio", first, i + 1);
    i = first;
  }
  return [...new Set(names)];
}

/** "About the author", behind which there is nothing else; the end of the page where it has no such line. */
function bioHeading(page: PageBlocks, from: number): number {
  for (const i of page.asked)
    if (i >= from && (page.signs(i) & Sign.Bio) !== 0 && isPhrase(page.wording(i), Sign.Bio)) return i;
  return page.count;
}

/** Where the biography that ends with block `i` begins, its heading of names included. */
function bioStart(page: PageBlocks, i: number, body: number): number | undefined {
  const subject = bioSubject(page.opening(i), page.length(i));
  if (subject === undefined) return undefined;
  let first = i;
  while (first > body && isNameAlone(page.pieces(first - 1), page.length(first - 1))) first--;
  if (subject === "") return first < i ? first : undefined;
  // Someone the story speaks of is no writer of it.
  const told = page.text.slice(page.blocks[body].start, page.blocks[first].start);
  return told.includes(subject) ? undefined : first;
}
