import type { Span } from "../text/span.ts";
import type { Calibration } from "./calibration.ts";
import type { UnratedFacts } from "./record.ts";

/** The sort of a fact: a value for each feature of its kind that tells good facts from bad. */
export type Sort = Readonly<Record<string, string>>;

/** A part of a fact and where it stands in the article. */
export interface Part {
  /** "speaker", "title", or the form of a mention. */
  readonly name: string;
  readonly spans: readonly Span[];
  /** The entity that its words stand for; null where they stand for none, left out where they cannot. */
  readonly entity?: string | null;
}

/** What a cell of a table holds; null is an empty one. */
export type Cell = string | number | boolean | null;

/** The keys of a fact whose values are plain. */
type PlainKey<Fact> = {
  [Key in keyof Fact & string]-?: Fact[Key] extends Cell | undefined ? Key : never;
}[keyof Fact & string];

/** Columns that are what stands under plain keys of a fact. */
export const keyColumns = <Fact>(...keys: readonly PlainKey<Fact>[]): Record<string, (fact: Fact) => Cell> =>
  Object.fromEntries(keys.map((key) => [key, (fact: Fact) => (fact[key] as Cell | undefined) ?? null]));

/** Another fact that a fact names, and what it is there. */
export interface Reference {
  readonly as: string;
  readonly id: string;
}

/** What every fact has. */
export interface AnyFact {
  readonly id: string;
  readonly rule: string;
  readonly confidence: number;
}

/** What the rest of the program needs to know of a kind of fact, besides how it is found and what its schema is. */
export interface KindOfFact<Fact extends AnyFact> {
  /** What one of them is called. */
  readonly singular: string;
  /** The values that people know one by, in few words. */
  readonly knownBy: readonly (keyof Fact & string)[];
  /** The values that tell best which one is meant, the best first. */
  readonly telling: readonly (keyof Fact & string)[];
  /** The values that say what it is, without ids, offsets and rules, which change when the article or a rule does. */
  readonly says: readonly (keyof Fact & string)[];
  /** What stands for it in a list of others. */
  wording(fact: Fact): string;
  /** Its plain values, a column each of a table. */
  readonly columns: Readonly<Record<string, (fact: Fact) => Cell>>;
  parts(fact: Fact): Part[];
  references(fact: Fact): Reference[];
  /** The fact without what names a fact that is gone; itself where it names none. */
  forget(fact: Fact, gone: ReadonlySet<string>): Fact;
  /** What is known of it before it is rated; `facts` is the record it stands in. */
  sortOf(fact: Omit<Fact, "confidence">, facts: UnratedFacts): Sort;
  /** What was measured for the features of its sort. */
  readonly calibration: Calibration;
}

/** For kinds whose facts name no others. */
export const NO_REFERENCES = {
  references: (): Reference[] => [],
  forget: <Fact>(fact: Fact): Fact => fact,
};

/** An id, or null where the fact it names is gone. */
export const unlessGone = (id: string | null, gone: ReadonlySet<string>): string | null =>
  id === null || gone.has(id) ? null : id;

/** The references that are there. */
export const present = (references: readonly (readonly [as: string, id: string | null])[]): Reference[] =>
  references.flatMap(([as, id]) => (id === null ? [] : [{ as, id }]));
