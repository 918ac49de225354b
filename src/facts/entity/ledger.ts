import { COLUMNS, DOUBT, KINDS, NOTHING, UNITS } from "./evidence.ts";

const AT_FIRST = 32;

/** Words of bits that all kinds need. */
export const WORDS = (KINDS + 31) >>> 5;

/** What was met for and against each name of an article: a row a name, counts by kind and sums by type. */
export class Ledger {
  /** How often each kind was met, up to 255 times: at `row * KINDS + kind`. */
  counts = new Uint8Array(AT_FIRST * KINDS);
  /** What that adds up to for each column, in units: at `row * COLUMNS + column`. */
  sums = new Int32Array(AT_FIRST * COLUMNS);
  /** Which kinds were met, as bits: at `row * WORDS`. */
  met = new Int32Array(AT_FIRST * WORDS);
  #rows = 0;

  /** A row for one more name. */
  open(): number {
    const row = this.#rows++;
    if (row * COLUMNS === this.sums.length) this.#grow();
    this.sums[row * COLUMNS + NOTHING] = DOUBT * UNITS;
    return row;
  }

  #grow(): void {
    this.counts = twice(this.counts, new Uint8Array(this.counts.length * 2));
    this.sums = twice(this.sums, new Int32Array(this.sums.length * 2));
    this.met = twice(this.met, new Int32Array(this.met.length * 2));
  }
}

function twice<Column extends Uint8Array | Int32Array>(column: Column, wider: Column): Column {
  wider.set(column);
  return wider;
}
