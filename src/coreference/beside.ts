import type { Cluster } from "./cluster.ts";

/** Descriptions right beside names, by their first tokens. */
export class Beside {
  /** For each token whether one begins there: 1 right before its name, 2 between commas behind it, or 0. */
  readonly at: Uint8Array;
  /** Where those before names end ("[the app] Zebu"). */
  readonly #ends = new Map<number, number>();
  /** Who is meant by those behind names ("Ortiz, [the mayor],"). */
  readonly #apposed = new Map<number, Cluster>();

  constructor(count: number) {
    this.at = new Uint8Array(count);
  }

  before(first: number, last: number): void {
    this.at[first] |= 1;
    this.#ends.set(first, last);
  }

  behind(first: number, cluster: Cluster): void {
    this.at[first] |= 2;
    this.#apposed.set(first, cluster);
  }

  /** Nothing in what is said right before a name is another mention of it. */
  open(
    first: number,
    { nameAt, of }: { readonly nameAt: Int32Array; readonly of: readonly Cluster[] },
  ): void {
    const end = this.endOf(first);
    if (end >= 0) of[nameAt[end]].end = end;
  }

  /** Where the one ends that begins here right before its name, or -1. */
  endOf(first: number): number {
    return (this.at[first] & 1) === 0 ? -1 : (this.#ends.get(first) ?? -1);
  }

  /** Whom the one means that begins here behind a name, or undefined. */
  apposedAt(first: number): Cluster | undefined {
    return (this.at[first] & 2) === 0 ? undefined : this.#apposed.get(first);
  }
}
