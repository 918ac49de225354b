import { hashOf } from "../lexicon/hash.ts";
import { lexicon } from "../lexicon/load.ts";
import { checkLength, MOST_PARTS } from "../text/too-long.ts";
import { Shape } from "./shape.ts";
import { type Spelling, spellingOf } from "./spelling.ts";
import { Field, LONGEST_KEPT, Spellings } from "./spellings.ts";
import { bit } from "./tag.ts";
import { tagOfAddress } from "./tagging/guess.ts";
import type { Tokens } from "./tokens.ts";

let met: Spellings | undefined;

/** Columns of one stretch of memory, which is made faster than many. */
function columns(size: number) {
  const buffer = new ArrayBuffer(size * 33);
  return {
    start: new Int32Array(buffer, 0, size),
    end: new Int32Array(buffer, size * 4, size),
    word: new Int32Array(buffer, size * 8, size),
    tags: new Int32Array(buffer, size * 12, size),
    lists: new Int32Array(buffer, size * 16, size),
    sentence: new Int32Array(buffer, size * 20, size),
    quotation: new Int32Array(buffer, size * 24, size).fill(-1),
    shape: new Uint16Array(buffer, size * 28, size),
    term: new Uint16Array(buffer, size * 30, size),
    tag: new Uint8Array(buffer, size * 32, size),
  };
}

/** Gathers the tokens of one text into columns that grow by doubling. */
export class TokenBuilder {
  readonly text: string;
  readonly spellings: Spellings;
  count = 0;
  #size: number;
  #columns: ReturnType<typeof columns>;
  readonly #lower: string[] = [];

  constructor(text: string) {
    met ??= new Spellings(lexicon());
    this.text = text;
    this.spellings = met;
    this.#size = Math.min(text.length >> 2, MOST_PARTS) + 16;
    this.#columns = columns(this.#size);
  }

  /** Adds a word or a mark by the place of its spelling; `joined` is `Shape.Joined` or 0. */
  add(start: number, end: number, joined: number, place: number): void {
    const { fields, lower } = this.spellings;
    const i = this.#open(start, end);
    const columns = this.#columns;
    const shape = fields[place + Field.Shape];
    columns.shape[i] = (shape & 0xffff) | joined;
    columns.term[i] = shape >>> 16;
    columns.tag[i] = fields[place + Field.Length] >>> 16;
    columns.tags[i] = fields[place + Field.Tags];
    columns.word[i] = fields[place + Field.Word];
    columns.lists[i] = fields[place + Field.Lists];
    this.#lower.push(lower[fields[place + Field.Lower]]);
  }

  /** Adds the word or mark `text.slice(start, end)`. */
  addText(start: number, end: number, joined: number): void {
    const { text, spellings } = this;
    const hash = hashOf(text, start, end);
    if (end - start <= LONGEST_KEPT) this.add(start, end, joined, spellings.find(text, start, end, hash));
    else this.#addLong(start, end, joined, spellingOf(text, start, end, hash, lexicon()));
  }

  #addLong(start: number, end: number, joined: number, spelling: Spelling): void {
    const i = this.#open(start, end);
    const columns = this.#columns;
    columns.shape[i] = spelling.shape | joined;
    columns.term[i] = spelling.term;
    columns.tag[i] = spelling.tag;
    columns.tags[i] = spelling.tags;
    columns.word[i] = spelling.word;
    columns.lists[i] = spelling.lists;
    this.#lower.push(spelling.lower);
  }

  /** Adds an address, a handle or a tag. */
  addAddress(start: number, end: number, joined: number): void {
    this.addText(start, end, joined);
    const tag = tagOfAddress(this.text.charCodeAt(start));
    const columns = this.#columns;
    columns.shape[this.count - 1] = Shape.Url | joined;
    columns.tag[this.count - 1] = tag;
    columns.tags[this.count - 1] = bit(tag);
  }

  #open(start: number, end: number): number {
    if (this.count === this.#size) this.#grow();
    const i = this.count++;
    this.#columns.start[i] = start;
    this.#columns.end[i] = end;
    return i;
  }

  finish(): Tokens {
    const { count } = this;
    const columns = this.#columns;
    return {
      count,
      start: columns.start.subarray(0, count),
      end: columns.end.subarray(0, count),
      shape: columns.shape.subarray(0, count),
      lower: this.#lower,
      word: columns.word.subarray(0, count),
      lists: columns.lists.subarray(0, count),
      term: columns.term.subarray(0, count),
      tag: columns.tag.subarray(0, count),
      tags: columns.tags.subarray(0, count),
      sentence: columns.sentence.subarray(0, count),
      quotation: columns.quotation.subarray(0, count),
    };
  }

  #grow(): void {
    checkLength(this.count, MOST_PARTS, "words and marks");
    this.#size = Math.min(this.#size * 2, MOST_PARTS + 16);
    const wider = columns(this.#size);
    const { start, end, shape, word, lists, term, tag, tags } = this.#columns;
    wider.start.set(start);
    wider.end.set(end);
    wider.shape.set(shape);
    wider.word.set(word);
    wider.lists.set(lists);
    wider.term.set(term);
    wider.tag.set(tag);
    wider.tags.set(tags);
    this.#columns = wider;
  }
}
