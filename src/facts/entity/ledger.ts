import { CAP, COLUMNS, DOUBT, KINDS, NOTHING, STEP_SUMS, UNITS, WEIGHTS } from "./evidence.ts";

const AT_FIRST = 64;
/** Counts end here. */
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
    const counts = this.#counts;
    const place = row * KINDS + kind;
    const count = counts[place];
    if (count < MOST) counts[place] = count + 1;
    if (count >= CAP) return;
    const sums = this.#sums;
    let to = row * COLUMNS;
    const from = (kind * CAP + count) * COLUMNS;
    for (let i = from; i < from + COLUMNS; i++) sums[to++] += STEP_SUMS[i];
  }

  /** Takes back evidence that was met once. */
  withdraw(row: number, kind: number): void {
    this.#counts[row * KINDS + kind] = 0;
    for (let column = 0; column < COLUMNS; column++)
      this.#sums[row * COLUMNS + column] -= STEP_SUMS[kind * CAP * COLUMNS + column];
  }

  /** How often a kind of evidence was met. */
  times(row: number, kind: number): number {
    return this.#counts[row * KINDS + kind];
  }

  /** The column with the largest sum, the earlier of equals. */
  best(row: number): number {
    const sums = this.#sums;
    const from = row * COLUMNS;
    let best = from;
    for (let i = from + 1; i < from + COLUMNS; i++) if (sums[i] > sums[best]) best = i;
    return best - from;
  }

  /** How far the best column stands before the next, in weights. */
  margin(row: number, best: number): number {
    const sums = this.#sums;
    const from = row * COLUMNS;
    let next = best === 0 ? from + 1 : from;
    for (let i = from; i < from + COLUMNS; i++) if (i !== from + best && sums[i] > sums[next]) next = i;
    return (sums[from + best] - sums[next]) / UNITS;
  }

  /** The kind that weighs most in a column of those that were met, the earlier of equals. */
  strongest(row: number, column: number): number {
    const counts = this.#counts;
    let best = 0;
    let most = -Infinity;
    for (let kind = 1; kind < KINDS; kind++) {
      if (counts[row * KINDS + kind] === 0 || WEIGHTS[kind * COLUMNS + column] <= most) continue;
      best = kind;
      most = WEIGHTS[kind * COLUMNS + column];
    }
    return best;
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
