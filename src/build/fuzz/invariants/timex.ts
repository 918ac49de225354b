import type { DateType } from "../../../facts/date/schema.ts";

const YEAR = "(?:\\d{4}|XXXX)";
const WEEK = "W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)";
const MONTH = "(?:0[1-9]|1[0-2]|XX)";
const DAY = "(?:0[1-9]|[12]\\d|3[01]|XX)";
const CALENDAR = [
  "\\d\\d|XX",
  "\\d{3}|XX\\d|XXX",
  `${YEAR}(?:-(?:SP|SU|FA|WI|Q[1-4X]|H[12X]))?`,
  `${YEAR}-${MONTH}(?:-${DAY})?`,
  `${YEAR}-${WEEK}(?:-(?:WE|[1-7]))?`,
].join("|");
const CLOCK = "T(?:(?:[01]\\d|2[0-4])(?::[0-5]\\d(?::[0-5]\\d)?Z?)?|MO|AF|EV|NI|DT|XX)";
const NUMBER = "(?:\\d+(?:\\.\\d+)?|X)";
const PERIOD = `P(?=.)(?:${NUMBER}(?:[YMWDCLE]|DE|WE|CE|ML))*(?:T(?:${NUMBER}[HMS])+)?`;

const POINT = `(?:${CALENDAR})`;
const TIMES = `(?:${POINT})?${CLOCK}`;

const FORMS: Readonly<Record<DateType, RegExp>> = {
  DATE: new RegExp(`^(?:PAST_REF|PRESENT_REF|FUTURE_REF|(?:${POINT}|${TIMES})(?:/(?:${POINT}|${TIMES}))?)$`),
  TIME: new RegExp(`^${TIMES}(?:/${TIMES})?$`),
  DURATION: new RegExp(`^${PERIOD}$`),
  SET: new RegExp(`^(?:${PERIOD}|${POINT}|XXXX-WXX-WD|(?:${POINT})?${CLOCK})$`),
};

/** Is it a value that TIMEX3 has for expressions of the type? */
export const isTimex = (type: DateType, timex: string): boolean => FORMS[type].test(timex);

/** Modifiers that TIMEX3 names. */
export const TIMEX_MODIFIERS: ReadonlySet<string> = new Set(
  "BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE START MID END APPROX".split(
    " ",
  ),
);
