import { lexicon } from "../lexicon/load.ts";
import { checkLength, MOST_PARTS } from "../text/too-long.ts";
import { shapeOf } from "./shape-of.ts";
import type { Tokens } from "./tokens.ts";
import { inLower, MAX_WORD, WordCache } from "./word-cache.ts";

let cache: WordCache | undefined;

/** A column without the room it was given too much; where that is little, it stays. */
const fitted = <Column extends Int32Array | Uint16Array>(column: Column, count: number): Column =>
  (column.length > SPARE && count < column.length * 0.9
    ? column.slice(0, count)
    : column.subarray(0, count)) as Column;

const SPARE = 1 << 16;

/** Gathers the tokens of one text into columns that grow by doubling. */
export class TokenBuilder {
  readonly text: string;
  readonly #cache: WordCache;
  readonly #lower: string[] = [];
  #size: number;
  #start: Int32Array;
  #end: Int32Array;
  #shape: Uint16Array;
  #word: Int32Array;
  #term: Uint16Array;
  count = 0;

  constructor(text: string) {
    cache ??= new WordCache(lexicon());
    this.text = text;
    this.#cache = cache;
    this.#size = Math.min(text.length >> 2, MOST_PARTS) + 16;
    this.#start = new Int32Array(this.#size);
    this.#end = new Int32Array(this.#size);
    this.#shape = new Uint16Array(this.#size);
    this.#word = new Int32Array(this.#size);
    this.#term = new Uint16Array(this.#size);
  }

  /** Adds a word; `flags` are the bits of its shape that its neighbours decide. */
  addWord(start: number, end: number, flags: number): void {
    if (end - start > MAX_WORD) this.#addLong(start, end, shapeOf(this.text, start, end) | flags);
    else {
      const place = this.#cache.place(this.text, start, end);
      this.#add(start, end, this.#cache.shape[place] | flags, place);
    }
  }

  /** Adds a mark or an address, whose shape is known. */
  addMark(start: number, end: number, shape: number): void {
    if (end - start > MAX_WORD) this.#addLong(start, end, shape);
    else this.#add(start, end, shape, this.#cache.place(this.text, start, end));
  }

  #addLong(start: number, end: number, shape: number): void {
    this.#push(start, end, shape, -1, 0, inLower(this.text.slice(start, end)));
  }

  #add(start: number, end: number, shape: number, place: number): void {
    const { word, term, lower } = this.#cache;
    this.#push(start, end, shape, word[place], term[place], lower[place]);
  }

  #push(start: number, end: number, shape: number, word: number, term: number, lower: string): void {
    if (this.count === this.#size) this.#grow();
    const index = this.count++;
    this.#start[index] = start;
    this.#end[index] = end;
    this.#shape[index] = shape;
    this.#word[index] = word;
    this.#term[index] = term;
    this.#lower.push(lower);
  }

  finish(): Tokens {
    const { count } = this;
    return {
      count,
      start: fitted(this.#start, count),
      end: fitted(this.#end, count),
      shape: fitted(this.#shape, count),
      lower: this.#lower,
      word: fitted(this.#word, count),
      term: fitted(this.#term, count),
      tag: new Uint8Array(count),
      sentence: new Int32Array(count),
      quotation: new Int32Array(count).fill(-1),
    };
  }

  #grow(): void {
    checkLength(this.count, MOST_PARTS, "words and marks");
    this.#size = Math.min(this.#size * 2, MOST_PARTS + 16);
    const wider = <Column extends Int32Array | Uint16Array>(column: Column, next: Column): Column => {
      next.set(column as never);
      return next;
    };
    this.#start = wider(this.#start, new Int32Array(this.#size));
    this.#end = wider(this.#end, new Int32Array(this.#size));
    this.#shape = wider(this.#shape, new Uint16Array(this.#size));
    this.#word = wider(this.#word, new Int32Array(this.#size));
    this.#term = wider(this.#term, new Uint16Array(this.#size));
  }
}
