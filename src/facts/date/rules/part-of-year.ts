import { terms } from "../../../lexicon/terms.ts";
import { calendarDate } from "../expression/date.ts";
import { shift } from "../expression/unit.ts";
import { type DateContext, type DatePhrase, phrase } from "../phrase.ts";
import { digits, isCapital, wordAt } from "../scan.ts";
import { THE } from "../words/time-words.ts";
import { QUARTER, YEAR } from "../words/units.ts";

const OWNERS = terms("the its their his her");
const PERIOD = terms("period quarter");

/** "the latest period", "the 1988 quarter": the quarter that an earnings report speaks of, or its like of another year. */
export const period = {
  id: "date/latest-unit",
  says: "“latest” and a unit of time",
  trigger: { terms: PERIOD },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    if (!OWNERS.has(tokens.term[at - 2])) return undefined;
    const word = wordAt(tokens, at - 1);
    // Only where the text has named the quarter it reports on.
    if (word === "latest" && tokens.lower[at] === "period")
      return phrase(tokens, "date/latest-unit", at - 2, at + 1, quarterOf(undefined));
    const year = word.length === 4 ? digits(tokens, at - 1) : undefined;
    if (year === undefined || year < 1900 || year > 2100) return undefined;
    return phrase(tokens, "date/year", at - 2, at + 1, quarterOf(year));
  },
} as const;

const quarterOf = (year: number | undefined) =>
  shift(QUARTER, 0, "mention", {
    reported: true,
    within: year === undefined ? undefined : calendarDate({ year }),
  });

const AHEAD = terms("in into by until before early");

/** "in the new year": the year to come. "The new year began" may mean this one, and "New Year" is a feast: both are left. */
export const newYear = {
  id: "date/new-year",
  says: '"the new year" to come, behind "in", "by" and the like',
  trigger: { terms: terms("new") },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    if (wordAt(tokens, at + 1) !== "year" || isCapital(tokens, at + 1)) return undefined;
    if (!THE.has(tokens.term[at - 1]) || !AHEAD.has(tokens.term[at - 2])) return undefined;
    return phrase(tokens, "date/new-year", at - 1, at + 2, shift(YEAR, 1, "anchor"));
  },
} as const;

const FIRST = terms("first");
const SECOND = terms("second last latter");

/** "the first half of 2018", "second half", "the last half of the year". */
export const half = {
  id: "date/half",
  says: "a half of a year",
  trigger: { terms: terms("half") },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    const { term } = tokens;
    const value = FIRST.has(term[at - 1]) ? 1 : SECOND.has(term[at - 1]) ? 2 : undefined;
    if (value === undefined) return undefined;
    const first = THE.has(term[at - 2]) ? at - 2 : at - 1;
    return phrase(tokens, "date/half", first, at + 1, calendarDate({ half: value }), null, true);
  },
} as const;
