import type { Choice, DateRuleId, Duration, Expression } from "../../expression.ts";
import type { UnitPhrase } from "../../unit-phrase.ts";
import type { Unit } from "../../words/units.ts";

/** What was read of a unit phrase; `first` where it is not that of the phrase. */
export interface Read {
  readonly rule: DateRuleId;
  readonly first?: number;
  readonly last: number;
  readonly expression: Expression;
  readonly modifier?: string;
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

export const shift = (
  unit: Unit,
  by: number,
  from: "anchor" | "mention",
  more: { readonly rolling?: boolean; readonly fiscal?: boolean; readonly latest?: boolean } = {},
): Expression => ({ is: "shift", unit, by, from, rolling: false, ...more });

export const lasting = ({ unit, count: size }: UnitPhrase, count: number | null): Duration => ({
  is: "duration",
  parts: [{ unit, count: count === null ? null : count * size }],
});

export const lastingBeside = (
  phrase: UnitPhrase,
  count: number | null,
  side: "past" | "future",
): Expression => ({
  is: "duration",
  parts: [{ unit: phrase.unit, count: count === null ? null : count * phrase.count }],
  side,
});
