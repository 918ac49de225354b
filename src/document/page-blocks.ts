import { type Block, textSpans } from "./blocks.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { Wording } from "./wording.ts";

const SHORT = 400;

/** More than a page has, as a rule. */
const KEPT = 256;

/** What is made of blocks, kept for the last ones: of all the blocks of a long text it would be many times the text. */
class Recent<Made> {
  readonly #make: (block: number) => Made;
  readonly #block: number[] = [];
  readonly #made: Made[] = [];

  constructor(make: (block: number) => Made) {
    this.#make = make;
  }

  of(block: number): Made {
    const place = block % KEPT;
    if (this.#block[place] !== block) {
      this.#made[place] = this.#make(block);
      this.#block[place] = block;
    }
    return this.#made[place];
  }
}

/** The blocks of a page, read as headings, notices and credits are read. A block longer than those are has no pieces. */
export class PageBlocks {
  readonly text: string;
  readonly found: readonly Block[];
  readonly #wordings = new Recent((i) => new Wording(this.written(i)));
  readonly #pieces = new Recent<readonly Piece[]>((i) =>
    piecesOf(this.text, this.found[i].start, this.found[i].end),
  );

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
    return this.isShort(i) ? this.#pieces.of(i) : [];
  }

  wording(i: number): Wording {
    return this.#wordings.of(i);
  }

  written(i: number): string {
    return textSpans(this.found[i])
      .map(([start, end]) => this.text.slice(start, end))
      .join("");
  }
}
