import type { Expression } from "../../expression/index.ts";
import type { Choice } from "../../words/time-words.ts";
import type { DateRuleId } from "../index.ts";

/** What was read of a unit phrase; `first` where it is not that of the phrase. */
export interface UnitReading {
  readonly rule: DateRuleId;
  readonly first?: number;
  readonly last: number;
  readonly expression: Expression;
  readonly partOnly?: boolean;
}

/** How many units a choice goes back or on. */
export const STEPS: Readonly<Record<Choice, number>> = {
  infer: 0,
  last: -1,
  previous: -1,
  this: 0,
  that: 0,
  next: 1,
  coming: 1,
  following: 1,
};
