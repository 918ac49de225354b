import type { Day } from "../calendar.ts";
import type { Stretch } from "./stretch.ts";

/** Where the tense and the words around an expression point. */
export type Direction = "past" | "future" | "unknown";

/** What an expression is resolved against. */
export interface Scene {
  readonly anchor: Day | undefined;
  /** The date mentioned last before it. */
  readonly mention: Stretch | undefined;
  /** The date mentioned last in its own sentence. */
  readonly near: Stretch | undefined;
  /** The quarter mentioned last; earnings reports speak of "the quarter" and of "a year earlier" against it. */
  readonly quarter: Stretch | undefined;
  direction(): Direction;
}
