import type { Cluster } from "../cluster.ts";

/** How readily each candidate comes to mind: by the mention that speaks for it most. */
export class Ballot {
  readonly who: (Cluster | undefined)[] = [];
  readonly weights: number[] = [];
  /** The weight of the best, and of the next one, which may be that of nobody. */
  most = Number.NEGATIVE_INFINITY;
  next = Number.NEGATIVE_INFINITY;

  /** Notes a mention of somebody, or of nobody with a name; `again` is what one more mention is worth. */
  add(who: Cluster | undefined, weight: number, again: number): void {
    const place = this.who.indexOf(who);
    if (place < 0) {
      this.who.push(who);
      this.weights.push(weight);
    } else this.weights[place] = Math.max(this.weights[place] + again, weight);
  }

  /** The weight of a candidate so far. */
  weightOf(who: Cluster | undefined): number {
    const place = this.who.indexOf(who);
    return place < 0 ? Number.NEGATIVE_INFINITY : this.weights[place];
  }

  /** The weightiest; undefined where that is nobody with a name. */
  winner(): Cluster | undefined {
    let best: Cluster | undefined;
    for (let i = 0; i < this.who.length; i++) {
      const weight = this.weights[i];
      if (weight > this.most) {
        this.next = this.most;
        this.most = weight;
        best = this.who[i];
      } else if (weight > this.next) this.next = weight;
    }
    return best;
  }
}
