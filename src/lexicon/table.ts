import { fold } from "../text/characters.ts";
import { hashOf } from "./hash.ts";
import { ENTRY_KEY, ENTRY_KIND, type Header, KIND_WIDTH, Kind } from "./layout.ts";
import { readRows } from "./value-rows.ts";
import type { WordRow } from "./word-table.ts";

/** Printed ASCII, of which keys are made. */
export const FIRST_PLAIN = 0x20;
export const LAST_PLAIN = 0x7e;

const UPPER_A = 0x41;
const UPPER_Z = 0x5a;

/**
 * The compiled lexicon: a hash table over folded words and phrases, read from a single buffer without building any
 * object a word, so that loading it costs little more than reading the file. `pack.ts` writes it.
 *
 * Entries stand in the order of their buckets, each as the length of its key, its kind and the key; its id is its place.
 */
export class Lexicon {
  /** Names of the lists, in the order of their bits. */
  readonly lists: readonly string[];
  /** How many terms the table of words has; they are numbered from 1. */
  readonly terms: number;
  readonly #endings: readonly string[];
  readonly #facetNames: readonly string[];
  readonly #facets: Uint32Array;
  readonly #others: ReadonlyMap<string, number>;
  readonly #rows: Uint8Array;
  #read: ReadonlyMap<string, readonly WordRow[]> | undefined;
  /** The id of each bucket's first entry, and at last where the entries end. */
  readonly #buckets: Int32Array;
  /** What entries have in common: `KIND_WIDTH` fields for each kind. */
  readonly kinds: Int32Array;
  readonly #entries: Uint8Array;

  constructor(buffer: Uint8Array) {
    const aligned = buffer.byteOffset % 4 === 0 ? buffer : buffer.slice();
    const headLength = new DataView(aligned.buffer, aligned.byteOffset).getUint32(0, true);
    const header: Header = JSON.parse(Buffer.from(aligned.subarray(4, 4 + headLength)).toString("utf8"));
    let at = aligned.byteOffset + 4 + headLength;
    const take = (length: number) => {
      at += length;
      return at - length;
    };
    const { buffer: bytes } = aligned;
    const facets = header.facets.length * ((header.terms >>> 5) + 1);
    this.lists = header.lists;
    this.terms = header.terms;
    this.#endings = header.endings;
    this.#facetNames = header.facets;
    this.#others = new Map(header.others);
    this.#buckets = new Int32Array(bytes, take((header.buckets + 1) * 4), header.buckets + 1);
    this.kinds = new Int32Array(bytes, take(header.kinds * KIND_WIDTH * 4), header.kinds * KIND_WIDTH);
    this.#facets = new Uint32Array(bytes, take(facets * 4), facets);
    this.#entries = new Uint8Array(bytes, take(header.bytes), header.bytes);
    this.#rows = new Uint8Array(bytes, take(header.rows), header.rows);
  }

  /** Where the fields of an entry's kind begin in `kinds`. */
  kind(id: number): number {
    const at = id + ENTRY_KIND;
    return (this.#entries[at] | (this.#entries[at + 1] << 8)) * KIND_WIDTH;
  }

  /** Bit set of the tags a word can have, 0 where only lists and the table of words know it. */
  tags(id: number): number {
    return this.kinds[this.kind(id) + Kind.Tags];
  }

  /** The most frequent tag of a word, or 0. */
  tag(id: number): number {
    return this.kinds[this.kind(id) + Kind.Tag] & 0xff;
  }

  /** Bit set of the lists that hold a word or phrase. */
  listsWith(id: number): number {
    return this.kinds[this.kind(id) + Kind.Lists];
  }

  /** How many words the longest phrase has that begins with a word; 1 where none does. */
  longest(id: number): number {
    return (this.kinds[this.kind(id) + Kind.Tag] >>> 8) & 0xff;
  }

  /** The number of an entry in the table of words, or 0. */
  term(id: number): number {
    return this.kinds[this.kind(id) + Kind.Tag] >>> 16;
  }

  /** The base form of a word; itself where it is its own. */
  lemma(id: number): string {
    const lemma = this.kinds[this.kind(id) + Kind.Lemma];
    const key = this.key(id);
    return key.slice(0, key.length - (lemma & 0xff)) + this.#endings[lemma >>> 8];
  }

  /** Is the word more than an entry of a list or of the table of words: has it tags, or a base form? */
  isTagged(id: number): boolean {
    const kind = this.kind(id);
    return this.kinds[kind + Kind.Tags] !== 0 || this.kinds[kind + Kind.Lemma] !== 0;
  }

  /** The number of a word in the table of words, in lower case as tokens have it, or 0. */
  termOf(lower: string): number {
    const id = this.find(lower);
    return id >= 0 ? this.term(id) : this.rareTerm(lower);
  }

  /** The number of a mark or a word that is no entry, or 0. */
  rareTerm(lower: string): number {
    return this.#others.get(lower) ?? 0;
  }

  /** The terms that have a facet, a bit each. Throws where no facet has the name, which is a mistake in the code. */
  facet(name: string): Uint32Array {
    const place = this.#facetNames.indexOf(name);
    if (place < 0) throw new Error(`no facet "${name}" in the compiled table of words`);
    const width = (this.terms >>> 5) + 1;
    return this.#facets.subarray(place * width, (place + 1) * width);
  }

  /** The rows of the table of words that carry a value of some name. */
  rowsWith(value: string): readonly WordRow[] {
    this.#read ??= readRows(this.#rows);
    return this.#read.get(value) ?? [];
  }

  /** The id of a folded word or phrase, or -1. */
  find(key: string): number {
    const id = this.findSpelt(key, 0, key.length, hashOf(key));
    return id >= 0 && hasUpper(key) ? -1 : id;
  }

  /** The id of the word or phrase that `text` spells from `start` to `end`, case, accents and line breaks aside, or -1. */
  findIn(text: string, start: number, end: number): number {
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code < FIRST_PLAIN || code > LAST_PLAIN)
        return this.find(fold(text.slice(start, end).replace(/\s+/g, " ")));
    }
    return this.findSpelt(text, start, end, hashOf(text, start, end));
  }

  /** The id of the word or phrase that plain `text` spells from `start` to `end`, case aside, or -1; `hash` is its hash. */
  findSpelt(text: string, start: number, end: number, hash: number): number {
    const bucket = hash & (this.#buckets.length - 2);
    const stop = this.#buckets[bucket + 1];
    for (let id = this.#buckets[bucket]; id < stop; id += ENTRY_KEY + this.#entries[id])
      if (this.#entries[id] === end - start && this.#spells(id + ENTRY_KEY, text, start, end)) return id;
    return -1;
  }

  /** The bit of a list by name. Throws when no list has the name, which is a mistake in the code. */
  bitOf(list: string): number {
    const place = this.lists.indexOf(list);
    if (place < 0) throw new Error(`no list named "${list}"; there are ${this.lists.join(", ")}`);
    return 1 << place;
  }

  /** The folded key of an id. */
  key(id: number): string {
    const start = id + ENTRY_KEY;
    return String.fromCharCode(...this.#entries.subarray(start, start + this.#entries[id]));
  }

  #spells(from: number, text: string, start: number, end: number): boolean {
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const lower = code >= UPPER_A && code <= UPPER_Z ? code | 32 : code;
      if (this.#entries[from + i - start] !== lower) return false;
    }
    return true;
  }
}

function hasUpper(key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if (code >= UPPER_A && code <= UPPER_Z) return true;
  }
  return false;
}
