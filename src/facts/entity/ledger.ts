import { COLUMNS, DOUBT, KINDS, NOTHING, UNITS } from "./evidence.ts";

const AT_FIRST = 64;

/** What was met for and against each name of an article: a row a name, counts by kind and sums by type. */
export class Ledger {
  /** How often each kind was met, up to 255 times: at `row * KINDS + kind`. */
  counts = new Uint8Array(AT_FIRST * KINDS);
  /** What that adds up to for each column, in units: at `row * COLUMNS + column`. */
  sums = new Int32Array(AT_FIRST * COLUMNS);
  #rows = 0;

  /** A row for one more name. */
  open(): number {
    const row = this.#rows++;
    if (row * COLUMNS === this.sums.length) this.#grow();
    this.sums[row * COLUMNS + NOTHING] = DOUBT * UNITS;
    return row;
  }

  #grow(): void {
    const counts = new Uint8Array(this.counts.length * 2);
    counts.set(this.counts);
    this.counts = counts;
    const sums = new Int32Array(this.sums.length * 2);
    sums.set(this.sums);
    this.sums = sums;
  }
}
