import { hashOf } from "./hash.ts";
import type { Entry, Header } from "./table.ts";
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

/** Where each stretch begins, and at last where the last one ends. */
function starts(lengths: readonly number[]): Int32Array {
  const found = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    found[i + 1] = found[i] + length;
  });
  return found;
}

const bytesOf = (column: Int32Array | Uint16Array | Uint8Array) =>
  Buffer.from(column.buffer, column.byteOffset, column.byteLength);

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

/**
 * Writes the table that `Lexicon` reads; entries must have distinct ASCII keys, and every term of the table of words that is
 * ASCII must have its entry.
 */
export function packLexicon(
  lists: readonly string[],
  entries: readonly Entry[],
  table: WordTable,
): Uint8Array {
  // About two entries a bucket: most comparisons end at the key's length.
  const buckets = 2 ** Math.floor(Math.log2(entries.length + 1));
  const bucketOf = ({ key }: Entry) => hashOf(key) & (buckets - 1);
  const sorted = [...entries].sort((a, b) => bucketOf(a) - bucketOf(b) || (a.key < b.key ? -1 : 1));
  const ids = new Map(sorted.map(({ key }, id) => [key, id]));
  const inBucket = new Array<number>(buckets).fill(0);
  for (const entry of sorted) inBucket[bucketOf(entry)]++;
  const keys = Buffer.from(sorted.map(({ key }) => key).join(""), "latin1");
  const rows = Buffer.from(JSON.stringify(table.rows), "utf8");
  const header: Header = {
    lists,
    count: sorted.length,
    buckets,
    bytes: keys.length,
    terms: table.terms.length,
    facets: [...table.facets.keys()],
    others: othersOf(table, ids),
    rows: rows.length,
  };
  const termOf = new Map(table.terms.map((word, i) => [word, i + 1]));
  const column = (numberOf: (entry: Entry, id: number) => number) =>
    bytesOf(Int32Array.from(sorted.map(numberOf)));
  return Buffer.concat([
    headOf(header),
    bytesOf(starts(inBucket)),
    bytesOf(starts(sorted.map(({ key }) => key.length))),
    column(({ tags }) => tags),
    column((entry) => entry.lists),
    column(({ lemma }, id) => (lemma === "" ? id : (ids.get(lemma) ?? id))),
    ...[...table.facets.values()].map((held) => bytesOf(bitsOf(held, table.terms.length))),
    bytesOf(Uint16Array.from(sorted.map(({ key }) => termOf.get(key) ?? 0))),
    bytesOf(Uint8Array.from(sorted.map(({ tag }) => tag))),
    bytesOf(longestPhrases(sorted, ids)),
    keys,
    rows,
  ]);
}
