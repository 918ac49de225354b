import { evidence, NOTHING, TYPES } from "./evidence.ts";
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
  #column = NOTHING;
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
    return this.times(kind) > 0;
  }

  /** Takes the type that most speaks for, or none when more speaks against a name. */
  decide(): void {
    if (this.#decided) return;
    const inside = this.times(CAPITAL_INSIDE);
    this.#set(SENTENCE_START_ONLY, inside === 0);
    // Acronyms and ordinary words may repeat for other reasons.
    this.#set(REPEATED, inside >= REPEATS && !this.has(ACRONYM) && !this.has(ORDINARY));
    this.#column = this.#ledger.best(this.#row);
    this.type = TYPES[this.#column];
    this.margin = this.#ledger.margin(this.#row, this.#column);
    this.#decided = true;
    this.#strongest = 0;
  }

  #set(kind: number, present: boolean): void {
    const times = this.times(kind);
    if (present && times === 0) this.#ledger.add(this.#row, kind);
    else if (!present && times > 0) this.#ledger.withdraw(this.#row, kind);
  }

  /** The kind of evidence that weighs most for the decided type. */
  strongest(): number {
    if (this.#strongest === 0) this.#strongest = this.#ledger.strongest(this.#row, this.#column);
    return this.#strongest;
  }

  /** The column of the decided type. */
  get column(): number {
    return this.#column;
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

  /** A cluster for a name that was not read before. */
  open(key: string, roles: number): Cluster {
    const cluster = new Cluster(key, roles, this.#ledger);
    this.all.push(cluster);
    this.#byKey.set(key, cluster);
    return cluster;
  }
}
