import { type Block, writtenIn } from "./block.ts";
import { Pieces } from "./pieces.ts";
import { NO_SIGNS } from "./sign.ts";
import { SignReader } from "./signs.ts";
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

const NOTHING = new Pieces("", 0, 0);

/** The blocks of a page, read as headings, notices and credits are read. A block longer than those are has no signs. */
export class PageBlocks {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The blocks that could be something else than paragraphs, or are known to be, in order. */
  readonly asked: readonly number[];
  readonly #signs: readonly number[];
  readonly #wordings = new Recent((i) => new Wording(this.written(i)));
  readonly #openings = new Recent((i) => new Pieces(this.text, this.blocks[i].start, this.blocks[i].end));

  constructor(text: string, blocks: readonly Block[]) {
    this.text = text;
    this.blocks = blocks;
    const signs: number[] = [];
    const asked: number[] = [];
    const reader = new SignReader(text);
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i];
      const found = block.end - block.start <= SHORT ? reader.read(block) : NO_SIGNS;
      signs.push(found);
      if (found !== NO_SIGNS || block.zone !== null) asked.push(i);
    }
    this.#signs = signs;
    this.asked = asked;
  }

  get count(): number {
    return this.blocks.length;
  }

  length(i: number): number {
    return i < this.blocks.length ? this.blocks[i].end - this.blocks[i].start : 0;
  }

  isShort(i: number): boolean {
    return i < this.blocks.length && this.length(i) <= SHORT;
  }

  /** What a short block could be, as bits of `Sign`. */
  signs(i: number): number {
    return this.#signs[i];
  }

  /** The first pieces of a block. */
  opening(i: number): Pieces {
    return this.#openings.of(i);
  }

  /** Those of a short block; a longer one, and what is behind the last one, has none. */
  pieces(i: number): Pieces {
    return this.isShort(i) ? this.opening(i) : NOTHING;
  }

  wording(i: number): Wording {
    return this.#wordings.of(i);
  }

  written(i: number): string {
    return writtenIn(this.text, this.blocks[i]);
  }
}
