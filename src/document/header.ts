import { isNameAlone } from "./author-bio.ts";
import { readByline } from "./byline.ts";
import { classify } from "./classify.ts";
import { readDateLine } from "./date-line.ts";
import { readDateline } from "./dateline.ts";
import type { ZoneName } from "./document.ts";
import type { PageBlocks } from "./page-blocks.ts";
import { isCapitalised } from "./pieces.ts";
import { readDate } from "./printed-date.ts";
import { isHeadline } from "./title.ts";

/** What stands above a story. */
export interface Header {
  /** The zones of the first blocks; the story begins with the block after them. */
  readonly zones: readonly ZoneName[];
  /** Where the dateline ends that the story's first paragraph opens with, or null. */
  readonly dateline: number | null;
  readonly authors: readonly string[];
  /** The day the header prints, one of publication before one of an update, or null. */
  readonly day: string | null;
}

const MAX_LINES = 10;

/** Reads the lines above a story: menus and notices, title, standfirst, byline, date, dateline. */
export function readHeader(page: PageBlocks): Header {
  return new HeaderReader(page).read();
}

class HeaderReader {
  readonly #page: PageBlocks;
  readonly #zones: ZoneName[] = [];
  readonly #authors: string[] = [];
  #dateline: number | null = null;
  #published: string | null = null;
  #updated: string | null = null;

  constructor(page: PageBlocks) {
    this.#page = page;
  }

  read(): Header {
    const page = this.#page;
    while (this.#zones.length < Math.min(MAX_LINES, page.count - 1) && this.#isNotice(this.#zones.length))
      this.#zones.push("boilerplate");
    this.#readTitle();
    const end = Math.min(page.count, this.#zones.length + MAX_LINES);
    for (let i = this.#zones.length; i < end; i++) {
      const zone = this.#lineZone(i) ?? this.#standfirst(i);
      if (zone === undefined) break;
      this.#zones.push(zone);
    }
    return {
      zones: this.#zones,
      dateline: this.#dateline,
      authors: [...new Set(this.#authors)],
      day: this.#published ?? this.#updated,
    };
  }

  /** "WATCH: …" may be a headline, "Most read" is none. */
  #isNotice(i: number): boolean {
    if (classify(this.#page, i) !== "boilerplate") return false;
    return this.#page.blocks[i].zone !== null || !/[:?]/.test(this.#page.written(i));
  }

  #readTitle(): void {
    const i = this.#zones.length;
    const { text, blocks, count } = this.#page;
    if (count < 2 || i >= count || blocks[i].zone !== null || this.#isHeaderLine(i)) return;
    if (!blocks[i].heading && !isHeadline(text, blocks[i], blocks[i + 1], () => this.#isIntroduced(i)))
      return;
    this.#zones.push("title");
    // A headline in two lines: "Rates fall again; / Markets shrug off the news".
    if (text[blocks[i].end - 1] === ";" && i + 2 < count && this.#page.length(i + 1) < 200)
      this.#zones.push("title");
  }

  /** What stands below titles follows. */
  #isIntroduced(i: number): boolean {
    return this.#isHeaderLine(i + 1) || this.#isNotice(i + 1) || this.#isWriter(i + 1);
  }

  /** A byline, a date or a dateline, which a title stands above. */
  #isHeaderLine(i: number): boolean {
    if (i >= this.#page.count) return false;
    const pieces = this.#page.pieces(i);
    return (
      readByline(pieces) !== undefined ||
      readDateLine(pieces) !== undefined ||
      readDateline(this.#page.opening(i)) !== undefined
    );
  }

  /** A name alone on the line before a date or a dateline. */
  #isWriter(i: number): boolean {
    return isNameAlone(this.#page.pieces(i), this.#page.length(i)) && this.#isHeaderLine(i + 1);
  }

  #lineZone(i: number): ZoneName | undefined {
    const told = this.#page.blocks[i].zone;
    if (told !== null) return told;
    if (this.#readDateline(i)) return this.#dateline === null ? "dateline" : undefined;
    if (this.#page.count === 1) return undefined;
    const pieces = this.#page.pieces(i);
    const day = readDateLine(pieces);
    if (day) {
      this.#note(day.day, day.updated);
      // The day beside the writer's name is the page's; under a bare title it opens the story, as a dateline does.
      return day.labelled || this.#zones.includes("byline") ? "byline" : "dateline";
    }
    const byline = readByline(pieces);
    if (byline) {
      this.#authors.push(...byline.authors);
      this.#note(byline.day);
      return "byline";
    }
    if (i > 0 && this.#isWriter(i)) {
      this.#authors.push(this.#page.written(i));
      return "byline";
    }
    const zone = classify(this.#page, i);
    return zone === "body" ? undefined : zone;
  }

  /** Reads a dateline; one that a paragraph follows in its block ends the header. */
  #readDateline(i: number): boolean {
    const dateline = readDateline(this.#page.opening(i)) ?? this.#openingDate(i);
    if (dateline === undefined) return false;
    this.#note(dateline.day);
    if (!dateline.alone) this.#dateline = dateline.end;
    return true;
  }

  /** "Thursday, May 7, 2015 On Tuesday, the government …". */
  #openingDate(i: number) {
    if (i === 0) return undefined;
    const pieces = this.#page.pieces(i);
    const date = readDate(pieces, 0);
    if (!date?.day || !isCapitalised(pieces.at(date.last))) return undefined;
    return { end: pieces.endBefore(date.last), day: date.day, alone: false };
  }

  /** A short paragraph between the title and a byline or a date. */
  #standfirst(i: number): ZoneName | undefined {
    if (i === 0 || this.#dateline !== null || !this.#page.isShort(i)) return undefined;
    const next = this.#page.pieces(i + 1);
    return readByline(next) !== undefined || readDateLine(next) !== undefined ? "body" : undefined;
  }

  #note(day: string | null, updated = false): void {
    if (updated) this.#updated ??= day;
    else this.#published ??= day;
  }
}
