import { hashOf } from "../lexicon/hash.ts";
import { lexicon } from "../lexicon/load.ts";
import { checkLength, MOST_PARTS } from "../text/too-long.ts";
import { shapeOf } from "./shape-of.ts";
import { inLower, MAX_WORD, Spellings } from "./spellings.ts";
import type { Tokens } from "./tokens.ts";

let met: Spellings | undefined;

const columns = (size: number) => ({
  size,
  start: new Int32Array(size),
  end: new Int32Array(size),
  shape: new Uint16Array(size),
  word: new Int32Array(size),
  term: new Uint16Array(size),
});

/** Room for the tokens of an ordinary article, kept from one to the next; a longer one takes more and gives it back. */
const ROOM = columns(1 << 14);

/** Gathers the tokens of one text; two must not be in use at once. */
export class TokenBuilder {
  readonly text: string;
  readonly spellings: Spellings;
  count = 0;
  #columns = ROOM;
  readonly #lower: string[] = [];

  constructor(text: string) {
    met ??= new Spellings(lexicon());
    this.text = text;
    this.spellings = met;
  }

  /** Adds a word or a mark by the number of its spelling; `flags` are bits of its shape that its neighbours decide. */
  add(start: number, end: number, flags: number, spelling: number): void {
    const { lower, shape, word, term } = this.spellings;
    this.#push(start, end, shape[spelling] | flags, word[spelling], term[spelling], lower[spelling]);
  }

  addWord(start: number, end: number, flags: number): void {
    const { text } = this;
    if (end - start > MAX_WORD) {
      const lower = inLower(text.slice(start, end));
      this.#push(start, end, shapeOf(text, start, end) | flags, -1, 0, lower);
    } else this.add(start, end, flags, this.spellings.find(text, start, end, hashOf(text, start, end)));
  }

  /** Adds a mark or an address, whose whole shape is known. */
  addMark(start: number, end: number, shape: number): void {
    const { text, spellings } = this;
    if (end - start > MAX_WORD) this.#push(start, end, shape, -1, 0, inLower(text.slice(start, end)));
    else {
      const spelling = spellings.find(text, start, end, hashOf(text, start, end));
      const { word, term, lower } = spellings;
      this.#push(start, end, shape, word[spelling], term[spelling], lower[spelling]);
    }
  }

  #push(start: number, end: number, shape: number, word: number, term: number, lower: string): void {
    if (this.count === this.#columns.size) this.#grow();
    const columns = this.#columns;
    const index = this.count++;
    columns.start[index] = start;
    columns.end[index] = end;
    columns.shape[index] = shape;
    columns.word[index] = word;
    columns.term[index] = term;
    this.#lower.push(lower);
  }

  /** Copies out what was gathered. */
  finish(): Tokens {
    const { count } = this;
    const { start, end, shape, word, term } = this.#columns;
    return {
      count,
      start: start.slice(0, count),
      end: end.slice(0, count),
      shape: shape.slice(0, count),
      lower: this.#lower,
      word: word.slice(0, count),
      term: term.slice(0, count),
      tag: new Uint8Array(count),
      sentence: new Int32Array(count),
      quotation: new Int32Array(count).fill(-1),
    };
  }

  #grow(): void {
    checkLength(this.count, MOST_PARTS, "words and marks");
    const wider = columns(Math.min(this.#columns.size * 2, MOST_PARTS + 16));
    const { start, end, shape, word, term } = this.#columns;
    wider.start.set(start);
    wider.end.set(end);
    wider.shape.set(shape);
    wider.word.set(word);
    wider.term.set(term);
    this.#columns = wider;
  }
}
