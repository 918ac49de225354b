/**
 * The compiled lexicon: one open-addressing hash table over folded words and phrases, read from a single buffer
 * without building any object, so that loading it costs no more than reading the file.
 *
 * Layout: a JSON header padded to four bytes, then the columns it names, then the keys as ASCII bytes.
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

interface Header {
  readonly lists: readonly string[];
  readonly count: number;
  readonly slots: number;
  readonly bytes: number;
}

const SEED = 0x811c9dc5;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) >>> 0;

const hashOf = (key: string): number => {
  let hash = SEED;
  for (let i = 0; i < key.length; i++) hash = step(hash, key.charCodeAt(i));
  return hash;
};

/** Writes the table; entries must have distinct ASCII keys. */
export function packLexicon(lists: readonly string[], entries: readonly Entry[]): Uint8Array {
  const ids = new Map(entries.map((entry, id) => [entry.key, id]));
  const slots = 2 ** Math.ceil(Math.log2(entries.length * 2 + 2));
  const table = new Int32Array(slots).fill(-1);
  const columns = {
    tags: new Int32Array(entries.length),
    lists: new Int32Array(entries.length),
    lemma: new Int32Array(entries.length),
    keyStart: new Int32Array(entries.length + 1),
    longest: new Int32Array(entries.length),
    tag: new Int32Array(entries.length),
  };
  const keys = Buffer.from(entries.map(({ key }) => key).join(""), "latin1");
  entries.forEach((entry, id) => {
    columns.tags[id] = entry.tags;
    columns.lists[id] = entry.lists;
    columns.tag[id] = entry.tag;
    columns.lemma[id] = entry.lemma === "" ? id : (ids.get(entry.lemma) ?? id);
    columns.keyStart[id + 1] = columns.keyStart[id] + entry.key.length;
    let slot = hashOf(entry.key) & (slots - 1);
    while (table[slot] >= 0) slot = (slot + 1) & (slots - 1);
    table[slot] = id;
    const words = entry.key.split(" ");
    const first = ids.get(words[0]);
    if (first === undefined) throw new Error(`"${entry.key}": its first word is no entry`);
    columns.longest[first] = Math.max(columns.longest[first], words.length);
  });
  const header: Header = { lists, count: entries.length, slots, bytes: keys.length };
  const json = JSON.stringify(header);
  const head = Buffer.from(json.padEnd(Math.ceil((json.length + 4) / 4) * 4 - 4), "latin1");
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  const bytes = (column: Int32Array) => Buffer.from(column.buffer, column.byteOffset, column.byteLength);
  const { tags, lists: held, lemma, keyStart, longest, tag } = columns;
  return Buffer.concat([size, head, ...[table, tags, held, lemma, keyStart, longest, tag].map(bytes), keys]);
}

export class Lexicon {
  /** Names of the lists, in the order of their bits. */
  readonly lists: readonly string[];
  /** By word id: the set of possible tags, the most frequent one, the id of the base form, the set of lists. */
  readonly tags: Int32Array;
  readonly tag: Int32Array;
  readonly lemma: Int32Array;
  readonly held: Int32Array;
  /** By word id: how many words the longest phrase that begins with the word has (1: no phrase does). */
  readonly longest: Int32Array;
  readonly #slots: Int32Array;
  readonly #keyStart: Int32Array;
  readonly #keys: Uint8Array;

  constructor(buffer: Uint8Array) {
    const aligned = buffer.byteOffset % 4 === 0 ? buffer : buffer.slice();
    const view = new DataView(aligned.buffer, aligned.byteOffset);
    const headLength = view.getUint32(0, true);
    const header: Header = JSON.parse(Buffer.from(aligned.subarray(4, 4 + headLength)).toString("latin1"));
    let at = aligned.byteOffset + 4 + headLength;
    const column = (length: number) => {
      const found = new Int32Array(aligned.buffer, at, length);
      at += length * 4;
      return found;
    };
    this.lists = header.lists;
    this.#slots = column(header.slots);
    this.tags = column(header.count);
    this.held = column(header.count);
    this.lemma = column(header.count);
    this.#keyStart = column(header.count + 1);
    this.longest = column(header.count);
    this.tag = column(header.count);
    this.#keys = new Uint8Array(aligned.buffer, at, header.bytes);
  }

  /** The id of a folded word or phrase, or -1. */
  find(key: string): number {
    return this.#probe(key, hashOf(key));
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

  #probe(key: string, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot];
      if (id < 0 || this.#isKey(id, key)) return id;
    }
  }

  #isKey(id: number, key: string): boolean {
    const start = this.#keyStart[id];
    if (this.#keyStart[id + 1] - start !== key.length) return false;
    for (let i = 0; i < key.length; i++) if (this.#keys[start + i] !== key.charCodeAt(i)) return false;
    return true;
  }
}
