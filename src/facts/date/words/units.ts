export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "millennium";

export interface UnitWord {
  readonly unit: Unit;
  readonly plural: boolean;
  /** How many of the unit one of the word is ("fortnight": two weeks). */
  readonly count: number;
}

const word = (unit: Unit, plural = false, count = 1): UnitWord => ({ unit, plural, count });

export const UNITS: ReadonlyMap<string, UnitWord> = new Map([
  ["second", word("second")],
  ["seconds", word("second", true)],
  ["sec", word("second")],
  ["secs", word("second", true)],
  ["minute", word("minute")],
  ["minutes", word("minute", true)],
  ["min", word("minute")],
  ["mins", word("minute", true)],
  ["hour", word("hour")],
  ["hours", word("hour", true)],
  ["hr", word("hour")],
  ["hrs", word("hour", true)],
  ["day", word("day")],
  ["days", word("day", true)],
  ["night", word("day")],
  ["nights", word("day", true)],
  ["weekend", word("weekend")],
  ["weekends", word("weekend", true)],
  ["week", word("week")],
  ["weeks", word("week", true)],
  ["wk", word("week")],
  ["wks", word("week", true)],
  ["fortnight", word("week", false, 2)],
  ["fortnights", word("week", true, 2)],
  ["month", word("month")],
  ["months", word("month", true)],
  ["quarter", word("quarter")],
  ["quarters", word("quarter", true)],
  ["half", word("half")],
  ["semester", word("half")],
  ["year", word("year")],
  ["years", word("year", true)],
  ["yr", word("year")],
  ["yrs", word("year", true)],
  ["decade", word("decade")],
  ["decades", word("decade", true)],
  ["century", word("century")],
  ["centuries", word("century", true)],
  ["millennium", word("millennium")],
  ["millennia", word("millennium", true)],
]);

/** How TIMEX writes a duration of each unit: letter, factor, and whether it is a part of a day. */
interface DurationForm {
  readonly letter: string;
  readonly factor: number;
  readonly clock: boolean;
}
const form = (letter: string, factor = 1, clock = false): DurationForm => ({ letter, factor, clock });

export const DURATION_FORMS: Readonly<Record<Unit, DurationForm>> = {
  second: form("S", 1, true),
  minute: form("M", 1, true),
  hour: form("H", 1, true),
  day: form("D"),
  weekend: form("WE"),
  week: form("W"),
  month: form("M"),
  quarter: form("M", 3),
  half: form("M", 6),
  season: form("M", 3),
  year: form("Y"),
  decade: form("Y", 10),
  century: form("Y", 100),
  millennium: form("Y", 1000),
};
/** Letters for vague durations of whole decades, centuries and millennia, which have no fitting number of years. */
export const VAGUE_LETTERS: Readonly<Partial<Record<Unit, string>>> = {
  decade: "Y",
  century: "C",
  millennium: "L",
  quarter: "M",
};

/** A number as TIMEX writes it: to three decimals, and never with an exponent. */
export const timexNumber = (value: number): string => String(Math.round(value * 1000) / 1000);
