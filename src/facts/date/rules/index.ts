import type { DateRule } from "../scan.ts";
import { clock } from "./clock.ts";
import { dayList } from "./day-list.ts";
import { dayOfMonth } from "./day-of-month.ts";
import { dayPart } from "./day-part.ts";
import { decade } from "./decade.ts";
import { fiscalCode } from "./fiscal-code.ts";
import { gluedUnit } from "./glued.ts";
import { half } from "./half.ts";
import { holiday } from "./holiday.ts";
import { digitsHyphenUnit, hyphenated } from "./hyphenated.ts";
import { month } from "./month.ts";
import { namedHour } from "./named-hour.ts";
import { newYear } from "./new-year.ts";
import { dotted, numeric } from "./numeric.ts";
import { period } from "./period.ts";
import { atPresent, pastOrFuture, reference } from "./reference.ts";
import { relativeDay } from "./relative-day.ts";
import { season } from "./season.ts";
import { adverbialSet, perUnit, weekdays, weekends } from "./sets.ts";
import { unit } from "./unit/index.ts";
import { weekday } from "./weekday.ts";
import { spelledYear, year } from "./year.ts";

/** Every rule of the kind; of two that read equally far, the earlier one wins. */
export const RULES: readonly DateRule[] = [
  holiday,
  month,
  weekday,
  season,
  period,
  unit,
  newYear,
  half,
  hyphenated,
  digitsHyphenUnit,
  gluedUnit,
  numeric,
  dotted,
  clock,
  namedHour,
  dayPart,
  dayOfMonth,
  dayList,
  relativeDay,
  year,
  decade,
  spelledYear,
  fiscalCode,
  reference,
  pastOrFuture,
  atPresent,
  adverbialSet,
  perUnit,
  weekdays,
  weekends,
];
