import type { Candidate } from "./candidate.ts";
import { CAP, E, EVIDENCE_NAMES, type EvidenceName, TYPES, WEIGHTS } from "./evidence.ts";
import type { EntityType } from "./schema.ts";

/** All places of an article that write one name alike, with what speaks for each type. */
export class Cluster {
  /** The name in lower case, its words parted by one space. */
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: Candidate[] = [];
  readonly #counts = new Uint8Array(EVIDENCE_NAMES.length);
  /** Decided last; undefined when nothing speaks for a name. */
  type: EntityType | undefined;
  /** The fuller name that it is short for. */
  of: Cluster | undefined;

  constructor(key: string) {
    this.key = key;
    this.words = key.split(" ");
  }

  add(evidence: number): void {
    if (this.#counts[evidence] < 255) this.#counts[evidence]++;
  }

  has(name: EvidenceName): boolean {
    return this.#counts[E[name]] > 0;
  }

  count(name: EvidenceName): number {
    return this.#counts[E[name]];
  }

  /** The sum for each type, in the order of `TYPES`. */
  scores(): number[] {
    const sums = TYPES.map(() => 0);
    for (let e = 0; e < this.#counts.length; e++) {
      const times = Math.min(this.#counts[e], CAP);
      if (times === 0) continue;
      // The second time counts half.
      const weight = times === 1 ? 1 : 1.5;
      for (let t = 0; t < sums.length; t++) sums[t] += weight * WEIGHTS[e * TYPES.length + t];
    }
    return sums;
  }

  /** How far the best type stands before the next. */
  margin(): number {
    const sums = this.scores().sort((a, b) => b - a);
    return sums[0] - sums[1];
  }

  /** Names of the evidence, strongest first for its type. */
  evidence(): EvidenceName[] {
    const t = this.type === undefined ? 0 : TYPES.indexOf(this.type);
    return EVIDENCE_NAMES.filter((_, e) => this.#counts[e] > 0).sort(
      (a, b) => WEIGHTS[E[b] * TYPES.length + t] - WEIGHTS[E[a] * TYPES.length + t],
    );
  }
}

/** The names of an article by how they are written. */
export class Clusters {
  readonly byKey = new Map<string, Cluster>();

  of(key: string): Cluster {
    let cluster = this.byKey.get(key);
    if (cluster === undefined) {
      cluster = new Cluster(key);
      this.byKey.set(key, cluster);
    }
    return cluster;
  }
}
