import { Shape } from "../../../language/shape.ts";
import type { CalendarDate } from "../expression.ts";
import { type DateRule, digits, found, isCapital } from "../scan.ts";
import { inYear } from "./year.ts";

const FISCAL = /^fy'?(\d{2}|\d{4})$/;
const QUARTER = /^([qh])([1-4])$/;

/** "FY2008", "FY 2009", "Q3", "Q3 2019", "H1". */
export const fiscalCode: DateRule = {
  id: "date/fiscal-code",
  trigger: { shape: Shape.Digit, words: ["fy"] },
  read({ document }, at) {
    const { tokens } = document;
    const word = tokens.lower[at];
    if (!isCapital(tokens, at) || word.length > 7) return undefined;
    if (word === "fy") {
      const value = digits(tokens, at + 1, 4);
      return value === undefined
        ? undefined
        : found(document, "date/fiscal-year", at, at + 2, inYear(full(value), true));
    }
    const fiscal = FISCAL.exec(word);
    if (fiscal) return found(document, "date/fiscal-year", at, at + 1, inYear(full(Number(fiscal[1])), true));
    const part = QUARTER.exec(word);
    if (!part || (part[1] === "h" && Number(part[2]) > 2)) return undefined;
    const place = Number(part[2]);
    const value = digits(tokens, at + 1, 4);
    const stated = value !== undefined && value > 1900 && value < 2100 ? value : undefined;
    const expression: CalendarDate =
      part[1] === "q"
        ? { is: "date", quarter: place, year: stated, choice: "infer" }
        : { is: "date", half: place, year: stated, choice: "infer" };
    return found(
      document,
      part[1] === "q" ? "date/quarter" : "date/half",
      at,
      stated === undefined ? at + 1 : at + 2,
      expression,
      { partOnly: part[1] === "h" && stated === undefined },
    );
  },
};

const full = (year: number): number => (year < 50 ? 2000 + year : year < 100 ? 1900 + year : year);
