import type { DayPart } from "../words/time-words.ts";
import type { Expression } from "./index.ts";

/** "10 p.m.", "noon", "this morning", "Thursday night". */
export interface Clock {
  readonly is: "clock";
  readonly hour: number | undefined;
  readonly minute: number | undefined;
  readonly second: number | undefined;
  /** Minutes east of Greenwich; undefined when no zone stands there. */
  readonly zone: number | undefined;
  /** An hour up to twelve without "a.m." or "p.m.", which may take the half of the day from a neighbour. */
  readonly loose: boolean;
  /** "mornings": repeated. */
  readonly plural: boolean;
  readonly part: DayPart | undefined;
  readonly on: Expression | undefined;
}

export const clockAt = (stated: Partial<Clock>): Clock => ({
  is: "clock",
  hour: stated.hour,
  minute: stated.minute,
  second: stated.second,
  zone: stated.zone,
  loose: stated.loose ?? false,
  plural: stated.plural ?? false,
  part: stated.part,
  on: stated.on,
});
