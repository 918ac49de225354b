import type { Expression } from "./expression.ts";
import { DURATION_FORMS, timexNumber, type Unit } from "./words/units.ts";

/** "every two weeks" → P2W */
export function repetition(unit: Unit, count: number): Expression {
  if (unit === "weekend") return { is: "set", timex: "XXXX-WXX-WE" };
  const { letter, factor, clock } = DURATION_FORMS[unit];
  return { is: "set", timex: `P${clock ? "T" : ""}${timexNumber(count * factor)}${letter}` };
}
