import { Shape } from "../../../../language/shape.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { calendarDate } from "../../expression/date.ts";
import type { Expression } from "../../expression/index.ts";
import { lasting, nthOf, shift } from "../../expression/unit.ts";
import { repetition } from "../../repetition.ts";
import { wordAt } from "../../scan.ts";
import { CENTURY, DAY, DECADE, HALF, MONTH, QUARTER, type Unit, WEEK, WEEKEND } from "../../words/units.ts";
import type { DateRuleId } from "../index.ts";
import type { UnitPhrase } from "./phrase.ts";
import { STEPS, type UnitReading } from "./reading.ts";

/** A phrase that points: "last week", "this year", "the following month", "that day", "each year", "the third quarter". */
export function placed(tokens: Tokens, at: number, phrase: UnitPhrase): UnitReading | undefined {
  const { unit, plural, choice, every, count, fiscal } = phrase;
  const last = at + 1;
  if (every)
    return { rule: "date/every", last, expression: repetition(unit, every === "other" ? 2 * count : count) };
  if (phrase.latest && !plural)
    return { rule: "date/latest-unit", last, expression: shift(unit, -1, "mention", { latest: true }) };
  if (phrase.recent && plural) return { rule: "date/recent-units", last, expression: lasting(phrase, null) };
  if (phrase.ordinal !== undefined) return ordinal(phrase, last);
  if (choice === undefined || unit.isClock || (unit === DAY && choice === "this")) return undefined;
  if (choice === "last" && !plural && wordAt(tokens, last) === "of" && governs(tokens, last + 1))
    return { rule: "date/nth-unit", last, expression: nthOf(unit, -1), partOnly: true };
  if (plural) return pluralPlaced(phrase, last);
  if (count > 1 || (choice === "last" && phrase.article === "the" && isRolling(tokens, at, unit)))
    return beside(phrase, choice === "last" || choice === "previous" ? "past" : "future", 1, last);
  const told = choice === "next" && (tokens.shape[phrase.first] & Shape.SentenceStart) !== 0;
  // "In 2019 he left. The next year he died."
  const anchored =
    choice === "last" ||
    choice === "this" ||
    (choice === "next" && !(told && phrase.article === "the")) ||
    choice === "coming";
  const expression = shift(unit, STEPS[choice], anchored ? "anchor" : "mention", { fiscal });
  return { rule: "date/chosen-unit", last, expression };
}

/** "of March", "of 2016", "of the year": the stretch that a last week or day is part of. */
const governs = (tokens: Tokens, at: number): boolean =>
  /^(?:the|this|last|next|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d{4}$)/.test(wordAt(tokens, at));

/** "The past year" and "the last decade" run up to now; "the last quarter" is one of the calendar's. */
const isRolling = (tokens: Tokens, at: number, unit: Unit): boolean =>
  unit !== WEEKEND &&
  unit !== QUARTER &&
  unit !== HALF &&
  (unit !== WEEK || wordAt(tokens, at - 1) === "past");

const beside = (
  phrase: UnitPhrase,
  side: "past" | "future",
  count: number | null,
  last: number,
): UnitReading => ({ rule: "date/span-of-units", last, expression: lasting(phrase, count, side) });

/** "coming months", "past years" */
function pluralPlaced(phrase: UnitPhrase, last: number): UnitReading | undefined {
  if (phrase.choice === "this" || phrase.choice === "that") return undefined;
  return beside(phrase, STEPS[phrase.choice!] < 0 ? "past" : "future", null, last);
}

const isNumbered = (unit: Unit): boolean =>
  unit === DAY || unit === WEEK || unit === WEEKEND || unit === MONTH || unit === DECADE;

function ordinal(
  { unit, ordinal: nth, fiscal, plural, first, article }: UnitPhrase,
  last: number,
): UnitReading | undefined {
  if (plural || nth === undefined) return undefined;
  const date = (expression: Expression, rule: DateRuleId): UnitReading => ({
    rule,
    first: article === "a" ? first + 1 : first,
    last,
    expression,
  });
  if (unit === QUARTER && nth <= 4)
    return date(calendarDate({ quarter: nth < 0 ? 4 : nth, fiscal }), "date/quarter");
  if (unit === CENTURY && nth > 0 && nth <= 30)
    return date(calendarDate({ century: nth - 1 }), "date/century");
  if (!isNumbered(unit)) return undefined;
  return { rule: "date/nth-unit", last, expression: nthOf(unit, nth), partOnly: true };
}
