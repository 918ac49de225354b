import type { Tokens } from "../../../../language/tokens.ts";
import type { DateRuleId, Expression } from "../../expression.ts";
import { repetition } from "../../repetition.ts";
import { wordAt } from "../../scan.ts";
import type { UnitPhrase } from "../../unit-phrase.ts";
import type { Unit } from "../../words/units.ts";
import { lasting, lastingBeside, type Read, STEPS, shift } from "./read.ts";

/** A phrase that points: "last week", "this year", "the following month", "that day", "each year", "the third quarter". */
export function placed(tokens: Tokens, at: number, phrase: UnitPhrase): Read | undefined {
  const { unit, plural, choice, every, count } = phrase;
  const last = at + 1;
  if (every)
    return { rule: "date/every", last, expression: repetition(unit, every === "other" ? 2 * count : count) };
  if (phrase.latest && !plural)
    return { rule: "date/latest-unit", last, expression: shift(unit, -1, "mention", { latest: true }) };
  if (phrase.recent && plural) return { rule: "date/recent-units", last, expression: lasting(phrase, null) };
  if (phrase.ordinal !== undefined) return ordinal(phrase, last);
  if (unit === "day" && choice === "this") return undefined;
  if (choice === undefined || unit === "second" || unit === "minute" || unit === "hour") return undefined;
  if (choice === "last" && !plural && wordAt(tokens, last) === "of" && governs(tokens, last + 1))
    return {
      rule: "date/nth-unit",
      last,
      expression: { is: "nth", unit, nth: -1, count: 1 },
      partOnly: true,
    };
  if (plural) return pluralPlaced(phrase, last);
  if (count > 1 || (choice === "last" && phrase.article === "the" && isRolling(tokens, at, unit)))
    return beside(phrase, choice === "last" || choice === "previous" ? "past" : "future", last);
  const anchored = choice === "last" || choice === "this" || choice === "next" || choice === "coming";
  const expression = shift(unit, STEPS[choice], anchored ? "anchor" : "mention", { fiscal: phrase.fiscal });
  return { rule: "date/chosen-unit", last, expression };
}

/** "of March", "of 2016", "of the year": the stretch that a last week or day is part of. */
const governs = (tokens: Tokens, at: number): boolean =>
  /^(?:the|this|last|next|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d{4}$)/.test(wordAt(tokens, at));

/** "The past year" and "the last decade" run up to now; "the last quarter" is one of the calendar's. */
const isRolling = (tokens: Tokens, at: number, unit: Unit): boolean =>
  unit !== "weekend" &&
  unit !== "quarter" &&
  unit !== "half" &&
  (unit !== "week" || wordAt(tokens, at - 1) === "past");

const beside = (phrase: UnitPhrase, side: "past" | "future", last: number): Read => ({
  rule: "date/span-of-units",
  last,
  expression: lastingBeside(phrase, 1, side),
});

/** "coming months", "past years" */
function pluralPlaced(phrase: UnitPhrase, last: number): Read | undefined {
  if (phrase.choice === "this" || phrase.choice === "that") return undefined;
  const side = STEPS[phrase.choice!] < 0 ? "past" : "future";
  return { rule: "date/span-of-units", last, expression: lastingBeside(phrase, null, side) };
}

const NUMBERED: ReadonlySet<Unit> = new Set(["week", "day", "month", "decade", "weekend"]);

function ordinal(
  { unit, ordinal: nth, fiscal, plural, first, article }: UnitPhrase,
  last: number,
): Read | undefined {
  if (plural || nth === undefined) return undefined;
  const date = (expression: Expression, rule: DateRuleId): Read => ({
    rule,
    first: article === "a" ? first + 1 : first,
    last,
    expression,
  });
  if (unit === "quarter" && nth <= 4)
    return date({ is: "date", quarter: nth < 0 ? 4 : nth, fiscal, choice: "infer" }, "date/quarter");
  if (unit === "century" && nth > 0 && nth <= 30)
    return date({ is: "date", century: nth - 1, choice: "infer" }, "date/century");
  if (!NUMBERED.has(unit)) return undefined;
  return { rule: "date/nth-unit", last, expression: { is: "nth", unit, nth, count: 1 }, partOnly: true };
}
