import { Shape } from "../../../language/shape.ts";
import type { Tokens } from "../../../language/tokens.ts";
import type { CalendarDate, Expression } from "../expression.ts";
import { type DateRule, found, wordAt } from "../scan.ts";
import { UNITS } from "../words/units.ts";
import { isYear, YEAR } from "./is-year.ts";
import { yearRange } from "./year-range.ts";
import { yearInWords } from "./year-words.ts";

export const inYear = (year: number, fiscal = false): CalendarDate => ({
  is: "date",
  year,
  fiscal,
  choice: "infer",
});

/** "1996", "the 1996 campaign", "2014-18", "the year 2000", "fiscal 1989". */
export const year: DateRule = {
  id: "date/year",
  trigger: { shape: Shape.Number },
  read({ document }, at) {
    const { tokens } = document;
    const word = tokens.lower[at];
    if (word.length !== 4 || !YEAR.test(word) || !isYear(tokens, at, Number(word))) return undefined;
    const value = Number(word);
    const until = yearRange(tokens, at, value);
    if (until) {
      const expression: Expression = { is: "span", first: inYear(value), last: inYear(until.year) };
      return found(document, "date/years", at, until.last, expression);
    }
    const { first, fiscal } = lead(tokens, at);
    return found(document, "date/year", first, at + 1, inYear(value, fiscal));
  },
};

/** "fiscal 1989", "fiscal year 2008", "the year 2000", "calendar 2009" take in the words before. */
function lead(tokens: Tokens, at: number): { readonly first: number; readonly fiscal: boolean } {
  let first = at;
  if (wordAt(tokens, first - 1) === "year") first--;
  const fiscal = wordAt(tokens, first - 1) === "fiscal" || wordAt(tokens, first - 1) === "financial";
  if (fiscal || (first < at && wordAt(tokens, first - 1) === "calendar")) first--;
  if (first < at && wordAt(tokens, first - 1) === "the") first--;
  return { first, fiscal };
}

/** "nineteen ninety-six", "the year two thousand". */
export const spelledYear: DateRule = {
  id: "date/spelled-year",
  trigger: { words: ["eighteen", "nineteen", "twenty", "two"] },
  read({ document }, at) {
    const { tokens } = document;
    const read = yearInWords(tokens, at);
    if (!read) return undefined;
    const before = wordAt(tokens, at - 1);
    if (tokens.lower[at] === "two" || tokens.lower[at] === "twenty") {
      if (before !== "year" && !(before === "in" && tokens.lower[at] === "twenty")) return undefined;
    }
    if (
      UNITS.has(wordAt(tokens, read.last)) ||
      /^(?:million|billion|thousand|hundred|percent)$/.test(wordAt(tokens, read.last))
    )
      return undefined;
    const { first } = lead(tokens, at);
    return found(document, "date/spelled-year", first, read.last, inYear(read.year));
  },
};
