import { type Block, textSpans } from "./blocks.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { Wording } from "./wording.ts";

const SHORT = 400;

/** The blocks of a page, read as headings, notices and credits are read. A block longer than those are has no pieces. */
export class PageBlocks {
  readonly text: string;
  readonly found: readonly Block[];
  readonly #wordings: Wording[] = [];
  readonly #pieces: (readonly Piece[])[] = [];

  constructor(text: string, found: readonly Block[]) {
    this.text = text;
    this.found = found;
  }

  get count(): number {
    return this.found.length;
  }

  length(i: number): number {
    return i < this.found.length ? this.found[i].end - this.found[i].start : 0;
  }

  isShort(i: number): boolean {
    return i < this.found.length && this.length(i) <= SHORT;
  }

  pieces(i: number): readonly Piece[] {
    if (!this.isShort(i)) return [];
    this.#pieces[i] ??= piecesOf(this.text, this.found[i].start, this.found[i].end);
    return this.#pieces[i];
  }

  wording(i: number): Wording {
    this.#wordings[i] ??= new Wording(this.written(i));
    return this.#wordings[i];
  }

  written(i: number): string {
    return textSpans(this.found[i])
      .map(([start, end]) => this.text.slice(start, end))
      .join("");
  }
}
