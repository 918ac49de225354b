import type { Day } from "../calendar.ts";
import type { DateType } from "../schema.ts";
import type { Unit } from "../words/units.ts";
import type { Stretch } from "./stretch.ts";

/** What an expression comes to. */
export interface Value {
  readonly type: DateType;
  readonly timex: string;
  readonly first: Day | null;
  readonly last: Day | null;
  /** The unit it names, for dates; null for lengths, repetitions and references. */
  readonly unit: Unit | null;
  readonly anchored: boolean;
}

export const dated = ({ first, last, unit, timex }: Stretch, anchored: boolean): Value => ({
  type: "DATE",
  timex,
  first,
  last,
  unit,
  anchored,
});

/** A value without days: no anchor, or no calendar meaning. */
export const open = (type: DateType, timex: string, unit: Unit | null = null): Value => ({
  type,
  timex,
  first: null,
  last: null,
  unit,
  anchored: false,
});

/** The stretch of a dated value. */
export const stretchOf = (value: Value | undefined): Stretch | undefined =>
  value && value.first !== null && value.last !== null && value.unit !== null
    ? { first: value.first, last: value.last, unit: value.unit, timex: value.timex }
    : undefined;
