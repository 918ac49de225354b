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

const bytesOf = (column: Int32Array | Uint16Array) =>
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

/** For each bucket where its keys begin and its first entry's id; at last where the keys end, and how many entries there are. */
function bucketsOf(
  sorted: readonly Entry[],
  bucketOf: (entry: Entry) => number,
  buckets: number,
): Int32Array {
  const found = new Int32Array((buckets + 1) * 2);
  let id = 0;
  let at = 0;
  for (let bucket = 0; bucket <= buckets; bucket++) {
    found[bucket * 2] = at;
    found[bucket * 2 + 1] = id;
    for (; id < sorted.length && bucketOf(sorted[id]) === bucket; id++) at += 1 + sorted[id].key.length;
  }
  return found;
}

function keyBytes({ key }: Entry): Buffer {
  if (key.length > 0xff) throw new Error(`"${key}" is too long for an entry`);
  return Buffer.concat([Buffer.of(key.length), Buffer.from(key, "latin1")]);
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
  const keys = Buffer.concat(sorted.map(keyBytes));
  const rows = Buffer.from(JSON.stringify(table.rows), "utf8");
  const header: Header = {
    lists,
    count: sorted.length,
    buckets,
    kinds: kinds.all.length,
    endings: endings.all,
    bytes: keys.length,
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
    bytesOf(Uint16Array.from(kindOf)),
    keys,
    rows,
  ]);
}
