import type { NameRule } from "./rules/rule.ts";
import { NAME_RULES, type NameRuleId } from "./rules.ts";
import type { EntityType } from "./schema.ts";

/** The columns of the weights: the types, then "nothing", which speaks against there being a name at all. */
export const TYPES: readonly EntityType[] = [
  "person",
  "organization",
  "location",
  "law",
  "product",
  "event",
  "work",
  "nationality",
];
export const NOTHING = TYPES.length;
export const COLUMNS = TYPES.length + 1;

/** Kinds of evidence are numbered from 1, in the order of the rules; 0 is none. */
export const KINDS = NAME_RULES.length + 1;

const NUMBERS: ReadonlyMap<string, number> = new Map(NAME_RULES.map(({ id }, place) => [id, place + 1]));

/** The number of a kind of evidence. */
export const evidence = (id: NameRuleId): number => NUMBERS.get(id) ?? 0;

export const ruleOf = (kind: number) => NAME_RULES[kind - 1];

/** Sums of weights are counted in whole units, so that they do not depend on the order in which evidence is met. */
export const UNITS = 20;

/** What a kind of evidence adds in units of its weight when it is met once, a second and a third time: 1, 0.5, 0.3. */
const STEPS = [10, 5, 3];
export const CAP = STEPS.length;

/** How often evidence that was met so many times counts. */
export const countedAs = (times: number): number =>
  STEPS.slice(0, times).reduce((sum, step) => sum + step, 0) / STEPS[0];

const weightOf = ({ weights }: NameRule, column: number): number =>
  weights[column === NOTHING ? "nothing" : TYPES[column]] ?? 0;

/** Weight of a kind of evidence for a column at `kind * COLUMNS + column`. */
export const WEIGHTS = Float64Array.from({ length: KINDS * COLUMNS }, (_, place) =>
  place < COLUMNS ? 0 : weightOf(ruleOf(Math.floor(place / COLUMNS)), place % COLUMNS),
);

/** What evidence of a kind adds to a column, in units, when it was met `times` times before. */
export const STEP_SUMS = Int32Array.from({ length: KINDS * CAP * COLUMNS }, (_, place) => {
  const column = place % COLUMNS;
  const times = Math.floor(place / COLUMNS) % CAP;
  const kind = Math.floor(place / (COLUMNS * CAP));
  return WEIGHTS[kind * COLUMNS + column] * 2 * STEPS[times];
});

/** What speaks against a name before anything is known of it. */
export const DOUBT = 0.5;
