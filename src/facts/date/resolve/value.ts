import type { Day } from "../calendar.ts";
import type { DateType } from "../schema.ts";
import type { Unit } from "../words/units.ts";
import type { DayRange } from "./day-range.ts";
import { timexOf } from "./timex.ts";

/** What an expression comes to. */
export interface Value {
  readonly type: DateType;
  readonly timex: string;
  /** First and last day; null where they cannot be told. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The unit it names, for dates; null for lengths, repetitions and references. */
  readonly unit: Unit | null;
  readonly anchored: boolean;
}

export const dated = (range: DayRange, anchored: boolean): Value => ({
  type: "DATE",
  timex: timexOf(range),
  from: range.from,
  to: range.to,
  unit: range.unit,
  anchored,
});

/** A value without days: no anchor, or no calendar meaning. */
export const open = (type: DateType, timex: string, unit: Unit | null = null): Value => ({
  type,
  timex,
  from: null,
  to: null,
  unit,
  anchored: false,
});

/** The days of a dated value. */
export const rangeOf = (value: Value | undefined): DayRange | undefined =>
  value && value.from !== null && value.to !== null && value.unit !== null
    ? { from: value.from, to: value.to, unit: value.unit }
    : undefined;
