import type { Expression } from "../expression.ts";
import { type DateRule, digits, found, wordAt } from "../scan.ts";

const DETERMINERS: ReadonlySet<string> = new Set(["the", "its", "their", "his", "her"]);

/** The reporting quarter of the text, where it has named one. */
const reported = {
  is: "shift",
  unit: "quarter",
  by: 0,
  from: "mention",
  rolling: false,
  reported: true,
} as const;

/** "the latest period", "the 1988 quarter": the quarter that an earnings report speaks of, or its like of another year. */
export const period: DateRule = {
  id: "date/period",
  trigger: { words: ["period", "quarter"] },
  read({ document }, at) {
    const { tokens } = document;
    if (!DETERMINERS.has(wordAt(tokens, at - 2))) return undefined;
    const word = wordAt(tokens, at - 1);
    if (tokens.lower[at] === "period" && word === "latest")
      return found(document, "date/latest-unit", at - 2, at + 1, reported);
    const year = word.length === 4 ? digits(tokens, at - 1) : undefined;
    if (year === undefined || year < 1900 || year > 2100) return undefined;
    const within: Expression = { is: "date", year, choice: "infer" };
    return found(document, "date/year", at - 2, at + 1, { ...reported, within });
  },
};
