import type { Lexicon } from "../lexicon/table.ts";
import { type Spelling, spellingOf } from "./spelling.ts";

/** Longer ones are so rare that they are described anew each time. */
export const LONGEST_KEPT = 20;

/** Where the fields of a spelling stand in `fields`, counted from its place. */
export const Field = {
  Hash: 0,
  /** Its length, bits of `Care` and usual part of speech, a byte each. */
  Length: 1,
  /** Bits of `Shape`, and the number of its term above them. */
  Shape: 2,
  /** Id in the lexicon, or -1. */
  Word: 3,
  /** Every part of speech that it can be, a bit each. */
  Tags: 4,
  /** Its place in `lower`. */
  Lower: 5,
  /** Its characters, two a field. */
  Characters: 6,
} as const;

/** Fields of one spelling: a line of the processor's cache, since a text asks for hundreds of words here and there. */
const WIDTH = Field.Characters + LONGEST_KEPT / 2;
const SIZE = (1 << 16) * WIDTH;
/** Where more are met, the table begins anew. */
const MOST = 3 << 14;

/**
 * The spellings met so far, with what their characters alone tell: it does not depend on what was met before. The place
 * of a spelling holds until the next one is looked up.
 */
export class Spellings {
  readonly fields = new Int32Array(SIZE);
  readonly lower: string[] = [];
  readonly #characters = new Uint16Array(this.fields.buffer);
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The place of the spelling `text.slice(start, end)`, at most `LONGEST_KEPT` long, whose `hashOf` is given. */
  find(text: string, start: number, end: number, hash: number): number {
    const { fields } = this;
    let place = (hash * WIDTH) & (SIZE - 1);
    while (fields[place + Field.Length] !== 0) {
      if (fields[place] === hash && this.#is(place, text, start, end)) return place;
      place = (place + WIDTH) & (SIZE - 1);
    }
    return this.#learn(text, start, end, hash, place);
  }

  #is(place: number, text: string, start: number, end: number): boolean {
    if ((this.fields[place + Field.Length] & 0xff) !== end - start) return false;
    const from = (place + Field.Characters) * 2 - start;
    for (let i = start; i < end; i++) if (this.#characters[from + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** Keeps a spelling that is not known yet, at a free place. */
  #learn(text: string, start: number, end: number, hash: number, place: number): number {
    if (this.lower.length === MOST) {
      this.fields.fill(0);
      this.lower.length = 0;
      return this.find(text, start, end, hash);
    }
    const from = (place + Field.Characters) * 2 - start;
    for (let i = start; i < end; i++) this.#characters[from + i] = text.charCodeAt(i);
    this.#describe(place, hash, end - start, spellingOf(text, start, end, this.#lexicon));
    return place;
  }

  #describe(place: number, hash: number, length: number, known: Spelling): void {
    const { fields } = this;
    fields[place] = hash;
    fields[place + Field.Length] = length | (known.care << 8) | (known.tag << 16);
    fields[place + Field.Shape] = known.shape | (known.term << 16);
    fields[place + Field.Word] = known.word;
    fields[place + Field.Tags] = known.tags;
    fields[place + Field.Lower] = this.lower.push(ownString(known.lower)) - 1;
  }
}

/** From here on a slice is a view that keeps the whole text alive. */
const VIEW = 13;

/** The string itself or a copy, so that what is kept is a word and not the article it was met in. */
const ownString = (part: string): string =>
  part.length < VIEW
    ? part
    : String.fromCharCode(...Array.from({ length: part.length }, (_, i) => part.charCodeAt(i)));
