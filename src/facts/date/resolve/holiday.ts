import { civil } from "../calendar.ts";
import type { HolidayDate } from "../expression.ts";
import { HOLIDAYS } from "../words/holidays.ts";
import { pickYearly } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { dayStretch } from "./stretch.ts";
import { dated, open, type Value } from "./value.ts";

/** "Christmas", "last Thanksgiving", "Easter 2018". */
export function resolveHoliday(
  holiday: HolidayDate,
  scene: Scene,
  within: Value | undefined,
): Value | undefined {
  const dayIn = HOLIDAYS.get(holiday.name)!;
  const stated = holiday.year ?? (within && within.first !== null ? civil(within.first).year : undefined);
  if (stated !== undefined) return dated(dayStretch(dayIn(stated)), within?.anchored ?? false);
  if (scene.anchor === undefined) return open("DATE", "XXXX-XX-XX", "day");
  const of = (year: number) => dayStretch(dayIn(year));
  const found = pickYearly(of, holiday.choice, civil(scene.anchor).year, scene.anchor, scene);
  return found && dated(found, true);
}
