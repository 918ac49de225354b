import type { Tokens } from "../../../../language/tokens.ts";
import type { Expression } from "../../expression.ts";
import { wordAt } from "../../scan.ts";
import type { UnitPhrase } from "../../unit-phrase.ts";
import { lasting, type Read, shift } from "./read.ts";

const BACK: ReadonlySet<string> = new Set(["earlier", "before", "previously", "prior", "previous"]);
const ON: ReadonlySet<string> = new Set(["later", "afterward", "afterwards", "after"]);

/** "two years ago", "three days earlier", "a week later", "ten days from now", "in five years". */
export function offset(
  tokens: Tokens,
  phrase: UnitPhrase,
  count: number | null,
  at: number,
): Read | undefined {
  const word = wordAt(tokens, at);
  const by = count === null ? null : count * phrase.count;
  if (word === "ago") return { rule: "date/ago", last: at + 1, expression: fromNow(phrase, by, -1) };
  const now = wordAt(tokens, at + 1);
  if (word === "hence") return { rule: "date/from-now", last: at + 1, expression: fromNow(phrase, by, 1) };
  if (word === "from" && (now === "now" || now === "today"))
    return { rule: "date/from-now", last: at + 2, expression: fromNow(phrase, by, 1) };
  const sign = directionOf(tokens, word, at + 1);
  if (sign === 0 || by === null) return undefined;
  const rule = sign < 0 ? "date/earlier" : "date/later";
  // Hours and minutes after an event have a length, but no day of their own.
  if (isClockUnit(phrase)) return { rule: "date/duration", last: at, expression: lasting(phrase, count) };
  return { rule, last: at + 1, expression: shift(phrase.unit, sign * by, "mention", { rolling: true }) };
}

const isClockUnit = ({ unit }: UnitPhrase): boolean =>
  unit === "hour" || unit === "minute" || unit === "second";

/** More than a calendar of four-digit years can count back ("13.8 billion years ago"). */
const BEYOND_CALENDAR = 1000;

/** Vague counts and hours leave no day to name. */
const fromNow = (phrase: UnitPhrase, by: number | null, sign: number): Expression => {
  const days = phrase.unit === "hour" && by !== null && by % 24 === 0;
  const beyond = by !== null && phrase.unit === "year" && by > BEYOND_CALENDAR;
  return by === null || beyond || (isClockUnit(phrase) && !days)
    ? { is: "reference", timex: sign < 0 ? "PAST_REF" : "FUTURE_REF" }
    : shift(phrase.unit, sign * by, "anchor", { rolling: true });
};

/** -1 before "earlier", 1 before "later", 0 where the phrase goes on ("two days before the vote"). */
export function directionOf(tokens: Tokens, word: string, next: number): number {
  const sign = BACK.has(word) ? -1 : ON.has(word) ? 1 : 0;
  if (sign === 0 || word === "earlier" || word === "later") return wordAt(tokens, next) === "than" ? 0 : sign;
  return next >= tokens.count || /^[.,;:!?)"”]/.test(wordAt(tokens, next)) ? sign : 0;
}
