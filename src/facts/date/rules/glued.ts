import { Shape } from "../../../language/shape.ts";
import type { Expression } from "../expression.ts";
import { rangeStart } from "../numbers.ts";
import { type DateRule, found } from "../scan.ts";
import { UNITS } from "../words/units.ts";

/** Abbreviations that stand right behind digits. */
const GLUED: ReadonlySet<string> = new Set(["sec", "secs", "min", "mins", "hr", "hrs", "yr", "yrs"]);

/** "3min", "48hrs". */
export const gluedUnit: DateRule = {
  id: "date/glued-unit",
  trigger: {
    shape: Shape.Digit,
    when: ({ numbers }, at) => GLUED.has(numbers.at(at)?.suffix ?? ""),
  },
  read({ document, numbers }, at) {
    const number = numbers.at(at);
    const unit = number && !number.hyphen ? UNITS.get(number.suffix) : undefined;
    if (number === undefined || unit === undefined) return undefined;
    const first = rangeStart(document.tokens, numbers, at, number.value);
    const length: Expression = { is: "duration", parts: [{ unit: unit.unit, count: number.value }] };
    const modifier = first < at ? "EQUAL_OR_LESS" : undefined;
    return found(document, "date/glued-unit", first, number.last, length, { modifier });
  },
};
