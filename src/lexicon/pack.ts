import { hashOf } from "./hash.ts";
import type { Entry, Header } from "./table.ts";

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

const bytesOf = (column: Int32Array | Uint8Array) =>
  Buffer.from(column.buffer, column.byteOffset, column.byteLength);

/** The header's length and the header, together a multiple of four bytes. */
function headOf(header: Header): Buffer {
  const json = JSON.stringify(header);
  const head = Buffer.from(json.padEnd(Math.ceil(json.length / 4) * 4), "latin1");
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  return Buffer.concat([size, head]);
}

/** Writes the table that `Lexicon` reads; entries must have distinct ASCII keys. */
export function packLexicon(lists: readonly string[], entries: readonly Entry[]): Uint8Array {
  // About two entries a bucket: most comparisons end at the key's length.
  const buckets = 2 ** Math.floor(Math.log2(entries.length + 1));
  const bucketOf = ({ key }: Entry) => hashOf(key) & (buckets - 1);
  const sorted = [...entries].sort((a, b) => bucketOf(a) - bucketOf(b) || (a.key < b.key ? -1 : 1));
  const ids = new Map(sorted.map(({ key }, id) => [key, id]));
  const inBucket = new Array<number>(buckets).fill(0);
  for (const entry of sorted) inBucket[bucketOf(entry)]++;
  const keys = Buffer.from(sorted.map(({ key }) => key).join(""), "latin1");
  const header: Header = { lists, count: sorted.length, buckets, bytes: keys.length };
  const column = (numberOf: (entry: Entry, id: number) => number) =>
    bytesOf(Int32Array.from(sorted.map(numberOf)));
  return Buffer.concat([
    headOf(header),
    bytesOf(starts(inBucket)),
    bytesOf(starts(sorted.map(({ key }) => key.length))),
    column(({ tags }) => tags),
    column((entry) => entry.lists),
    column(({ lemma }, id) => (lemma === "" ? id : (ids.get(lemma) ?? id))),
    bytesOf(Uint8Array.from(sorted.map(({ tag }) => tag))),
    bytesOf(longestPhrases(sorted, ids)),
    keys,
  ]);
}
