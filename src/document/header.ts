import { classify } from "./classify.ts";
import type { ZoneName } from "./document.ts";
import { HeaderLines, isNotice, openingDate } from "./header-line.ts";
import type { PageBlocks } from "./page-blocks.ts";
import { isHeadline } from "./title.ts";

/** What stands above a story. */
export interface PageHeader {
  /** The zones of the first blocks; the story begins with the block after them. */
  readonly zones: readonly ZoneName[];
  /** Where the dateline ends that the story's first paragraph opens with, or null. */
  readonly dateline: number | null;
  readonly authors: readonly string[];
  /** The day the header prints, one of publication before one of an update, or null. */
  readonly day: string | null;
}

const MAX_LINES = 10;
const MAX_SECOND_LINE = 200;

/** Reads the lines above a story: menus and notices, title, standfirst, byline, date, dateline. */
export function readHeader(page: PageBlocks): PageHeader {
  return new HeaderReader(page).read();
}

class HeaderReader {
  readonly #page: PageBlocks;
  readonly #lines: HeaderLines;
  readonly #zones: ZoneName[] = [];
  readonly #authors: string[] = [];
  #dateline: number | null = null;
  #published: string | null = null;
  #updated: string | null = null;

  constructor(page: PageBlocks) {
    this.#page = page;
    this.#lines = new HeaderLines(page);
  }

  read(): PageHeader {
    this.#readNotices();
    this.#readTitle();
    this.#readLines();
    return {
      zones: this.#zones,
      dateline: this.#dateline,
      authors: [...new Set(this.#authors)],
      day: this.#published ?? this.#updated,
    };
  }

  #readNotices(): void {
    const most = Math.min(MAX_LINES, this.#page.count - 1);
    while (this.#zones.length < most && isNotice(this.#page, this.#zones.length))
      this.#zones.push("boilerplate");
  }

  #readTitle(): void {
    const page = this.#page;
    const i = this.#zones.length;
    if (page.count < 2 || i >= page.count || page.blocks[i].zone !== null) return;
    if (this.#lines.isHeader(i) || !(page.blocks[i].heading || isHeadline(page, this.#lines, i))) return;
    this.#zones.push("title");
    // A headline in two lines: "Rates fall again; / Markets shrug off the news".
    const goesOn = page.text[page.blocks[i].end - 1] === ";";
    if (goesOn && i + 2 < page.count && page.length(i + 1) < MAX_SECOND_LINE) this.#zones.push("title");
  }

  #readLines(): void {
    const end = Math.min(this.#page.count, this.#zones.length + MAX_LINES);
    for (let i = this.#zones.length; i < end; i++) {
      const zone = this.#lineZone(i) ?? this.#standfirst(i);
      if (zone === undefined) break;
      this.#zones.push(zone);
    }
  }

  #lineZone(i: number): ZoneName | undefined {
    const told = this.#page.blocks[i].zone;
    if (told !== null) return told === "body" ? undefined : told;
    if (this.#readDateline(i)) return this.#dateline === null ? "dateline" : undefined;
    if (this.#page.count === 1) return undefined;
    const { date, byline } = this.#lines.at(i);
    if (date) {
      this.#note(date.day, date.updated);
      // The day beside the writer's name is the page's; under a bare title it opens the story, as a dateline does.
      return date.labelled || this.#zones.includes("byline") ? "byline" : "dateline";
    }
    if (byline) {
      this.#authors.push(...byline.authors);
      this.#note(byline.day);
      return "byline";
    }
    if (i > 0 && this.#lines.isWriter(i)) {
      this.#authors.push(this.#page.written(i));
      return "byline";
    }
    const zone = classify(this.#page, i);
    return zone === "body" ? undefined : zone;
  }

  /** Reads a dateline; one that a paragraph follows in its block ends the header. */
  #readDateline(i: number): boolean {
    const dateline = this.#lines.at(i).dateline ?? (i > 0 ? openingDate(this.#page, i) : undefined);
    if (dateline === undefined) return false;
    this.#note(dateline.day);
    if (!dateline.alone) this.#dateline = dateline.end;
    return true;
  }

  /** A short paragraph between the title and a byline or a date. */
  #standfirst(i: number): ZoneName | undefined {
    if (i === 0 || this.#dateline !== null || !this.#page.isShort(i)) return undefined;
    const { byline, date } = this.#lines.at(i + 1);
    return byline !== undefined || date !== undefined ? "body" : undefined;
  }

  #note(day: string | null, updated = false): void {
    if (updated) this.#updated ??= day;
    else this.#published ??= day;
  }
}
