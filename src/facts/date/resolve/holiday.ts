import { civil } from "../calendar.ts";
import type { HolidayDate } from "../expression/index.ts";
import { HOLIDAYS } from "../words/holidays.ts";
import { DAY } from "../words/units.ts";
import type { ResolveContext } from "./context.ts";
import { type DayRange, daysRange } from "./day-range.ts";
import { pickYearly } from "./pick.ts";
import { dated, open, type Value } from "./value.ts";

/** "Christmas", "last Thanksgiving", "Easter 2018". */
export function resolveHoliday(
  holiday: HolidayDate,
  context: ResolveContext,
  within: Value | undefined,
): Value | undefined {
  const { anchor } = context;
  const feast = HOLIDAYS.get(holiday.name)!;
  const of = (year: number): DayRange | undefined => {
    const days = feast(year);
    return days && daysRange(days.from, days.to);
  };
  const stated = holiday.year ?? (within && within.from !== null ? civil(within.from).year : undefined);
  if (stated !== undefined) {
    const days = of(stated);
    return days && dated(days, within?.anchored ?? false);
  }
  if (anchor === undefined) return open("DATE", "XXXX-XX-XX", DAY);
  const days = pickYearly(of, holiday.choice, civil(anchor).year, anchor, context);
  return days && dated(days, true);
}
