import type { Candidate } from "./candidate.ts";
import {
  CAP,
  COLUMNS,
  DOUBT,
  E,
  EVIDENCE_NAMES,
  type EvidenceName,
  NOTHING,
  TYPES,
  WEIGHTS,
} from "./evidence.ts";
import type { EntityType } from "./schema.ts";

/** A capital met as often as this inside sentences is no accident. */
const REPEATS = 3;

/** What evidence weighs when it is met once, twice and more often. */
const REPEATED = [0, 1, 1.5, 1.8];

/** All places of an article that write one name alike, with what speaks for each type. */
export class Cluster {
  /** The name in lower case, its words parted by one space. */
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: Candidate[] = [];
  readonly #counts = new Uint8Array(EVIDENCE_NAMES.length);
  #margin = 0;
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

  /** The sum for each column of the weights. */
  scores(): Float64Array {
    const sums = new Float64Array(COLUMNS);
    sums[NOTHING] = DOUBT;
    for (let e = 0; e < this.#counts.length; e++) {
      const times = Math.min(this.#counts[e], CAP);
      if (times === 0) continue;
      const weight = REPEATED[times];
      for (let c = 0; c < COLUMNS; c++) sums[c] += weight * WEIGHTS[e * COLUMNS + c];
    }
    return sums;
  }

  /** Takes the type that most speaks for, or none when more speaks against a name. */
  decide(): void {
    this.#counts[E["shape:repeated"]] = this.#isRepeated() ? 1 : 0;
    this.#counts[E["shape:sentence-start-only"]] = this.has("shape:capital-inside") ? 0 : 1;
    const scores = this.scores();
    let best = 0;
    for (let c = 1; c < COLUMNS; c++) if (scores[c] > scores[best]) best = c;
    this.type = TYPES[best];
    this.#margin = Infinity;
    for (let c = 0; c < COLUMNS; c++)
      if (c !== best) this.#margin = Math.min(this.#margin, scores[best] - scores[c]);
  }

  /** Acronyms and ordinary words may repeat for other reasons. */
  #isRepeated(): boolean {
    return (
      this.count("shape:capital-inside") >= REPEATS &&
      !this.has("shape:acronym") &&
      !this.has("word:ordinary")
    );
  }

  /** How far the decided type stands before the next. */
  get margin(): number {
    return this.#margin;
  }

  /** Names of the evidence, strongest first for its type. */
  evidence(): EvidenceName[] {
    const t = this.type === undefined ? 0 : TYPES.indexOf(this.type);
    return EVIDENCE_NAMES.filter((_, e) => this.#counts[e] > 0).sort(
      (a, b) => WEIGHTS[E[b] * COLUMNS + t] - WEIGHTS[E[a] * COLUMNS + t],
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
