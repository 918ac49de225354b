import { civil } from "../calendar.ts";
import type { HolidayDate } from "../expression.ts";
import { HOLIDAYS } from "../words/holidays.ts";
import { pickYearly } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { daysStretch } from "./stretch.ts";
import { dated, open, type Value } from "./value.ts";

/** "Christmas", "last Thanksgiving", "Easter 2018". */
export function resolveHoliday(
  holiday: HolidayDate,
  scene: Scene,
  within: Value | undefined,
): Value | undefined {
  const feast = HOLIDAYS.get(holiday.name)!;
  const stated = holiday.year ?? (within && within.first !== null ? civil(within.first).year : undefined);
  const of = (year: number) => {
    const days = feast(year);
    return days && daysStretch(days.first, days.last);
  };
  if (stated !== undefined) {
    const day = of(stated);
    return day && dated(day, within?.anchored ?? false);
  }
  if (scene.anchor === undefined) return open("DATE", "XXXX-XX-XX", "day");
  const found = pickYearly(of, holiday.choice, civil(scene.anchor).year, scene.anchor, scene);
  return found && dated(found, true);
}
