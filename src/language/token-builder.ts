import type { Lexicon } from "../lexicon/table.ts";
import { fold } from "../text/characters.ts";
import type { Tokens } from "./tokens.ts";

const ASCII = /^[ -~]*$/;

/** Longest word that is looked up; longer runs are never words. */
const MAX_WORD = 64;

/** Gathers tokens into columns that grow by doubling. */
export class TokenBuilder {
  readonly #lexicon: Lexicon;
  #size: number;
  #start: Int32Array;
  #end: Int32Array;
  #shape: Uint16Array;
  #word: Int32Array;
  readonly #lower: string[] = [];
  count = 0;

  constructor(lexicon: Lexicon, expected: number) {
    this.#lexicon = lexicon;
    this.#size = Math.max(16, expected);
    this.#start = new Int32Array(this.#size);
    this.#end = new Int32Array(this.#size);
    this.#shape = new Uint16Array(this.#size);
    this.#word = new Int32Array(this.#size);
  }

  readonly add = (start: number, end: number, shape: number, lower: string): void => {
    if (this.count === this.#size) this.#grow();
    const index = this.count++;
    this.#start[index] = start;
    this.#end[index] = end;
    this.#shape[index] = shape;
    this.#lower.push(lower);
    this.#word[index] = this.#find(lower);
  };

  finish(): Tokens {
    const { count } = this;
    return {
      count,
      start: this.#start.subarray(0, count),
      end: this.#end.subarray(0, count),
      shape: this.#shape.subarray(0, count),
      lower: this.#lower,
      word: this.#word.subarray(0, count),
      tag: new Uint8Array(count),
      sentence: new Int32Array(count),
      quotation: new Int32Array(count).fill(-1),
    };
  }

  #find(lower: string): number {
    if (lower.length > MAX_WORD) return -1;
    const found = this.#lexicon.find(lower);
    return found >= 0 || ASCII.test(lower) ? found : this.#lexicon.find(fold(lower));
  }

  #grow(): void {
    this.#size *= 2;
    const wider = <Column extends Int32Array | Uint16Array>(column: Column, next: Column): Column => {
      next.set(column as never);
      return next;
    };
    this.#start = wider(this.#start, new Int32Array(this.#size));
    this.#end = wider(this.#end, new Int32Array(this.#size));
    this.#shape = wider(this.#shape, new Uint16Array(this.#size));
    this.#word = wider(this.#word, new Int32Array(this.#size));
  }
}
