import { civil, formatDay, formatMonth, formatWeek, formatYear } from "../calendar.ts";
import { CENTURY, DAY, DECADE, HALF, MONTH, QUARTER, SEASON, WEEK, WEEKEND } from "../words/units.ts";
import type { DayRange } from "./day-range.ts";

const SEASONS = ["SP", "SU", "FA", "WI"];

/** How TIMEX writes one of a unit: "2022-08-19", "2022-W33", "2022-Q3", "202"; a feast of several days, which it has no name for, by both ends. */
export function timexOf({ from, to, unit }: DayRange): string {
  if (unit === DAY) return from === to ? formatDay(from) : `${formatDay(from)}/${formatDay(to)}`;
  if (unit === WEEK) return formatWeek(from);
  if (unit === WEEKEND) return `${formatWeek(from)}-WE`;
  const { year, month } = civil(from);
  switch (unit) {
    case MONTH:
      return formatMonth(year, month);
    case QUARTER:
      return `${formatYear(year)}-Q${(month + 2) / 3}`;
    case HALF:
      return `${formatYear(year)}-H${month < 7 ? 1 : 2}`;
    case SEASON:
      return `${formatYear(year)}-${SEASONS[month / 3 - 1]}`;
    case DECADE:
      return formatYear(year).slice(0, 3);
    case CENTURY:
      return formatYear(year).slice(0, 2);
    default:
      return formatYear(year);
  }
}
