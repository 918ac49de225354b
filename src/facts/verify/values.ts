import { hasDay } from "../../text/calendar.ts";
import type { ArticleFacts } from "../record.ts";

type DateFact = ArticleFacts["dates"][number];
type Amount = ArticleFacts["amounts"][number];

/** Amounts have a number or a range of numbers, dates have days of the calendar, first before last. */
export function valueMistake({ amounts, dates, article }: ArticleFacts): string | undefined {
  for (let i = 0; i < amounts.length; i++) {
    const mistake = amountMistake(amounts[i]);
    if (mistake !== undefined) return `${amounts[i].id}: ${mistake}`;
  }
  const hasAnchor = article.anchor.date !== null;
  for (let i = 0; i < dates.length; i++) {
    const mistake = dateMistake(dates[i], hasAnchor);
    if (mistake !== undefined) return `${dates[i].id}: ${mistake}`;
  }
  return undefined;
}

function amountMistake({ value, low, high, kind, currency }: Amount): string | undefined {
  if (!isExact(value) || !isExact(low) || !isExact(high)) return "has no exact number";
  if ((low === null) !== (high === null) || (value === null) === (low === null))
    return "has neither a value nor a range, or both";
  if (low !== null && high !== null && low >= high) return "has a range that does not run up";
  return currency !== null && kind !== "money" ? "has a currency and is no money" : undefined;
}

const isExact = (number: number | null): boolean =>
  number === null || (Math.abs(number) <= 2 ** 53 && !Object.is(number, -0));

function dateMistake({ from, to, timex, anchored }: DateFact, hasAnchor: boolean): string | undefined {
  if (anchored && !hasAnchor) return "was reckoned from a day that is not there";
  const slash = timex.indexOf("/");
  if (slash >= 0 && isOpen(timex, 0) !== isOpen(timex, slash + 1)) return "has a range with one open end";
  if ((from === null) !== (to === null)) return "has a first day without a last, or the other way round";
  if (from === null || to === null) return undefined;
  if (!isDay(from) || (to !== from && !isDay(to))) return "has a day that the calendar lacks";
  return from > to ? "ends before it begins" : undefined;
}

/** Does what begins here leave open which of its kind is meant ("XXXX-09", "T10:00")? */
const isOpen = (timex: string, at: number): boolean => timex[at] === "X" || timex[at] === "T";

/** That it is written as four, two and two digits, the schema has seen to. */
const isDay = (day: string): boolean =>
  hasDay(1000 * digit(day, 0) + 100 * digit(day, 1) + pair(day, 2), pair(day, 5), pair(day, 8));

const pair = (day: string, at: number): number => 10 * digit(day, at) + digit(day, at + 1);

const digit = (day: string, at: number): number => day.charCodeAt(at) - 48;
