import type { Lexicon } from "../lexicon/table.ts";
import { type Spelling, spellingOf } from "./spelling.ts";

/** Longer ones are so rare that they are described anew each time. */
export const LONGEST_KEPT = 64;

/** Where the fields of a spelling stand in `fields`, counted from its place. */
export const Field = {
  /** Its length, bits of `Care` and usual part of speech, a byte each. */
  Length: 0,
  /** Bits of `Shape`, and the number of its term above them. */
  Shape: 1,
  /** Id in the lexicon, or -1. */
  Word: 2,
  /** Every part of speech that it can be, a bit each. */
  Tags: 3,
  /** The lists that hold it, a bit each. */
  Lists: 4,
  /** Its place in `lower`. */
  Lower: 5,
  /** Its characters, two a field. */
  Characters: 6,
} as const;

/** As many spellings are kept, in as much room; where there are more, the table begins anew. */
const MOST = 3 << 14;
const SLOTS = 1 << 16;
const ROOM = 1 << 19;
/** A slot holds a place and, above it, bits of the hash, which tell most other spellings apart. */
const PLACE = ROOM - 1;

/**
 * The spellings met so far, with what their characters alone tell: it does not depend on what was met before. The place
 * of a spelling holds until the next one is looked up. What is known of one stands together, common words, which are met
 * first, beside one another: a text asks for hundreds of words, and to fetch each from far away costs more than to read it.
 */
export class Spellings {
  readonly fields = new Int32Array(ROOM);
  readonly lower: string[] = [];
  readonly #characters = new Uint16Array(this.fields.buffer);
  readonly #slots = new Int32Array(SLOTS);
  readonly #lexicon: Lexicon;
  /** Where the next one goes; 0 is no spelling's place. */
  #next = 1;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The place of the spelling `text.slice(start, end)`, at most `LONGEST_KEPT` long, whose `hashOf` is given. */
  find(text: string, start: number, end: number, hash: number): number {
    let slot = hash & (SLOTS - 1);
    for (let held = this.#slots[slot]; held !== 0; held = this.#slots[slot]) {
      if (((held ^ hash) & ~PLACE) === 0 && this.#is(held & PLACE, text, start, end)) return held & PLACE;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return this.#learn(text, start, end, hash, slot);
  }

  #is(place: number, text: string, start: number, end: number): boolean {
    if ((this.fields[place] & 0xff) !== end - start) return false;
    const from = (place + Field.Characters) * 2 - start;
    for (let i = start; i < end; i++) if (this.#characters[from + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** Keeps a spelling that is not known yet, at a free slot. */
  #learn(text: string, start: number, end: number, hash: number, slot: number): number {
    if (this.lower.length === MOST || this.#next + Field.Characters + LONGEST_KEPT > ROOM) {
      this.#slots.fill(0);
      this.lower.length = 0;
      this.#next = 1;
      return this.find(text, start, end, hash);
    }
    const place = this.#next;
    this.#next += Field.Characters + ((end - start + 1) >> 1);
    this.#slots[slot] = (hash & ~PLACE) | place;
    const from = (place + Field.Characters) * 2 - start;
    for (let i = start; i < end; i++) this.#characters[from + i] = text.charCodeAt(i);
    this.#describe(place, end - start, spellingOf(text, start, end, hash, this.#lexicon));
    return place;
  }

  #describe(place: number, length: number, known: Spelling): void {
    const { fields } = this;
    fields[place + Field.Length] = length | (known.care << 8) | (known.tag << 16);
    fields[place + Field.Shape] = known.shape | (known.term << 16);
    fields[place + Field.Word] = known.word;
    fields[place + Field.Tags] = known.tags;
    fields[place + Field.Lists] = known.lists;
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
