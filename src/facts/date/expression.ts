import type { TokenSpan } from "../../engine/rule.ts";
import type { DayPart, Season } from "./words/calendar-names.ts";
import type { Unit } from "./words/units.ts";

/**
 * What a time expression says, before it is resolved. Parts that are missing were not stated; resolution infers them
 * from the anchor, from `within` (the stretch that a neighbour names), or from the date mentioned last.
 */
export type Expression =
  | CalendarDate
  | UnitShift
  | Nth
  | Clock
  | Span
  | Duration
  | Repetition
  | Reference
  | HolidayDate;

/** Which of the possible days, months … is meant; `infer` leaves it to tense and to the habit of news to look back. */
export type Choice = "infer" | "last" | "this" | "next" | "coming" | "following" | "previous" | "that";

/** "March 26, 1996", "Friday", "last July", "1996", "the 1980s", "2022-Q3": the parts that the text states. */
export interface CalendarDate {
  readonly is: "date";
  readonly year?: number;
  readonly decade?: number;
  readonly century?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly isoWeek?: number;
  readonly fiscal?: boolean;
  readonly choice: Choice;
  readonly within?: Expression;
}

/** "last week" (-1 from the anchor), "two years ago", "a day earlier" (-1 from the date mentioned last). */
export interface UnitShift {
  readonly is: "shift";
  readonly unit: Unit;
  readonly by: number;
  readonly from: "anchor" | "mention";
  /** Counted from now ("two weeks ago"), not from the start of the unit ("last week"). */
  readonly rolling: boolean;
  readonly fiscal?: boolean;
  /** "the latest quarter": the one spoken of, else the one that ended last. */
  readonly latest?: boolean;
  /** "the latest period": only where the text has named the quarter it reports on. */
  readonly reported?: boolean;
  readonly within?: Expression;
}

/** "the third week of", "the last days of", "the first nine months of": part of a stretch; -1 is the last. */
export interface Nth {
  readonly is: "nth";
  readonly unit: Unit;
  readonly nth: number;
  readonly count: number;
  /** "the first Monday of": days of this weekday are counted. */
  readonly weekday?: number;
  readonly within?: Expression;
}

/** "10 p.m.", "noon", "this morning", "Thursday night". */
export interface Clock {
  readonly is: "clock";
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of Greenwich; undefined when no zone stands there. */
  readonly zone?: number;
  /** An hour up to twelve without "a.m." or "p.m.", which may take the half of the day from a neighbour. */
  readonly loose?: boolean;
  /** "mornings": repeated. */
  readonly plural?: boolean;
  readonly part?: DayPart;
  readonly on?: Expression;
}

/** "from March to May 2015", "2014-18". */
export interface Span {
  readonly is: "span";
  readonly first: Expression;
  readonly last: Expression;
}

export interface Duration {
  readonly is: "duration";
  /** Largest unit first; a null count is vague ("weeks"). */
  readonly parts: readonly { readonly unit: Unit; readonly count: number | null }[];
  /** Which side of the anchor it lies on: "the past three months", "the next two weeks". */
  readonly side?: "past" | "future";
  /** "in five years": a point in the future where the tense says so, or, as its sentence begins, does not speak against it. */
  readonly ahead?: "possible" | "likely";
}

/** "every Tuesday", "annually", "twice a week". */
export interface Repetition {
  readonly is: "set";
  readonly timex: string;
}

/** "now", "recently", "the future". */
export interface Reference {
  readonly is: "reference";
  readonly timex: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";
}

export interface HolidayDate {
  readonly is: "holiday";
  readonly name: string;
  readonly year?: number;
  readonly choice: Choice;
  readonly within?: Expression;
}

/** The rules that facts name. */
export type DateRuleId =
  | "date/a-unit"
  | "date/adverbial-set"
  | "date/ago"
  | "date/all-unit"
  | "date/at-present"
  | "date/century"
  | "date/chosen-unit"
  | "date/clock"
  | "date/day-of-month"
  | "date/day-part"
  | "date/decade"
  | "date/dotted"
  | "date/duration"
  | "date/earlier"
  | "date/every"
  | "date/first-units"
  | "date/fiscal-year"
  | "date/from-now"
  | "date/glued-unit"
  | "date/half"
  | "date/holiday"
  | "date/hours"
  | "date/hyphenated-duration"
  | "date/iso-time"
  | "date/last-units"
  | "date/later"
  | "date/latest-unit"
  | "date/month"
  | "date/named-hour"
  | "date/nth-unit"
  | "date/nth-weekday"
  | "date/numeric"
  | "date/offset"
  | "date/one-day"
  | "date/part-of"
  | "date/past-or-future"
  | "date/per-unit"
  | "date/quarter"
  | "date/recent-units"
  | "date/reference"
  | "date/relative-day"
  | "date/season"
  | "date/span"
  | "date/span-of-units"
  | "date/spelled-year"
  | "date/new-year"
  | "date/the-unit"
  | "date/times-a-unit"
  | "date/tonight"
  | "date/unit-ended"
  | "date/unit-long"
  | "date/units"
  | "date/week-of"
  | "date/weekday"
  | "date/weekdays"
  | "date/weekends"
  | "date/working-days"
  | "date/year"
  | "date/year-earlier"
  | "date/year-end"
  | "date/years";

/** A time expression found in the text, not yet resolved. */
export interface Found extends TokenSpan {
  readonly expression: Expression;
  readonly modifier: string | null;
  readonly rule: DateRuleId;
  /** Never a fact on its own, only as a part of a larger one ("the second half", "Sun"). */
  readonly partOnly?: boolean;
}
