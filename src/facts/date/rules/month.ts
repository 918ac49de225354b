import type { Tokens } from "../../../language/tokens.ts";
import { anyOf, having, terms } from "../../../lexicon/terms.ts";
import { twoDigits } from "../calendar.ts";
import { choiceBefore } from "../choice.ts";
import { type CalendarDate, calendarDate } from "../expression/date.ts";
import type { Expression } from "../expression/index.ts";
import { type DateContext, type DatePhrase, phrase } from "../phrase.ts";
import { repeated } from "../repetition.ts";
import { digits, isCapital, isJoined, wordAt } from "../scan.ts";
import { ordinalAt } from "../words/numbers.ts";
import { DASHES, MONTHS, OF, THE } from "../words/time-words.ts";
import { isMonthName } from "./month-veto.ts";
import { yearInWords } from "./year/year-words.ts";

/** One day or the two ends of a range, and where they stop or begin. */
interface DaysRead {
  readonly day: number;
  readonly until: number | undefined;
  readonly edge: number;
}

/** A day of the month in digits ("26", "26th") or as an ordinal ("eighth"). */
function dayAt(tokens: Tokens, at: number): number | undefined {
  const day = digits(tokens, at, 2) ?? ordinalAt(tokens, at);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

const TO_AFTER = anyOf(DASHES, terms("to through until"));
const TO_BEFORE = anyOf(DASHES, terms("to"));

/** "26", "26th", "the 26th", "23-25", "23 to 25" behind the month. */
function daysAfter(tokens: Tokens, at: number): DaysRead | undefined {
  const { term } = tokens;
  const from = THE.has(term[at]) && ordinalAt(tokens, at + 1) ? at + 1 : at;
  const day = dayAt(tokens, from);
  if (day === undefined || isHour(tokens, from + 1)) return undefined;
  const until = TO_AFTER.has(term[from + 1]) ? dayAt(tokens, from + 2) : undefined;
  if (until !== undefined && until > day && !MONTHS.has(term[from + 3]))
    return { day, until, edge: from + 3 };
  return { day, until: undefined, edge: from + 1 };
}

/** The digits are an hour: "March 10:30". */
const isHour = (tokens: Tokens, at: number): boolean =>
  isJoined(tokens, at) &&
  tokens.lower[at] === ":" &&
  isJoined(tokens, at + 1) &&
  digits(tokens, at + 1, 2) !== undefined;

/** "26", "26th", "the 26th of", "23-25", "23 to 25" before the month. */
function daysBefore(tokens: Tokens, at: number): DaysRead | undefined {
  const { term } = tokens;
  const last = OF.has(term[at - 1]) ? at - 2 : at - 1;
  const day = dayAt(tokens, last);
  if (day === undefined) return undefined;
  const withThe = THE.has(term[last - 1]);
  const link = withThe ? last - 2 : last - 1;
  const between = wordAt(tokens, link) === "and" && wordAt(tokens, link - 2) === "between";
  const from = between || TO_BEFORE.has(term[link]) ? dayAt(tokens, link - 1) : undefined;
  if (from !== undefined && from < day && !MONTHS.has(term[link - 2]))
    return { day: from, until: day, edge: link - 1 };
  return { day, until: undefined, edge: withThe && ordinalAt(tokens, last) ? last - 1 : last };
}

const YEAR_LEADS = terms(", of in");
const APOSTROPHES = terms("' ‘");

/** ", 1996", "1996", "of 1996", "in 1996", "'96" behind a month or day. */
function yearAfter(tokens: Tokens, at: number): { readonly year: number; readonly last: number } | undefined {
  const from = YEAR_LEADS.has(tokens.term[at]) ? at + 1 : at;
  const year = digits(tokens, from);
  if (year !== undefined && year >= 1000 && year <= 2200 && !isClockOrMore(tokens, from + 1))
    return { year, last: from + 1 };
  if (APOSTROPHES.has(tokens.term[at])) {
    const short = wordAt(tokens, at + 1).length === 2 ? digits(tokens, at + 1, 2) : undefined;
    if (short !== undefined) return { year: short + (short < 50 ? 2000 : 1900), last: at + 2 };
  }
  return yearInWords(tokens, from);
}

const isClockOrMore = (tokens: Tokens, at: number): boolean =>
  isJoined(tokens, at) && (tokens.lower[at] === ":" || tokens.lower[at] === "%");

const ERAS = having("era");
const ENDS = terms(". , ; : ! ? )");

/** A year that is not read ("31 December 9999", "15 March 44 BC") is not this one either. */
function isBeyond(tokens: Tokens, at: number): boolean {
  const from = wordAt(tokens, at) === "," ? at + 1 : at;
  if (digits(tokens, from, Number.POSITIVE_INFINITY) === undefined) return false;
  const next = from + 1;
  if (ERAS.has(tokens.term[next])) return true;
  return tokens.lower[from].length > 3 && (next >= tokens.count || ENDS.has(tokens.term[next]));
}

function dated(month: number, days: DaysRead | undefined, year: number | undefined): Expression {
  const date = (day: number | undefined): CalendarDate => calendarDate({ year, month, day });
  if (days?.until === undefined) return date(days?.day);
  return { is: "span", first: date(days.day), last: date(days.until) };
}

/** "March 26, 1996", "26 March", "March 23-25", "March 1996", "last March", "March". */
export const month = {
  id: "date/month",
  says: "a month, with day and year where they stand by it",
  trigger: { terms: MONTHS.words },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    const small = !isCapital(tokens, at);
    if (small && ordinalAt(tokens, at - 1) === undefined && digits(tokens, at - 1, 2) === undefined)
      return undefined;
    const value = MONTHS.get(tokens.term[at])!;
    const after = daysAfter(tokens, at + 1);
    const before = after ? undefined : daysBefore(tokens, at);
    const days = after ?? before;
    const edge = after?.edge ?? at + 1;
    const year = yearAfter(tokens, edge);
    // "30th june, 2014": without its capital a month needs all of its date.
    if (small && (before === undefined || year === undefined)) return undefined;
    const isDated = days !== undefined || year !== undefined;
    if (!isDated && !isMonthName(tokens, at)) return undefined;
    if (year === undefined && isBeyond(tokens, edge)) return undefined;
    const last = year?.last ?? edge;
    if (isDated)
      return phrase(tokens, "date/month", before?.edge ?? at, last, dated(value, days, year?.year));
    const { first, choice, every } = choiceBefore(tokens, at);
    if (every) return phrase(tokens, "date/month", first, last, repeated(`XXXX-${twoDigits(value)}`));
    return phrase(tokens, "date/month", first, last, calendarDate({ month: value, choice }));
  },
} as const;
