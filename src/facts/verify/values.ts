import { calendarDay } from "../../text/calendar.ts";
import type { ArticleFacts } from "../record.ts";

type DateFact = ArticleFacts["dates"][number];
type Amount = ArticleFacts["amounts"][number];

/** Amounts have a number or a range of numbers, dates have days of the calendar, first before last. */
export function valueMistake({ amounts, dates, article }: ArticleFacts): string | undefined {
  for (const amount of amounts) {
    const mistake = amountMistake(amount);
    if (mistake !== undefined) return `${amount.id}: ${mistake}`;
  }
  for (const date of dates) {
    const mistake = dateMistake(date, article.anchor.date !== null);
    if (mistake !== undefined) return `${date.id}: ${mistake}`;
  }
  return undefined;
}

function amountMistake({ value, low, high, kind, currency }: Amount): string | undefined {
  for (const number of [value, low, high])
    if (number !== null && (!(Math.abs(number) <= 2 ** 53) || Object.is(number, -0)))
      return "has no exact number";
  if ((low === null) !== (high === null) || (value === null) === (low === null))
    return "has neither a value nor a range, or both";
  if (low !== null && high !== null && low >= high) return "has a range that does not run up";
  return currency !== null && kind !== "money" ? "has a currency and is no money" : undefined;
}

function dateMistake({ from, to, timex, anchored }: DateFact, hasAnchor: boolean): string | undefined {
  if (anchored && !hasAnchor) return "was reckoned from a day that is not there";
  const [begin, end = begin] = timex.split("/");
  if (isOpen(begin) !== isOpen(end)) return "has a range with one open end";
  if ((from === null) !== (to === null)) return "has a first day without a last, or the other way round";
  if (from === null || to === null) return undefined;
  if (!isDay(from) || !isDay(to)) return "has a day that the calendar lacks";
  return from > to ? "ends before it begins" : undefined;
}

/** Does it leave open which of its kind is meant ("XXXX-09", "T10:00")? */
const isOpen = (timex: string): boolean => timex.startsWith("X") || timex.startsWith("T");

const isDay = (day: string): boolean =>
  calendarDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))) === day;
