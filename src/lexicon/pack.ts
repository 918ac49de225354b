import { hashOf } from "./hash.ts";
import { ENTRY_KEY, type Entry, type Header } from "./layout.ts";
import type { WordTable } from "./word-table.ts";

/** The words of a phrase as a text's tokens have them: a comma and a clitic are words of their own. */
export const wordsOf = (phrase: string): string[] =>
  phrase.replace(/(?<=[^ ])(,|'s)(?= |$)/g, " $1").split(" ");

/** How many words the longest phrase has that begins with each word; 1 when none does. */
function longestPhrases(entries: readonly Entry[], ids: ReadonlyMap<string, number>): Uint8Array {
  const longest = new Uint8Array(entries.length).fill(1);
  for (const { key } of entries) {
    const words = wordsOf(key);
    const first = ids.get(words[0]);
    if (first === undefined) throw new Error(`"${key}": its first word is no entry`);
    longest[first] = Math.max(longest[first], words.length);
  }
  return longest;
}

const bytesOf = (column: Int32Array) => Buffer.from(column.buffer, column.byteOffset, column.byteLength);

/** The header's length and the header, together a multiple of four bytes. */
function headOf(header: Header): Buffer {
  const json = Buffer.from(JSON.stringify(header), "utf8");
  const head = Buffer.alloc(Math.ceil(json.length / 4) * 4, " ");
  json.copy(head);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  return Buffer.concat([size, head]);
}

/** The terms of a facet as bits. */
function bitsOf(held: ReadonlySet<number>, terms: number): Int32Array {
  const bits = new Int32Array((terms >>> 5) + 1);
  for (const term of held) bits[term >>> 5] |= 1 << (term & 31);
  return bits;
}

/** Terms that no entry can have for its key: marks and words that are not ASCII. */
const othersOf = (table: WordTable, ids: ReadonlyMap<string, number>): [string, number][] =>
  table.terms.flatMap((word, i): [string, number][] => (ids.has(word) ? [] : [[word, i + 1]]));

/** Numbers what was met, by its text, from 0. */
class Numbers<Met> {
  readonly all: Met[] = [];
  readonly #known = new Map<string, number>();

  of(met: Met): number {
    const name = String(met);
    const known = this.#known.get(name) ?? this.all.push(met) - 1;
    this.#known.set(name, known);
    return known;
  }
}

/** How much of a key to take off for its base form, and the number of the ending to put there, as `Kind.Lemma` has it. */
function lemmaField(key: string, lemma: string, endings: Numbers<string>): number {
  let same = 0;
  while (same < key.length && key[same] === lemma[same]) same++;
  return (key.length - same) | (endings.of(lemma.slice(same)) << 8);
}

/** Where each bucket begins, and at last where the entries end. */
function bucketsOf(
  sorted: readonly Entry[],
  bucketOf: (entry: Entry) => number,
  buckets: number,
): Int32Array {
  const found = new Int32Array(buckets + 1);
  let next = 0;
  let at = 0;
  for (let bucket = 0; bucket <= buckets; bucket++) {
    found[bucket] = at;
    for (; next < sorted.length && bucketOf(sorted[next]) === bucket; next++)
      at += ENTRY_KEY + sorted[next].key.length;
  }
  return found;
}

function entryBytes({ key }: Entry, kind: number): Buffer {
  if (key.length > 0xff) throw new Error(`"${key}" is too long for an entry`);
  return Buffer.concat([Buffer.of(key.length, kind & 0xff, kind >>> 8), Buffer.from(key, "latin1")]);
}

/**
 * Writes the table that `Lexicon` reads; entries must have distinct ASCII keys, and every term of the table of words that is
 * ASCII must have its entry.
 */
export function packLexicon(
  lists: readonly string[],
  entries: readonly Entry[],
  table: WordTable,
): Uint8Array {
  const buckets = 2 ** Math.floor(Math.log2((entries.length + 3) / 2));
  const bucketOf = ({ key }: Entry) => hashOf(key) & (buckets - 1);
  const sorted = [...entries].sort((a, b) => bucketOf(a) - bucketOf(b) || (a.key < b.key ? -1 : 1));
  const ids = new Map(sorted.map(({ key }, id) => [key, id]));
  const longest = longestPhrases(sorted, ids);
  const termOf = new Map(table.terms.map((word, i) => [word, i + 1]));
  const endings = new Numbers<string>();
  endings.of("");
  const kinds = new Numbers<readonly number[]>();
  const kindOf = sorted.map(({ key, tags, tag, lemma, lists }, id) =>
    kinds.of([
      tags,
      lists,
      tag | (longest[id] << 8) | ((termOf.get(key) ?? 0) << 16),
      ids.has(lemma) ? lemmaField(key, lemma, endings) : 0,
    ]),
  );
  if (kinds.all.length > 0xffff)
    throw new Error(`${kinds.all.length} kinds of entries: more than 16 bits number`);
  const packed = Buffer.concat(sorted.map((entry, i) => entryBytes(entry, kindOf[i])));
  const rows = Buffer.from(JSON.stringify(table.rows), "utf8");
  const header: Header = {
    lists,
    buckets,
    kinds: kinds.all.length,
    endings: endings.all,
    bytes: packed.length,
    terms: table.terms.length,
    facets: [...table.facets.keys()],
    others: othersOf(table, ids),
    rows: rows.length,
  };
  return Buffer.concat([
    headOf(header),
    bytesOf(bucketsOf(sorted, bucketOf, buckets)),
    bytesOf(Int32Array.from(kinds.all.flat())),
    ...[...table.facets.values()].map((held) => bytesOf(bitsOf(held, table.terms.length))),
    packed,
    rows,
  ]);
}
