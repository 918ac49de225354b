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

const SUMS = new Float64Array(COLUMNS);

/** All places of an article that write one name alike, with what speaks for each type. */
export class Cluster {
  /** The name in lower case, its words parted by one space. */
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: Candidate[] = [];
  /** The kinds of evidence that were met, in order, and how often each was. */
  readonly #kinds: number[] = [];
  readonly #counts = new Uint8Array(EVIDENCE_NAMES.length);
  #evidence: readonly EvidenceName[] | undefined;
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
    const count = this.#counts[evidence];
    if (count === 0) this.#kinds.push(evidence);
    if (count < 255) this.#counts[evidence] = count + 1;
  }

  has(name: EvidenceName): boolean {
    return this.#counts[E[name]] > 0;
  }

  /** Takes the type that most speaks for, or none when more speaks against a name. */
  decide(): void {
    this.#set(E["shape:repeated"], this.#isRepeated());
    this.#set(E["shape:sentence-start-only"], !this.has("shape:capital-inside"));
    const scores = this.#scores();
    let best = 0;
    let next = -Infinity;
    for (let c = 1; c < COLUMNS; c++) {
      next = Math.max(next, Math.min(scores[c], scores[best]));
      if (scores[c] > scores[best]) best = c;
    }
    this.type = TYPES[best];
    this.#margin = scores[best] - next;
    this.#evidence = undefined;
  }

  #set(evidence: number, present: boolean): void {
    if (present === this.#counts[evidence] > 0) return;
    if (present) this.add(evidence);
    else {
      this.#counts[evidence] = 0;
      this.#kinds.splice(this.#kinds.indexOf(evidence), 1);
    }
  }

  /** The sum for each column of the weights, in an array that the next call overwrites. */
  #scores(): Float64Array {
    SUMS.fill(0);
    SUMS[NOTHING] = DOUBT;
    for (const e of this.#kinds) {
      const weight = REPEATED[Math.min(this.#counts[e], CAP)];
      for (let c = 0; c < COLUMNS; c++) SUMS[c] += weight * WEIGHTS[e * COLUMNS + c];
    }
    return SUMS;
  }

  /** Acronyms and ordinary words may repeat for other reasons. */
  #isRepeated(): boolean {
    return (
      this.#counts[E["shape:capital-inside"]] >= REPEATS &&
      !this.has("shape:acronym") &&
      !this.has("word:ordinary")
    );
  }

  /** How far the decided type stands before the next. */
  get margin(): number {
    return this.#margin;
  }

  /** How often one kind of evidence was met. */
  times(name: EvidenceName): number {
    return this.#counts[E[name]];
  }

  /** What one kind of evidence weighs in a column, its repetitions counted. */
  weight(name: EvidenceName, column: number): number {
    return REPEATED[Math.min(this.times(name), CAP)] * WEIGHTS[E[name] * COLUMNS + column];
  }

  /** Names of the evidence, strongest first for its type. */
  evidence(): readonly EvidenceName[] {
    if (this.#evidence === undefined) {
      const column = this.type === undefined ? NOTHING : TYPES.indexOf(this.type);
      this.#evidence = this.#kinds
        .toSorted((a, b) => WEIGHTS[b * COLUMNS + column] - WEIGHTS[a * COLUMNS + column] || a - b)
        .map((e) => EVIDENCE_NAMES[e]);
    }
    return this.#evidence;
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
