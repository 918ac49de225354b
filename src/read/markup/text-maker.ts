import type { Zone, ZoneName } from "../../document/document.ts";
import type { MadeText } from "./made-text.ts";

const BETWEEN = "\n\n";

/** Makes a text of pieces, as a reader sees it: white space is one space, paragraphs have an empty line between them. */
export class TextMaker {
  readonly #paragraphs: string[] = [];
  readonly #zones: Zone[] = [];
  #zone: ZoneName | undefined;
  #length = 0;
  #pieces: string[] = [];

  /** More of the paragraph that is being made. */
  text(text: string): void {
    this.#pieces.push(text);
  }

  space(): void {
    this.#pieces.push(" ");
  }

  /** Ends a line within a paragraph. */
  line(): void {
    this.#pieces.push(LINE);
  }

  /** Ends a paragraph, if one was begun. */
  paragraph(zone: ZoneName | undefined = this.#zone): void {
    if (this.#pieces.length === 0) return;
    const lines = this.#pieces.join("").split(LINE).map(folded);
    this.#pieces = [];
    for (const line of lines) if (line !== "") this.#add(line, zone);
  }

  /** From here on all is of a zone, until it is closed. */
  openZone(zone: ZoneName): void {
    this.paragraph();
    this.#zone = zone;
  }

  closeZone(): void {
    this.paragraph();
    this.#zone = undefined;
  }

  finish(): MadeText {
    this.paragraph();
    return { text: this.#paragraphs.join(BETWEEN), zones: this.#zones };
  }

  #add(line: string, zone: ZoneName | undefined): void {
    const start = this.#length === 0 ? 0 : this.#length + BETWEEN.length;
    this.#paragraphs.push(line);
    this.#length = start + line.length;
    if (zone !== undefined) this.#zones.push({ zone, start, end: this.#length });
  }
}

/** Stands for a break among pieces; texts hold none. */
const LINE = "\u0000";

const folded = (line: string): string => line.replace(/[\s\u00ad\u200b]+/g, replaced).trim();

/** Soft hyphens and places to break stand for nothing. */
const replaced = (found: string): string => (/^[\u00ad\u200b]+$/.test(found) ? "" : " ");
