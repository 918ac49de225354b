import type { Tokens } from "../../../language/tokens.ts";
import { choiceBefore } from "../choice.ts";
import type { CalendarDate, Expression } from "../expression.ts";
import { DASHES, type DateRule, digits, found, isCapital, isJoined, wordAt } from "../scan.ts";
import { MONTHS } from "../words/calendar-names.ts";
import { ordinalOf } from "../words/numbers.ts";
import { isMonthName } from "./month-veto.ts";
import { yearInWords } from "./year-words.ts";

interface DayRead {
  readonly days: readonly number[];
  readonly edge: number;
}

const isDay = (day: number | undefined): day is number => day !== undefined && day >= 1 && day <= 31;

/** A day of the month in digits ("26", "26th") or as an ordinal ("eighth"). */
const dayAt = (tokens: Tokens, at: number): number | undefined => {
  const day = digits(tokens, at, 2) ?? ordinalOf(wordAt(tokens, at));
  return isDay(day) ? day : undefined;
};

/** "26", "26th", "the 26th", "23-25", "23 to 25" behind the month. */
function daysAfter(tokens: Tokens, at: number): DayRead | undefined {
  const from = wordAt(tokens, at) === "the" && ordinalOf(wordAt(tokens, at + 1)) ? at + 1 : at;
  const day = dayAt(tokens, from);
  if (day === undefined || isHour(tokens, from + 1)) return undefined;
  const dash = wordAt(tokens, from + 1);
  const until = dayAt(tokens, from + 2);
  const continues = DASHES.has(dash) || dash === "to" || dash === "through" || dash === "until";
  if (until !== undefined && until > day && continues && !MONTHS.has(wordAt(tokens, from + 3)))
    return { days: [day, until], edge: from + 3 };
  return { days: [day], edge: from + 1 };
}

/** The digits are an hour: "March 10:30". */
const isHour = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === ":" &&
  isJoined(tokens, at) &&
  isJoined(tokens, at + 1) &&
  digits(tokens, at + 1, 2) !== undefined;

/** "26", "26th", "the 26th of", "23-25", "23 to 25" before the month. */
function daysBefore(tokens: Tokens, at: number): DayRead | undefined {
  const last = wordAt(tokens, at - 1) === "of" ? at - 2 : at - 1;
  const day = dayAt(tokens, last);
  if (day === undefined || (last < at - 1 && !/\D/.test(wordAt(tokens, last)) && day < 1)) return undefined;
  const link = wordAt(tokens, last - 1) === "the" ? last - 2 : last - 1;
  const dash = wordAt(tokens, link);
  const from = dayAt(tokens, link - 1);
  const continues =
    DASHES.has(dash) || dash === "to" || (dash === "and" && wordAt(tokens, link - 2) === "between");
  if (from !== undefined && from < day && continues && !MONTHS.has(wordAt(tokens, link - 2)))
    return { days: [from, day], edge: link - 1 };
  const first = wordAt(tokens, last - 1) === "the" && ordinalOf(wordAt(tokens, last)) ? last - 1 : last;
  return { days: [day], edge: first };
}

/** ", 1996", "1996", "of 1996", "in 1996", "'96" behind a month or day. */
function yearAfter(tokens: Tokens, at: number): { readonly year: number; readonly last: number } | undefined {
  const gap = wordAt(tokens, at);
  const from = gap === "," || gap === "of" || gap === "in" ? at + 1 : at;
  const year = digits(tokens, from, 4);
  if (year !== undefined && year >= 1000 && year <= 2200 && !isClockOrMore(tokens, from + 1))
    return { year, last: from + 1 };
  if (gap === "'" || gap === "’" || gap === "‘") {
    const short = digits(tokens, at + 1, 2);
    if (short !== undefined && wordAt(tokens, at + 1).length === 2)
      return { year: short + (short < 50 ? 2000 : 1900), last: at + 2 };
  }
  return yearInWords(tokens, from);
}

/** A year that is not read ("31 December 9999", "15 March 44 BC") is not this one either. */
function isBeyond(tokens: Tokens, at: number): boolean {
  const from = wordAt(tokens, at) === "," ? at + 1 : at;
  if (!/^\d+$/.test(wordAt(tokens, from))) return false;
  const next = wordAt(tokens, from + 1);
  return ERAS.has(next) || (wordAt(tokens, from).length > 3 && ENDS.has(next));
}

const ERAS: ReadonlySet<string> = new Set(["bc", "bce", "b.c.", "b.c.e.", "ad", "ce", "a.d.", "c.e."]);
const ENDS: ReadonlySet<string> = new Set([".", ",", ";", ":", "!", "?", ")", ""]);

const isClockOrMore = (tokens: Tokens, at: number): boolean =>
  isJoined(tokens, at) && (wordAt(tokens, at) === ":" || wordAt(tokens, at) === "%");

const dated = (month: number, days: readonly number[], rest: Partial<CalendarDate>): Expression => {
  const date = (day?: number): CalendarDate => ({ is: "date", month, day, choice: "infer", ...rest });
  if (days.length < 2) return date(days[0]);
  return { is: "span", first: date(days[0]), last: date(days[1]) };
};

/** "March 26, 1996", "26 March", "March 23-25", "March 1996", "last March", "March". */
export const month: DateRule = {
  id: "date/month",
  trigger: { words: MONTHS.keys() },
  read({ document }, at) {
    const { tokens } = document;
    if (!isCapital(tokens, at)) return undefined;
    const value = MONTHS.get(tokens.lower[at])!;
    const after = daysAfter(tokens, at + 1);
    const before = after ? undefined : daysBefore(tokens, at);
    const days = (after ?? before)?.days ?? [];
    const edge = after?.edge ?? at + 1;
    const year = yearAfter(tokens, edge);
    if (!isMonthName(tokens, at, days.length > 0 || year !== undefined)) return undefined;
    if (year === undefined && isBeyond(tokens, edge)) return undefined;
    const last = year?.last ?? edge;
    if (before || days.length > 0 || year)
      return found(
        document,
        "date/month",
        before?.edge ?? at,
        last,
        dated(value, days, { year: year?.year }),
      );
    const { first, choice, every } = choiceBefore(tokens, at);
    if (every)
      return found(document, "date/month", first, last, {
        is: "set",
        timex: `XXXX-${String(value).padStart(2, "0")}`,
      });
    return found(document, "date/month", first, last, { is: "date", month: value, choice });
  },
};
