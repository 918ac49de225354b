import type { Choice } from "../words/time-words.ts";
import type { Clock } from "./clock.ts";
import type { CalendarDate } from "./date.ts";
import type { Duration, Nth, UnitShift } from "./unit.ts";

/**
 * What a time expression says, before it is resolved. Parts that are missing were not stated; resolution infers them
 * from the anchor, from `within` (the stretch that a neighbour names), or from the date mentioned last.
 */
export type Expression =
  | CalendarDate
  | UnitShift
  | Nth
  | Clock
  | Span
  | Duration
  | Repetition
  | Reference
  | HolidayDate;

/** "from March to May 2015", "2014-18". */
export interface Span {
  readonly is: "span";
  readonly first: Expression;
  readonly last: Expression;
}

/** "every Tuesday", "annually", "twice a week". */
export interface Repetition {
  readonly is: "set";
  readonly timex: string;
}

/** "now", "recently", "the future". */
export interface Reference {
  readonly is: "reference";
  readonly timex: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";
}

export interface HolidayDate {
  readonly is: "holiday";
  readonly name: string;
  readonly year: number | undefined;
  readonly choice: Choice;
  readonly within: Expression | undefined;
}
