import { rowsWith, TermMap } from "../../../lexicon/terms.ts";

/** A unit of time. */
export interface Unit {
  readonly name: string;
  /** How TIMEX writes lengths of it: the letter, how many of the letter's unit one is, and whether it is a part of a day. */
  readonly letter: string;
  readonly factor: number;
  readonly isClock: boolean;
  /** The letter where nobody says how many ("centuries"). */
  readonly vague: string;
  /** Its length in days or in months; 0 where it has none. */
  readonly days: number;
  readonly months: number;
  /** How large a stretch it is: a part joins only a larger one. */
  readonly size: number;
  /** Its place among the units that lengths are told in ("two years and three months"), or -1. */
  readonly rank: number;
  /** How TIMEX writes one that nothing dates. */
  readonly open: string;
}

const unit = (own: Pick<Unit, "name" | "letter"> & Partial<Unit>): Unit => ({
  name: own.name,
  letter: own.letter,
  factor: own.factor ?? 1,
  isClock: own.isClock ?? false,
  vague: own.vague ?? own.letter,
  days: own.days ?? 0,
  months: own.months ?? 0,
  size: own.size ?? 0,
  rank: own.rank ?? -1,
  open: own.open ?? "XXXX",
});

export const SECOND = unit({ name: "second", letter: "S", isClock: true, rank: 0 });
export const MINUTE = unit({ name: "minute", letter: "M", isClock: true, rank: 1 });
export const HOUR = unit({ name: "hour", letter: "H", isClock: true, rank: 2 });
export const DAY = unit({ name: "day", letter: "D", days: 1, size: 1, rank: 3, open: "XXXX-XX-XX" });
export const WEEKEND = unit({ name: "weekend", letter: "WE", days: 7, size: 2, open: "XXXX-WXX-WE" });
export const WEEK = unit({ name: "week", letter: "W", days: 7, size: 2, rank: 4, open: "XXXX-WXX" });
export const MONTH = unit({ name: "month", letter: "M", months: 1, size: 3, rank: 5, open: "XXXX-XX" });
export const QUARTER = unit({
  name: "quarter",
  letter: "M",
  factor: 3,
  months: 3,
  size: 4,
  open: "XXXX-QX",
});
export const SEASON = unit({ name: "season", letter: "M", factor: 3, months: 3, size: 4 });
export const HALF = unit({ name: "half", letter: "M", factor: 6, months: 6, size: 5 });
export const YEAR = unit({ name: "year", letter: "Y", months: 12, size: 6, rank: 6 });
export const DECADE = unit({ name: "decade", letter: "Y", factor: 10, months: 120, size: 7, open: "XXX" });
export const CENTURY = unit({
  name: "century",
  letter: "Y",
  factor: 100,
  vague: "C",
  months: 1200,
  size: 8,
  open: "XX",
});
export const MILLENNIUM = unit({
  name: "millennium",
  letter: "Y",
  factor: 1000,
  vague: "L",
  months: 12_000,
});

const UNITS: ReadonlyMap<string, Unit> = new Map(
  [SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, MONTH, QUARTER, HALF, YEAR, DECADE, CENTURY, MILLENNIUM].map(
    (unit) => [unit.name, unit],
  ),
);

export interface UnitWord {
  readonly unit: Unit;
  readonly plural: boolean;
  /** How many of the unit one of the word is ("fortnight": two weeks). */
  readonly count: number;
}

export const UNIT_WORDS = new TermMap<UnitWord>(() =>
  rowsWith("time-unit").flatMap(({ values, forms }) =>
    forms.map(([word, form]) => [
      word,
      {
        unit: UNITS.get(values["time-unit"])!,
        plural: form === "s",
        count: Number(values["unit-count"] ?? 1),
      },
    ]),
  ),
);

/** A number as TIMEX writes it: to three decimals, and never with an exponent. */
export const timexNumber = (value: number): string => String(Math.round(value * 1000) / 1000);
