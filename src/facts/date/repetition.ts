import type { Repetition } from "./expression/index.ts";
import { timexNumber, type Unit, WEEKEND } from "./words/units.ts";

export const repeated = (timex: string): Repetition => ({ is: "set", timex });

/** "every two weeks" → P2W */
export const repetition = (unit: Unit, count: number): Repetition =>
  repeated(
    unit === WEEKEND
      ? "XXXX-WXX-WE"
      : `P${unit.isClock ? "T" : ""}${timexNumber(count * unit.factor)}${unit.letter}`,
  );
