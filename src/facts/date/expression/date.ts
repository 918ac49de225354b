import type { Choice, Season } from "../words/time-words.ts";
import type { Expression } from "./index.ts";

/** "March 26, 1996", "Friday", "last July", "1996", "the 1980s", "2022-Q3": the parts that the text states. */
export interface CalendarDate {
  readonly is: "date";
  readonly year: number | undefined;
  readonly decade: number | undefined;
  readonly century: number | undefined;
  readonly half: number | undefined;
  readonly quarter: number | undefined;
  readonly season: Season | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly weekday: number | undefined;
  readonly fiscal: boolean;
  readonly choice: Choice;
  readonly within: Expression | undefined;
}

export const calendarDate = (stated: Partial<CalendarDate>): CalendarDate => ({
  is: "date",
  year: stated.year,
  decade: stated.decade,
  century: stated.century,
  half: stated.half,
  quarter: stated.quarter,
  season: stated.season,
  month: stated.month,
  day: stated.day,
  weekday: stated.weekday,
  fiscal: stated.fiscal ?? false,
  choice: stated.choice ?? "infer",
  within: stated.within,
});
