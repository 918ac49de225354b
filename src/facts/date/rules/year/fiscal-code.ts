import { Shape } from "../../../../language/shape.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { terms } from "../../../../lexicon/terms.ts";
import { figures } from "../../calendar.ts";
import { calendarDate } from "../../expression/date.ts";
import { type DateContext, type DatePhrase, phrase } from "../../phrase.ts";
import { digits, isCapital } from "../../scan.ts";

/** "FY2008", "FY 2009", "Q3", "Q3 2019", "H1". */
export const fiscalCode = {
  id: "date/fiscal-year",
  says: "a fiscal year in short (“FY2008”)",
  trigger: { shape: Shape.Digit, without: Shape.Number, terms: terms("fy") },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    const word = tokens.lower[at];
    if (!isCapital(tokens, at) || word.length > 7) return undefined;
    if (word === "fy") return fiscalYear(tokens, at, at + 2, digits(tokens, at + 1));
    return word.startsWith("fy")
      ? fiscalYear(tokens, at, at + 1, shortYear(word))
      : partOfYear(tokens, at, word);
  },
} as const;

/** "FY08", "FY'08", "FY2008" → 8, 8, 2008. */
function shortYear(word: string): number | undefined {
  const start = word.charAt(2) === "'" ? 3 : 2;
  const width = word.length - start;
  const year = width === 2 || width === 4 ? figures(word, start, word.length) : -1;
  return year < 0 ? undefined : year;
}

function fiscalYear(
  tokens: Tokens,
  at: number,
  last: number,
  stated: number | undefined,
): DatePhrase | undefined {
  if (stated === undefined) return undefined;
  const year = stated < 50 ? 2000 + stated : stated < 100 ? 1900 + stated : stated;
  return phrase(tokens, "date/fiscal-year", at, last, calendarDate({ year, fiscal: true }));
}

/** "Q3", "H1", with the year where it follows. */
function partOfYear(tokens: Tokens, at: number, word: string): DatePhrase | undefined {
  const isQuarter = word.charAt(0) === "q";
  if (word.length !== 2 || !(isQuarter || word.charAt(0) === "h")) return undefined;
  const place = figures(word, 1, 2);
  if (place < 1 || place > (isQuarter ? 4 : 2)) return undefined;
  const next = digits(tokens, at + 1);
  const year = next !== undefined && next > 1900 && next < 2100 ? next : undefined;
  const last = year === undefined ? at + 1 : at + 2;
  return isQuarter
    ? phrase(tokens, "date/quarter", at, last, calendarDate({ quarter: place, year }), null, false)
    : phrase(tokens, "date/half", at, last, calendarDate({ half: place, year }), null, year === undefined);
}
