import type { FacetName, ValueName } from "./facets.ts";
import { lexicon } from "./load.ts";
import { FORMS, type Form, type WordRow } from "./word-table.ts";

/**
 * A set of words of the table (`words/*.tsv`), asked by the number of a token's term: one bit a term. What it holds is read
 * when it is first asked, so that loading a module costs nothing.
 */
export class TermSet {
  #bits: Uint32Array | undefined;
  readonly #read: () => Uint32Array;

  constructor(read: () => Uint32Array) {
    this.#read = read;
    MADE.push(this);
  }

  /** Is the word in the set? 0, the term of all words that the table does not know, never is. */
  has(term: number): boolean {
    const bits = this.#bits ?? this.bits();
    return ((bits[term >>> 5] >>> (term & 31)) & 1) !== 0;
  }

  /** The set as bits, by term. */
  bits(): Uint32Array {
    this.#bits ??= this.#read();
    return this.#bits;
  }

  /** The terms in the set, in order. */
  members(): number[] {
    const found: number[] = [];
    const bits = this.bits();
    for (let word = 0; word < bits.length; word++)
      for (let left = bits[word]; left !== 0; left &= left - 1)
        found.push(word * 32 + 31 - Math.clz32(left & -left));
    return found;
  }
}

const MADE: TermSet[] = [];

/** Reads every set that was made so far. Throws where one names a word that the table does not have. */
export function readTermSets(): void {
  for (const set of MADE) set.bits();
}

const emptyBits = (): Uint32Array => new Uint32Array((lexicon().terms >>> 5) + 1);

function bitsOf(terms: readonly number[]): Uint32Array {
  const bits = emptyBits();
  for (let i = 0; i < terms.length; i++) bits[terms[i] >>> 5] |= 1 << (terms[i] & 31);
  return bits;
}

/** The words that have any of the facets. */
export const having = (...facets: readonly FacetName[]): TermSet =>
  new TermSet(() => union(facets.map((name) => lexicon().facet(name))));

/** Some words, parted by spaces; each must stand in the table, if only as a bare row. */
export const terms = (words: string): TermSet => new TermSet(() => bitsOf(words.split(" ").map(termOf)));

/** What is in any of the sets. */
export const anyOf = (...sets: readonly TermSet[]): TermSet =>
  new TermSet(() => union(sets.map((set) => set.bits())));

function union(all: readonly Uint32Array[]): Uint32Array {
  if (all.length === 1) return all[0];
  const bits = emptyBits();
  for (const some of all) for (let i = 0; i < bits.length; i++) bits[i] |= some[i];
  return bits;
}

/** The number of a word of the table, in lower case. Throws where the table does not have it. */
export function termOf(word: string): number {
  const term = lexicon().termOf(word);
  if (term === 0) throw new Error(`"${word}" has no row in src/lexicon/words`);
  return term;
}

const numberOf = (word: string | number): number => (typeof word === "number" ? word : termOf(word));

/** What words of the table stand for, asked by term. */
export class TermMap<Value> {
  #index: Uint16Array | undefined;
  readonly #values: Value[] = [];
  readonly #read: () => Iterable<readonly [word: string | number, value: Value]>;
  /** The words that have a value. */
  readonly words = new TermSet(() => bitsOf(this.#filled()));
  #terms: number[] | undefined;

  /** Reads words, or their terms, with their values. */
  constructor(read: () => Iterable<readonly [word: string | number, value: Value]>) {
    this.#read = read;
  }

  /** The value of a word, or undefined. */
  get(term: number): Value | undefined {
    const place = (this.#index ?? this.#fill())[term];
    return place === 0 ? undefined : this.#values[place];
  }

  has(term: number): boolean {
    return (this.#index ?? this.#fill())[term] > 0;
  }

  #fill(): Uint16Array {
    const index = new Uint16Array(lexicon().terms + 1);
    const terms: number[] = [];
    this.#values.push(undefined as Value);
    for (const [word, value] of this.#read()) {
      const term = numberOf(word);
      terms.push(term);
      index[term] = this.#values.push(value) - 1;
    }
    this.#terms = terms;
    this.#index = index;
    return index;
  }

  #filled(): readonly number[] {
    if (this.#terms === undefined) this.#fill();
    return this.#terms ?? [];
  }
}

/** The rows of the table that carry a value. */
export const rowsWith = (name: ValueName): readonly WordRow[] => lexicon().rowsWith(name);

/** Every spelling of the words that carry a value, or those in some forms, with it. */
export const valued = <Value>(
  name: ValueName,
  read: (value: string) => Value,
  among: readonly Form[] = FORMS,
): TermMap<Value> =>
  new TermMap(() => {
    const found: [number, Value][] = [];
    for (const { values, forms } of rowsWith(name)) {
      const value = read(values[name]);
      for (const [, form, term] of forms) if (among.includes(form)) found.push([term, value]);
    }
    return found;
  });

/**
 * Numbers of words, asked by term: the bits of every set that has the word, 0 for all other words. Filled when it is first
 * asked.
 */
export class TermBits {
  #column: Int32Array | undefined;
  readonly #rows: readonly (readonly [set: TermSet, bits: number])[];

  constructor(rows: readonly (readonly [set: TermSet, bits: number])[]) {
    this.#rows = rows;
  }

  get(term: number): number {
    return (this.#column ?? this.column())[term];
  }

  /** The bits of each term, by its number. */
  column(): Int32Array {
    if (this.#column !== undefined) return this.#column;
    const column = new Int32Array(lexicon().terms + 1);
    for (const [set, bits] of this.#rows) mark(column, set.bits(), bits);
    this.#column = column;
    return column;
  }
}

/** Gives every term of a set its bits. */
function mark(column: Int32Array, set: Uint32Array, bits: number): void {
  for (let word = 0; word < set.length; word++)
    for (let left = set[word]; left !== 0; left &= left - 1)
      column[word * 32 + 31 - Math.clz32(left & -left)] |= bits;
}

/** Every spelling of the words that carry a value, of those alone whose value fits where that is asked. */
export const carrying = (name: ValueName, fits: (value: string) => boolean = () => true): TermSet =>
  new TermSet(() =>
    bitsOf(
      rowsWith(name)
        .filter(({ values }) => fits(values[name]))
        .flatMap(({ forms }) => forms.map(([, , term]) => term)),
    ),
  );
