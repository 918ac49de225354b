import {
  COLUMNS,
  evidence,
  HALVES,
  KINDS,
  NOTHING,
  ruleOf,
  STEPS,
  TYPES,
  UNITS,
  WEIGHED_COLUMNS,
  WEIGHED_FROM,
  WEIGHTS,
} from "./evidence.ts";
import { type Ledger, WORDS } from "./ledger.ts";
import type { NameRuleId } from "./rules.ts";
import type { EntityType } from "./schema.ts";

/** A capital met as often as this inside sentences is no accident. */
const REPEATS = 3;
/** The most that is counted. */
const MOST = 255;

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
  /** Nothing was met since the type was decided. */
  decided = false;
  /** Decided last; undefined when nothing speaks for a name. */
  type: EntityType | undefined = undefined;
  /** Column of the decided type. */
  column = NOTHING;
  /** How far the decided type stands before the next. */
  margin = 0;
  /** The fuller name that it is short for. */
  of: Cluster | undefined = undefined;
  readonly #ledger: Ledger;
  readonly #row: number;
  #rule: NameRuleId | undefined = undefined;

  constructor(key: string, roles: number, ledger: Ledger) {
    this.key = key;
    this.several = key.includes(" ");
    this.roles = roles;
    this.allRoles = roles;
    this.#ledger = ledger;
    this.#row = ledger.open();
  }

  /** Counts evidence of a kind once more. */
  add(kind: number): void {
    const { counts, met } = this.#ledger;
    const place = this.#row * KINDS + kind;
    const count = counts[place];
    if (count < MOST) counts[place] = count + 1;
    if (count >= STEPS.length) return;
    if (count === 0) met[this.#row * WORDS + (kind >>> 5)] |= 1 << (kind & 31);
    this.#weigh(kind, STEPS[count]);
    this.decided = false;
  }

  /** Takes back evidence that was met once. */
  #withdraw(kind: number): void {
    const { counts, met } = this.#ledger;
    counts[this.#row * KINDS + kind] = 0;
    met[this.#row * WORDS + (kind >>> 5)] &= ~(1 << (kind & 31));
    this.#weigh(kind, -STEPS[0]);
  }

  #weigh(kind: number, step: number): void {
    const { sums } = this.#ledger;
    const row = this.#row * COLUMNS;
    const end = WEIGHED_FROM[kind + 1];
    for (let i = WEIGHED_FROM[kind]; i < end; i++) sums[row + WEIGHED_COLUMNS[i]] += HALVES[i] * step;
  }

  /** How often one kind of evidence was met. */
  times(kind: number): number {
    return this.#ledger.counts[this.#row * KINDS + kind];
  }

  has(kind: number): boolean {
    return this.times(kind) > 0;
  }

  /** Takes the type that most speaks for, or none when more speaks against a name. */
  decide(): void {
    const { counts } = this.#ledger;
    const row = this.#row * KINDS;
    const inside = counts[row + CAPITAL_INSIDE];
    this.#set(SENTENCE_START_ONLY, inside === 0);
    // Acronyms and ordinary words may repeat for other reasons.
    this.#set(REPEATED, inside >= REPEATS && counts[row + ACRONYM] + counts[row + ORDINARY] === 0);
    this.#compare();
    this.type = TYPES[this.column];
    this.#rule = undefined;
    this.decided = true;
  }

  #set(kind: number, present: boolean): void {
    const times = this.times(kind);
    if (present && times === 0) this.add(kind);
    else if (!present && times > 0) this.#withdraw(kind);
  }

  /** Finds the column with the largest sum, the earlier of equals, and how far it stands before the next. */
  #compare(): void {
    const { sums } = this.#ledger;
    const first = this.#row * COLUMNS;
    let best = 0;
    let next = -Infinity;
    for (let column = 1; column < COLUMNS; column++) {
      const better = sums[first + column] > sums[first + best];
      const lesser = sums[first + (better ? best : column)];
      if (lesser > next) next = lesser;
      if (better) best = column;
    }
    this.column = best;
    this.margin = (sums[first + best] - next) / UNITS;
  }

  /** The rule of the evidence that weighs most for the decided type, the earlier of equals. */
  rule(): NameRuleId {
    this.#rule ??= ruleOf(this.#strongest()).id;
    return this.#rule;
  }

  #strongest(): number {
    const { met } = this.#ledger;
    let best = 0;
    let most = -Infinity;
    for (let word = 0; word < WORDS; word++)
      for (let left = met[this.#row * WORDS + word]; left !== 0; left &= left - 1) {
        const kind = word * 32 + 31 - Math.clz32(left & -left);
        const weight = WEIGHTS[kind * COLUMNS + this.column];
        if (weight <= most) continue;
        best = kind;
        most = weight;
      }
    return best;
  }
}
