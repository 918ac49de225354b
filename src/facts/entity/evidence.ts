import type { NameRule } from "./rules/rule.ts";
import { NAME_RULES, type NameRuleId } from "./rules.ts";
import type { EntityType } from "./schema.ts";
import { ENTITY_TYPES } from "./types.ts";

/** The columns of the weights: the types, then "nothing", which speaks against there being a name at all. */
export const TYPES: readonly EntityType[] = ENTITY_TYPES;
export const NOTHING = TYPES.length;
export const COLUMNS = TYPES.length + 1;

/** Kinds of evidence are numbered from 1, in the order of the rules; 0 is none. */
export const KINDS = NAME_RULES.length + 1;

const NUMBERS: ReadonlyMap<string, number> = new Map(NAME_RULES.map(({ id }, place) => [id, place + 1]));

/** The number of a kind of evidence. */
export const evidence = (id: NameRuleId): number => NUMBERS.get(id) ?? 0;

export const ruleOf = (kind: number) => NAME_RULES[kind - 1];

/** What evidence adds in tenths of its weight when it is met once, a second and a third time. */
export const STEPS: readonly number[] = [10, 5, 3];

/** How often evidence that was met so many times counts. */
export const countedAs = (times: number): number =>
  STEPS.slice(0, times).reduce((sum, step) => sum + step, 0) / STEPS[0];

/** Sums are counted in twentieths, halves of a weight by tenths, so that they do not depend on the order of what is met. */
export const UNITS = 20;

const weightOf = ({ weights }: NameRule, column: number): number =>
  weights[column === NOTHING ? "nothing" : TYPES[column]] ?? 0;

/** Weight of a kind of evidence for a column at `kind * COLUMNS + column`. */
export const WEIGHTS = Float64Array.from({ length: KINDS * COLUMNS }, (_, place) =>
  place < COLUMNS ? 0 : weightOf(ruleOf(Math.floor(place / COLUMNS)), place % COLUMNS),
);

const PLACES = [...WEIGHTS.keys()].filter((place) => WEIGHTS[place] !== 0);

/** The weights that are not 0, kind by kind: their columns, and what they are in halves. */
export const WEIGHED_COLUMNS = Uint8Array.from(PLACES, (place) => place % COLUMNS);
export const HALVES = Int8Array.from(PLACES, (place) => WEIGHTS[place] * 2);

/** Where those of a kind begin; they end where those of the next one begin. */
export const WEIGHED_FROM = placesOfKinds();

function placesOfKinds(): Uint16Array {
  const from = new Uint16Array(KINDS + 1);
  for (const place of PLACES) from[Math.floor(place / COLUMNS) + 1]++;
  for (let kind = 1; kind <= KINDS; kind++) from[kind] += from[kind - 1];
  return from;
}

/** What speaks against a name before anything is known of it. */
export const DOUBT = 0.5;
