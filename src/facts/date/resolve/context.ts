import type { Day } from "../calendar.ts";
import type { DayRange } from "./day-range.ts";

/** Where the tense and the words around an expression point. */
export type Direction = "past" | "future" | "unknown";

/** What an expression is resolved against. */
export interface ResolveContext {
  readonly anchor: Day | undefined;
  /** The date mentioned last before it. */
  readonly mention: DayRange | undefined;
  /** The date mentioned last in its own sentence. */
  readonly near: DayRange | undefined;
  /** The quarter mentioned last; earnings reports speak of "the quarter" and of "a year earlier" against it. */
  readonly quarter: DayRange | undefined;
  direction(): Direction;
}
