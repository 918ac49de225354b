import { TermMap } from "../../../lexicon/terms.ts";
import { dayOf, easter, nthWeekday } from "../calendar.ts";
import { counted, type DayIn, FEASTS, type Feast, lunarNewYear } from "./movable-feasts.ts";

const fixed =
  (month: number, day: number): DayIn =>
  (year) =>
    dayOf(year, month, day);
const floating =
  (month: number, weekday: number, nth: number): DayIn =>
  (year) =>
    nthWeekday(year, month, weekday, nth);
const afterEaster =
  (days: number): DayIn =>
  (year) =>
    easter(year) + days;

/** Days that papers call by name; where countries differ, the American day. */
const NAMES: readonly (readonly [string, DayIn])[] = [
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ["new year's", fixed(1, 1)],
  ["new year", fixed(1, 1)],
  ["martin luther king day", floating(1, 1, 3)],
  ["martin luther king jr. day", floating(1, 1, 3)],
  ["mlk day", floating(1, 1, 3)],
  ["mlk jr. day", floating(1, 1, 3)],
  ["australia day", fixed(1, 26)],
  ["groundhog day", fixed(2, 2)],
  ["valentine's day", fixed(2, 14)],
  ["presidents day", floating(2, 1, 3)],
  ["presidents' day", floating(2, 1, 3)],
  ["president's day", floating(2, 1, 3)],
  ["international women's day", fixed(3, 8)],
  ["st. patrick's day", fixed(3, 17)],
  ["st patrick's day", fixed(3, 17)],
  ["april fools' day", fixed(4, 1)],
  ["april fool's day", fixed(4, 1)],
  ["april fools day", fixed(4, 1)],
  ["earth day", fixed(4, 22)],
  ["anzac day", fixed(4, 25)],
  ["may day", fixed(5, 1)],
  ["international workers' day", fixed(5, 1)],
  ["cinco de mayo", fixed(5, 5)],
  ["mother's day", floating(5, 7, 2)],
  ["memorial day", floating(5, 1, -1)],
  ["father's day", floating(6, 7, 3)],
  ["juneteenth", fixed(6, 19)],
  ["canada day", fixed(7, 1)],
  ["independence day", fixed(7, 4)],
  ["bastille day", fixed(7, 14)],
  ["labor day", floating(9, 1, 1)],
  ["labour day", floating(9, 1, 1)],
  ["columbus day", floating(10, 1, 2)],
  ["election day", (year) => nthWeekday(year, 11, 1, 1) + 1],
  ["halloween", fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ["guy fawkes night", fixed(11, 5)],
  ["armistice day", fixed(11, 11)],
  ["remembrance day", fixed(11, 11)],
  ["veterans day", fixed(11, 11)],
  ["thanksgiving day", floating(11, 4, 4)],
  ["thanksgiving", floating(11, 4, 4)],
  ["black friday", (year) => nthWeekday(year, 11, 4, 4) + 1],
  ["cyber monday", (year) => nthWeekday(year, 11, 4, 4) + 4],
  ["christmas eve", fixed(12, 24)],
  ["christmas day", fixed(12, 25)],
  ["christmas", fixed(12, 25)],
  ["xmas", fixed(12, 25)],
  ["boxing day", fixed(12, 26)],
  ["shrove tuesday", afterEaster(-47)],
  ["mardi gras", afterEaster(-47)],
  ["ash wednesday", afterEaster(-46)],
  ["palm sunday", afterEaster(-7)],
  ["maundy thursday", afterEaster(-3)],
  ["holy thursday", afterEaster(-3)],
  ["good friday", afterEaster(-2)],
  ["holy saturday", afterEaster(-1)],
  ["easter sunday", afterEaster(0)],
  ["easter day", afterEaster(0)],
  ["easter monday", afterEaster(1)],
  ["easter", afterEaster(0)],
  ["ascension day", afterEaster(39)],
  ["pentecost", afterEaster(49)],
  ["whit monday", afterEaster(50)],
  ["chinese new year", lunarNewYear],
  ["chinese new year's day", lunarNewYear],
  ["lunar new year", lunarNewYear],
  ["lunar new year's day", lunarNewYear],
  ["chinese lunar new year", lunarNewYear],
  ["chinese lunar new year's day", lunarNewYear],
];

/** Papers drop the apostrophe of "Mother's Day" and move that of "New Year's Eve". */
const spellings = (name: string): readonly string[] =>
  name.endsWith("'s")
    ? [name]
    : [name, name.replace("'s ", "s ").replace("s' ", "s "), name.replace("'s ", "s' ")];

/** Every holiday by its name in lower case. */
export const HOLIDAYS: ReadonlyMap<string, Feast> = new Map([
  ...FEASTS,
  ...NAMES.flatMap(([name, day]) => spellings(name).map((spelling) => [spelling, counted(day)] as const)),
]);

/** The names that begin with a word. */
export const HOLIDAYS_FROM = new TermMap<readonly string[]>(() => {
  const names = new Map<string, string[]>();
  for (const name of HOLIDAYS.keys()) {
    const [start] = name.split(/[ '-]/, 1);
    names.set(start, [...(names.get(start) ?? []), name]);
  }
  return names;
});
