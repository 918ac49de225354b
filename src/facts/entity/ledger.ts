import { CAP, COLUMNS, DOUBT, KINDS, NOTHING, STEP_SUMS, UNITS, WEIGHTS } from "./evidence.ts";

const AT_FIRST = 64;
const MOST = 255;

/** What was met for and against each name of an article: a row a name, counts by kind and sums by type. */
export class Ledger {
  #counts = new Uint8Array(AT_FIRST * KINDS);
  #sums = new Int32Array(AT_FIRST * COLUMNS);
  #rows = 0;

  /** A row for one more name. */
  open(): number {
    const row = this.#rows++;
    if (row * COLUMNS === this.#sums.length) this.#grow();
    this.#sums[row * COLUMNS + NOTHING] = DOUBT * UNITS;
    return row;
  }

  add(row: number, kind: number): void {
    const place = row * KINDS + kind;
    const count = this.#counts[place];
    if (count === MOST) return;
    this.#counts[place] = count + 1;
    if (count < CAP) this.#weigh(row, kind, count, 1);
  }

  /** Takes back evidence that was met once. */
  withdraw(row: number, kind: number): void {
    this.#counts[row * KINDS + kind] = 0;
    this.#weigh(row, kind, 0, -1);
  }

  /** How often a kind of evidence was met. */
  times(row: number, kind: number): number {
    return this.#counts[row * KINDS + kind];
  }

  /** The sum of a column, in units. */
  sum(row: number, column: number): number {
    return this.#sums[row * COLUMNS + column];
  }

  /** The kind that weighs most in a column of those that were met, the earlier of equals. */
  strongest(row: number, column: number): number {
    const counts = this.#counts;
    let best = 0;
    let most = -Infinity;
    for (let kind = 1; kind < KINDS; kind++) {
      const weight = WEIGHTS[kind * COLUMNS + column];
      if (weight <= most || counts[row * KINDS + kind] === 0) continue;
      best = kind;
      most = weight;
    }
    return best;
  }

  #weigh(row: number, kind: number, before: number, sign: number): void {
    const sums = this.#sums;
    const from = (kind * CAP + before) * COLUMNS;
    for (let column = 0; column < COLUMNS; column++)
      sums[row * COLUMNS + column] += sign * STEP_SUMS[from + column];
  }

  #grow(): void {
    const counts = new Uint8Array(this.#counts.length * 2);
    counts.set(this.#counts);
    this.#counts = counts;
    const sums = new Int32Array(this.#sums.length * 2);
    sums.set(this.#sums);
    this.#sums = sums;
  }
}
