import type { DateReader } from "../phrase.ts";
import { beforeLast } from "./before-last.ts";
import { clock } from "./clock.ts";
import { COMPOUND_RULES } from "./compound/index.ts";
import { dayPart } from "./day-part.ts";
import { DAY_RULES } from "./days.ts";
import { gluedUnit } from "./glued.ts";
import { holiday } from "./holiday.ts";
import { month } from "./month.ts";
import { namedHour } from "./named-hour.ts";
import { NUMERIC_RULES } from "./numeric.ts";
import { half, newYear, period } from "./part-of-year.ts";
import { REFERENCE_RULES } from "./references.ts";
import { RELATIVE_DAY_RULES } from "./relative-day.ts";
import { REPETITION_RULES } from "./repetitions.ts";
import { season } from "./season.ts";
import { UNIT_RULES } from "./unit/index.ts";
import { WEEKDAY_RULES } from "./weekday.ts";
import { decadeApart } from "./year/decade.ts";
import { YEAR_RULES } from "./year/index.ts";

/**
 * Every rule of the kind. Those that have a trigger read the text, and of two that read equally far the earlier one wins;
 * the others are what a rule beside them finds, or what joining makes.
 */
export const DATE_RULES = [
  holiday,
  month,
  ...WEEKDAY_RULES,
  season,
  period,
  ...UNIT_RULES,
  newYear,
  half,
  ...COMPOUND_RULES,
  gluedUnit,
  ...NUMERIC_RULES,
  clock,
  { id: "date/hours", says: "two times of day as one span (“9 to 11 a.m.”)" },
  namedHour,
  dayPart,
  ...DAY_RULES,
  ...RELATIVE_DAY_RULES,
  ...YEAR_RULES,
  ...REFERENCE_RULES,
  ...REPETITION_RULES,
  { id: "date/offset", says: "a length of time before or after a stated day (“two days before Christmas”)" },
  { id: "date/span", says: "two times as one span (“March to May 2015”)" },
  { id: "date/week-of", says: "“the week of” and a day" },
] as const;

export type DateRuleId = (typeof DATE_RULES)[number]["id"];

/** The rules that read the text. */
export const DATE_READERS: readonly DateReader[] = [
  ...DATE_RULES.filter((rule) => "trigger" in rule),
  decadeApart,
  beforeLast,
];
