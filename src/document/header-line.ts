import { isNameAlone } from "./author-bio.ts";
import { type Byline, readByline } from "./byline.ts";
import { classify } from "./classify.ts";
import { type DateLine, readDateLine } from "./date-line.ts";
import { type Dateline, readDateline } from "./dateline.ts";
import type { PageBlocks } from "./page-blocks.ts";
import { isCapitalised } from "./pieces.ts";
import { readDate } from "./printed-date.ts";

/** What a line above a story can be read as, undefined where it is none of it. */
interface HeaderLine {
  readonly byline: Byline | undefined;
  readonly date: DateLine | undefined;
  readonly dateline: Dateline | undefined;
}

const NONE: HeaderLine = { byline: undefined, date: undefined, dateline: undefined };

/** Reads the first lines of a page as lines of a header, each once. */
export class HeaderLines {
  readonly #page: PageBlocks;
  readonly #read: HeaderLine[] = [];

  constructor(page: PageBlocks) {
    this.#page = page;
  }

  at(i: number): HeaderLine {
    this.#read[i] ??= this.#readLine(i);
    return this.#read[i];
  }

  #readLine(i: number): HeaderLine {
    if (i >= this.#page.count) return NONE;
    const pieces = this.#page.pieces(i);
    return {
      byline: readByline(pieces),
      date: readDateLine(pieces),
      dateline: readDateline(this.#page.opening(i)),
    };
  }

  /** A byline, a date or a dateline, which a title stands above. */
  isHeader(i: number): boolean {
    const { byline, date, dateline } = this.at(i);
    return byline !== undefined || date !== undefined || dateline !== undefined;
  }

  /** A name alone on the line before a date or a dateline. */
  isWriter(i: number): boolean {
    return isNameAlone(this.#page.pieces(i), this.#page.length(i)) && this.isHeader(i + 1);
  }
}

/** "WATCH: …" may be a headline, "Most read" is none. */
export function isNotice(page: PageBlocks, i: number): boolean {
  if (classify(page, i) !== "boilerplate") return false;
  return page.blocks[i].zone !== null || !/[:?]/.test(page.written(i));
}

/** "Thursday, May 7, 2015 On Tuesday, the government …": a date that opens a paragraph. */
export function openingDate(page: PageBlocks, i: number): Dateline | undefined {
  const pieces = page.pieces(i);
  const date = readDate(pieces, 0);
  if (!date?.day || !isCapitalised(pieces.at(date.last))) return undefined;
  return { end: pieces.endBefore(date.last), day: date.day, alone: false };
}
