import { isNameAlone } from "./author-bio.ts";
import { readByline } from "./byline.ts";
import { classify } from "./classify.ts";
import { readDateLine } from "./date-line.ts";
import { type Dateline, readDateline } from "./dateline.ts";
import type { PageBlocks } from "./page-blocks.ts";
import { isCapitalised } from "./pieces.ts";
import { readDate } from "./printed-date.ts";

/** "WATCH: …" may be a headline, "Most read" is none. */
export function isNotice(page: PageBlocks, i: number): boolean {
  if (classify(page, i) !== "boilerplate") return false;
  return page.blocks[i].zone !== null || !/[:?]/.test(page.written(i));
}

/** A byline, a date or a dateline, which a title stands above. */
export function isHeaderLine(page: PageBlocks, i: number): boolean {
  if (i >= page.count) return false;
  const pieces = page.pieces(i);
  return (
    readByline(pieces) !== undefined ||
    readDateLine(pieces) !== undefined ||
    readDateline(page.opening(i)) !== undefined
  );
}

/** A name alone on the line before a date or a dateline. */
export const isWriter = (page: PageBlocks, i: number): boolean =>
  isNameAlone(page.pieces(i), page.length(i)) && isHeaderLine(page, i + 1);

/** "Thursday, May 7, 2015 On Tuesday, the government …": a date that opens a paragraph. */
export function openingDate(page: PageBlocks, i: number): Dateline | undefined {
  if (i === 0) return undefined;
  const pieces = page.pieces(i);
  const date = readDate(pieces, 0);
  if (!date?.day || !isCapitalised(pieces.at(date.last))) return undefined;
  return { end: pieces.endBefore(date.last), day: date.day, alone: false };
}
