import { fold } from "../text/characters.ts";
import { hashOf } from "./hash.ts";
import type { WordRow } from "./word-table.ts";

/**
 * The compiled lexicon: a hash table over folded words and phrases, read from a single buffer without building any
 * object a word, so that loading it costs little more than reading the file. `pack.ts` writes it.
 *
 * Entries stand in the order of their buckets, so that an id says both where a word's columns and where its key are.
 */
export interface Entry {
  /** Folded (see `fold`), words of a phrase joined by one space. */
  readonly key: string;
  /** Bit set of the tags the word can have (see `Tag`); 0 when only lists hold it. */
  readonly tags: number;
  /** Its most frequent tag, or 0. */
  readonly tag: number;
  /** Key of its base form, or "" when it is its own. */
  readonly lemma: string;
  /** Bit set of the lists that hold it, by their place in `lists`. */
  readonly lists: number;
}

/** What stands before the columns, as JSON: how long they are. */
export interface Header {
  readonly lists: readonly string[];
  readonly count: number;
  readonly buckets: number;
  readonly bytes: number;
  /** How many terms the table of words has. */
  readonly terms: number;
  readonly facets: readonly string[];
  /** Terms that are no entries' keys, with their numbers. */
  readonly others: readonly (readonly [word: string, term: number])[];
  /** Length of the rows with values, as JSON. */
  readonly rows: number;
}

/** Printed ASCII, of which keys are made. */
export const FIRST_PLAIN = 0x20;
export const LAST_PLAIN = 0x7e;

const UPPER_A = 0x41;
const UPPER_Z = 0x5a;

export class Lexicon {
  /** Names of the lists, in the order of their bits. */
  readonly lists: readonly string[];
  /** By word id: the set of possible tags, the most frequent one, the id of the base form, the set of lists. */
  readonly tags: Int32Array;
  readonly tag: Uint8Array;
  readonly lemma: Int32Array;
  readonly held: Int32Array;
  /** By word id: how many words the longest phrase that begins with the word has (1: no phrase does). */
  readonly longest: Uint8Array;
  /** By word id: its number in the table of words, or 0. */
  readonly term: Uint16Array;
  /** How many terms the table of words has; they are numbered from 1. */
  readonly terms: number;
  readonly #facets: ReadonlyMap<string, Uint32Array>;
  readonly #others: ReadonlyMap<string, number>;
  readonly #rows: Uint8Array;
  #read: ReadonlyMap<string, readonly WordRow[]> | undefined;
  readonly #bucketStart: Int32Array;
  readonly #keyStart: Int32Array;
  readonly #keys: Uint8Array;

  constructor(buffer: Uint8Array) {
    const aligned = buffer.byteOffset % 4 === 0 ? buffer : buffer.slice();
    const headLength = new DataView(aligned.buffer, aligned.byteOffset).getUint32(0, true);
    const header: Header = JSON.parse(Buffer.from(aligned.subarray(4, 4 + headLength)).toString("utf8"));
    let at = aligned.byteOffset + 4 + headLength;
    const { count, buckets, bytes } = header;
    const take = (length: number) => {
      at += length;
      return at - length;
    };
    const column = (length: number) => new Int32Array(aligned.buffer, take(length * 4), length);
    this.lists = header.lists;
    this.#bucketStart = column(buckets + 1);
    this.#keyStart = column(count + 1);
    this.tags = column(count);
    this.held = column(count);
    this.lemma = column(count);
    const words = (header.terms >>> 5) + 1;
    this.terms = header.terms;
    this.#facets = new Map(
      header.facets.map((name) => [name, new Uint32Array(aligned.buffer, take(words * 4), words)]),
    );
    this.#others = new Map(header.others);
    this.term = new Uint16Array(aligned.buffer, take(count * 2), count);
    this.tag = new Uint8Array(aligned.buffer, take(count), count);
    this.longest = new Uint8Array(aligned.buffer, take(count), count);
    this.#keys = new Uint8Array(aligned.buffer, take(bytes), bytes);
    this.#rows = new Uint8Array(aligned.buffer, take(header.rows), header.rows);
  }

  /** The number of a word in the table of words, in lower case as tokens have it, or 0. */
  termOf(lower: string): number {
    const id = this.find(lower);
    return id >= 0 ? this.term[id] : this.rareTerm(lower);
  }

  /** The number of a mark or a word that is no entry, or 0. */
  rareTerm(lower: string): number {
    return this.#others.get(lower) ?? 0;
  }

  /** Does the entry say more than that the table of words has the word? */
  isKnown(id: number): boolean {
    return this.tags[id] !== 0 || this.held[id] !== 0 || this.longest[id] > 1;
  }

  /** The terms that have a facet, a bit each. Throws where no facet has the name, which is a mistake in the code. */
  facet(name: string): Uint32Array {
    const bits = this.#facets.get(name);
    if (bits === undefined) throw new Error(`no facet "${name}" in the compiled table of words`);
    return bits;
  }

  /** The rows of the table of words that carry a value of some name. */
  rowsWith(value: string): readonly WordRow[] {
    this.#read ??= byValue(JSON.parse(Buffer.from(this.#rows).toString("utf8")));
    return this.#read.get(value) ?? [];
  }

  /** The id of a folded word or phrase, or -1. */
  find(key: string): number {
    const bucket = hashOf(key) & (this.#bucketStart.length - 2);
    const end = this.#bucketStart[bucket + 1];
    for (let id = this.#bucketStart[bucket]; id < end; id++) if (this.#isKey(id, key)) return id;
    return -1;
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
    const bucket = hash & (this.#bucketStart.length - 2);
    const stop = this.#bucketStart[bucket + 1];
    for (let id = this.#bucketStart[bucket]; id < stop; id++) {
      const from = this.#keyStart[id];
      if (this.#keyStart[id + 1] - from === end - start && this.#spells(from, text, start, end)) return id;
    }
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
    let key = "";
    for (let at = this.#keyStart[id]; at < this.#keyStart[id + 1]; at++)
      key += String.fromCharCode(this.#keys[at]);
    return key;
  }

  #spells(from: number, text: string, start: number, end: number): boolean {
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const lower = code >= UPPER_A && code <= UPPER_Z ? code | 32 : code;
      if (this.#keys[from + i - start] !== lower) return false;
    }
    return true;
  }

  #isKey(id: number, key: string): boolean {
    const start = this.#keyStart[id];
    if (this.#keyStart[id + 1] - start !== key.length) return false;
    for (let i = 0; i < key.length; i++) if (this.#keys[start + i] !== key.charCodeAt(i)) return false;
    return true;
  }
}

/** Rows by the names of their values. */
function byValue(rows: readonly WordRow[]): Map<string, WordRow[]> {
  const found = new Map<string, WordRow[]>();
  for (const row of rows)
    for (const name of Object.keys(row.values)) {
      const known = found.get(name);
      if (known === undefined) found.set(name, [row]);
      else known.push(row);
    }
  return found;
}
