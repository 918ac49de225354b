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
  const buffer = new ArrayBuffer(size * 29);
  return {
    start: new Int32Array(buffer, 0, size),
    end: new Int32Array(buffer, size * 4, size),
    word: new Int32Array(buffer, size * 8, size),
    tags: new Int32Array(buffer, size * 12, size),
    sentence: new Int32Array(buffer, size * 16, size),
    quotation: new Int32Array(buffer, size * 20, size).fill(-1),
    shape: new Uint16Array(buffer, size * 24, size),
    term: new Uint16Array(buffer, size * 26, size),
    tag: new Uint8Array(buffer, size * 28, size),
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
  add(start: number, end: number, joined: number, spelling: number): void {
    const { fields, lower } = this.spellings;
    const shape = fields[spelling + Field.Shape];
    this.#place(start, end, (shape & 0xffff) | joined);
    this.#tag(fields[spelling + Field.Length] >>> 16, fields[spelling + Field.Tags]);
    this.#name(fields[spelling + Field.Word], shape >>> 16, lower[fields[spelling + Field.Lower]]);
  }

  /** Adds the word or mark `text.slice(start, end)`. */
  addText(start: number, end: number, joined: number): void {
    const { text, spellings } = this;
    if (end - start <= LONGEST_KEPT)
      this.add(start, end, joined, spellings.find(text, start, end, hashOf(text, start, end)));
    else this.#addLong(start, end, joined, spellingOf(text, start, end, lexicon()));
  }

  #addLong(
    start: number,
    end: number,
    joined: number,
    { shape, tag, tags, word, term, lower }: Spelling,
  ): void {
    this.#place(start, end, shape | joined);
    this.#tag(tag, tags);
    this.#name(word, term, lower);
  }

  /** Adds an address, a handle or a tag. */
  addAddress(start: number, end: number, joined: number): void {
    const { text } = this;
    this.addText(start, end, joined);
    const tag = tagOfAddress(text.charCodeAt(start));
    this.#columns.shape[this.count - 1] = Shape.Url | joined;
    this.#tag(tag, bit(tag));
  }

  #place(start: number, end: number, shape: number): void {
    if (this.count === this.#size) this.#grow();
    const columns = this.#columns;
    const i = this.count++;
    columns.start[i] = start;
    columns.end[i] = end;
    columns.shape[i] = shape;
  }

  #tag(tag: number, tags: number): void {
    this.#columns.tag[this.count - 1] = tag;
    this.#columns.tags[this.count - 1] = tags;
  }

  #name(word: number, term: number, lower: string): void {
    this.#columns.word[this.count - 1] = word;
    this.#columns.term[this.count - 1] = term;
    this.#lower.push(lower);
  }

  finish(): Tokens {
    const { count } = this;
    const { start, end, shape, word, term, tag, tags, sentence, quotation } = this.#columns;
    return {
      count,
      start: start.subarray(0, count),
      end: end.subarray(0, count),
      shape: shape.subarray(0, count),
      lower: this.#lower,
      word: word.subarray(0, count),
      term: term.subarray(0, count),
      tag: tag.subarray(0, count),
      tags: tags.subarray(0, count),
      sentence: sentence.subarray(0, count),
      quotation: quotation.subarray(0, count),
    };
  }

  #grow(): void {
    checkLength(this.count, MOST_PARTS, "words and marks");
    this.#size = Math.min(this.#size * 2, MOST_PARTS + 16);
    const wider = columns(this.#size);
    const { start, end, shape, word, term, tag, tags } = this.#columns;
    wider.start.set(start);
    wider.end.set(end);
    wider.shape.set(shape);
    wider.word.set(word);
    wider.term.set(term);
    wider.tag.set(tag);
    wider.tags.set(tags);
    this.#columns = wider;
  }
}
