import type { Tokens } from "../../../../language/tokens.ts";
import { terms } from "../../../../lexicon/terms.ts";
import type { Expression } from "../../expression/index.ts";
import { lasting, shift } from "../../expression/unit.ts";
import { endsPhrase, wordAt } from "../../scan.ts";
import { HOUR, YEAR } from "../../words/units.ts";
import type { UnitPhrase } from "./phrase.ts";
import type { UnitReading } from "./reading.ts";

const BACK = terms("earlier before previously prior previous");
const ON = terms("later afterward afterwards after");
const COMPARING = terms("earlier later");

/** "two years ago", "three days earlier", "a week later", "ten days from now", "in five years". */
export function offset(
  tokens: Tokens,
  phrase: UnitPhrase,
  count: number | null,
  at: number,
): UnitReading | undefined {
  const word = wordAt(tokens, at);
  const by = count === null ? null : count * phrase.count;
  if (word === "ago") return { rule: "date/ago", last: at + 1, expression: fromNow(phrase, by, -1) };
  if (word === "hence") return { rule: "date/from-now", last: at + 1, expression: fromNow(phrase, by, 1) };
  if (word === "from" && isNow(wordAt(tokens, at + 1)))
    return { rule: "date/from-now", last: at + 2, expression: fromNow(phrase, by, 1) };
  const sign = directionOf(tokens, at);
  if (sign === 0 || by === null) return undefined;
  const rule = sign < 0 ? "date/earlier" : "date/later";
  // Hours and minutes after an event have a length, but no day of their own.
  if (phrase.unit.isClock) return { rule: "date/duration", last: at, expression: lasting(phrase, count) };
  return { rule, last: at + 1, expression: shift(phrase.unit, sign * by, "mention", { rolling: true }) };
}

const isNow = (word: string): boolean => word === "now" || word === "today";

/** More than a calendar of four-digit years can count back ("13.8 billion years ago"). */
const BEYOND_CALENDAR = 1000;

/** Vague counts and hours leave no day to name. */
function fromNow({ unit }: UnitPhrase, by: number | null, sign: number): Expression {
  const inDays = !unit.isClock || (unit === HOUR && by !== null && by % 24 === 0);
  const beyond = by !== null && unit === YEAR && by > BEYOND_CALENDAR;
  return by === null || beyond || !inDays
    ? { is: "reference", timex: sign < 0 ? "PAST_REF" : "FUTURE_REF" }
    : shift(unit, sign * by, "anchor", { rolling: true });
}

/** Of the word at `at` -1 before "earlier", 1 before "later", 0 where the phrase goes on ("two days before the vote"). */
export function directionOf(tokens: Tokens, at: number): number {
  const word = tokens.term[at];
  const sign = BACK.has(word) ? -1 : ON.has(word) ? 1 : 0;
  if (sign === 0) return 0;
  if (COMPARING.has(word)) return wordAt(tokens, at + 1) === "than" ? 0 : sign;
  return endsPhrase(tokens, at + 1) ? sign : 0;
}
