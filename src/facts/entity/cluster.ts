import { COLUMNS, evidence, NOTHING, TYPES, UNITS } from "./evidence.ts";
import { Ledger } from "./ledger.ts";
import type { EntityType } from "./schema.ts";

/** A capital met as often as this inside sentences is no accident. */
const REPEATS = 3;

const CAPITAL_INSIDE = evidence("entity/shape-capital-inside");
const SENTENCE_START_ONLY = evidence("entity/shape-sentence-start-only");
const REPEATED = evidence("entity/shape-repeated");
const ACRONYM = evidence("entity/shape-acronym");
const ORDINARY = evidence("entity/word-ordinary");

/** All places of an article that write one name alike, with what speaks for each type. */
export class Cluster {
  /** The name in lower case, its words parted by one space. */
  readonly key: string;
  /** It has several words. */
  readonly several: boolean;
  /** Roles of the place that was read first, and of all places together. */
  readonly roles: number;
  allRoles: number;
  /** Decided last; undefined when nothing speaks for a name. */
  type: EntityType | undefined = undefined;
  /** How far the decided type stands before the next. */
  margin = 0;
  /** The fuller name that it is short for. */
  of: Cluster | undefined = undefined;
  readonly #ledger: Ledger;
  readonly #row: number;
  #decided = false;
  #strongest = 0;

  constructor(key: string, roles: number, ledger: Ledger) {
    this.key = key;
    this.several = key.includes(" ");
    this.roles = roles;
    this.allRoles = roles;
    this.#ledger = ledger;
    this.#row = ledger.open();
  }

  add(kind: number): void {
    this.#ledger.add(this.#row, kind);
    this.#decided = false;
  }

  /** How often one kind of evidence was met. */
  times(kind: number): number {
    return this.#ledger.times(this.#row, kind);
  }

  has(kind: number): boolean {
    return this.#ledger.times(this.#row, kind) > 0;
  }

  /** Takes the type that most speaks for, or none when more speaks against a name. */
  decide(): void {
    if (this.#decided) return;
    this.#set(REPEATED, this.#isRepeated());
    this.#set(SENTENCE_START_ONLY, !this.has(CAPITAL_INSIDE));
    this.#compare();
    this.#decided = true;
    this.#strongest = 0;
  }

  #set(kind: number, present: boolean): void {
    if (present === this.has(kind)) return;
    if (present) this.#ledger.add(this.#row, kind);
    else this.#ledger.withdraw(this.#row, kind);
  }

  #compare(): void {
    const ledger = this.#ledger;
    const row = this.#row;
    let best = 0;
    let most = ledger.sum(row, 0);
    let next = -Infinity;
    for (let column = 1; column < COLUMNS; column++) {
      const sum = ledger.sum(row, column);
      if (sum > most) {
        next = most;
        most = sum;
        best = column;
      } else if (sum > next) next = sum;
    }
    this.type = best === NOTHING ? undefined : TYPES[best];
    this.margin = (most - next) / UNITS;
  }

  /** Acronyms and ordinary words may repeat for other reasons. */
  #isRepeated(): boolean {
    return this.times(CAPITAL_INSIDE) >= REPEATS && !this.has(ACRONYM) && !this.has(ORDINARY);
  }

  /** The kind of evidence that weighs most for the decided type. */
  strongest(): number {
    if (this.#strongest === 0) this.#strongest = this.#ledger.strongest(this.#row, this.column());
    return this.#strongest;
  }

  /** The column of the decided type. */
  column(): number {
    return this.type === undefined ? NOTHING : TYPES.indexOf(this.type);
  }
}

/** The names of an article by how they are written, in the order in which they were first read. */
export class Clusters {
  readonly all: Cluster[] = [];
  readonly #byKey = new Map<string, Cluster>();
  readonly #ledger = new Ledger();

  get(key: string): Cluster | undefined {
    return this.#byKey.get(key);
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** A cluster for a name that was not read before. */
  open(key: string, roles: number): Cluster {
    const cluster = new Cluster(key, roles, this.#ledger);
    this.all.push(cluster);
    this.#byKey.set(key, cluster);
    return cluster;
  }
}
