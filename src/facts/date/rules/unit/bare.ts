import type { Tokens } from "../../../../language/tokens.ts";
import { DASHES, isJoined, wordAt } from "../../scan.ts";
import type { UnitPhrase } from "../../unit-phrase.ts";
import { UNITS, type Unit } from "../../words/units.ts";
import { directionOf } from "./offset.ts";
import { lasting, type Read, shift } from "./read.ts";

const BEFORE: ReadonlySet<string> = new Set(
  "for in within over after during of until by through lasting take takes took spent".split(" "),
);
const THE_UNITS: ReadonlySet<Unit> = new Set(["week", "weekend", "month", "quarter", "year", "decade"]);
/** "the early hours of Thursday" is a part of the day. */
const DAWNS: ReadonlySet<string> = new Set(["early", "small", "late", "wee", "opening", "closing"]);
const NEVER_VAGUE: ReadonlySet<Unit> = new Set(["second", "weekend", "quarter"]);

/** No count and no choice: "weeks", "the years", "the quarter", "the year", "year's end". */
export function bare(tokens: Tokens, at: number, phrase: UnitPhrase): Read | undefined {
  return phrase.plural ? several(tokens, at, phrase) : one(tokens, at, phrase);
}

function several(tokens: Tokens, at: number, phrase: UnitPhrase): Read | undefined {
  const { unit, first, article } = phrase;
  const next = wordAt(tokens, at + 1);
  if (next === "ago")
    return { rule: "date/ago", last: at + 2, expression: { is: "reference", timex: "PAST_REF" } };
  if (article === "a" || NEVER_VAGUE.has(unit) || (unit === "minute" && article !== undefined))
    return undefined;
  const expression = lasting(phrase, null);
  if (next === "of" && (DAWNS.has(wordAt(tokens, at - 1)) || wordAt(tokens, first - 1) === "matter"))
    return undefined;
  if (next === "after" || next === "before") return { rule: "date/units", last: at + 1, expression };
  if (next === "later" || next === "earlier" || next === "of")
    return { rule: "date/units", first: at, last: at + 1, expression };
  // "one of these days" is any day to come.
  if (wordAt(tokens, first) === "these" && wordAt(tokens, first - 1) === "of") return undefined;
  if (!BEFORE.has(wordAt(tokens, first - 1)) || wordAt(tokens, first - 2) === "matter") return undefined;
  return { rule: "date/units", last: withOther(tokens, at), expression };
}

/** "weeks or months": one expression, read as its first unit. */
const withOther = (tokens: Tokens, at: number): number =>
  wordAt(tokens, at + 1) === "or" && UNITS.get(wordAt(tokens, at + 2))?.plural ? at + 3 : at + 1;

function one(tokens: Tokens, at: number, phrase: UnitPhrase): Read | undefined {
  const { unit, article, first, fiscal } = phrase;
  if (unit === "year" && isYearEnd(tokens, at)) return yearEnd(tokens, at, first);
  if (
    !(THE_UNITS.has(unit) || wordAt(tokens, first - 1) === "all") ||
    phrase.number !== undefined ||
    phrase.ordinal !== undefined ||
    isCompound(tokens, at + 1)
  )
    return undefined;
  if (
    article === undefined &&
    unit === "year" &&
    wordAt(tokens, at - 1) === "of" &&
    wordAt(tokens, at - 2) === "end"
  )
    return { rule: "date/the-unit", first: at, last: at + 1, expression: shift(unit, 0, "anchor") };
  if (article === undefined && wordAt(tokens, first - 1) === "all" && unit !== "quarter")
    return { rule: "date/all-unit", first: first - 1, last: at + 1, expression: lasting(phrase, 1) };
  if (article !== "the" || wordAt(tokens, first) !== "the") return undefined;
  const next = wordAt(tokens, at + 1);
  if (next === "ended" || next === "ending")
    return {
      rule: "date/unit-ended",
      last: at + 1,
      expression: unit === "quarter" ? shift(unit, 0, "mention") : lasting(phrase, 1),
    };
  const sign = directionOf(tokens, next, at + 2);
  if (sign !== 0)
    return {
      rule: sign < 0 ? "date/earlier" : "date/later",
      last: at + 2,
      expression: shift(unit, sign, "mention", { rolling: unit !== "week" }),
    };
  return {
    rule: "date/the-unit",
    last: at + 1,
    expression: shift(unit, 0, unit === "quarter" ? "mention" : "anchor", { fiscal }),
  };
}

/** "year end", "year's end", "the year-end" */
const isYearEnd = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at + 1) === "end" || (wordAt(tokens, at + 1) === "'s" && wordAt(tokens, at + 2) === "end");

const yearEnd = (tokens: Tokens, at: number, first: number): Read => ({
  rule: "date/year-end",
  first: wordAt(tokens, first) === "the" ? first : at,
  last: wordAt(tokens, at + 1) === "end" ? at + 2 : at + 3,
  expression: { is: "nth", unit: "day", nth: -1, count: 1, within: shift("year", 0, "anchor") },
});

/** "the year-long": what follows makes the unit a part of another word. */
const isCompound = (tokens: Tokens, at: number): boolean =>
  DASHES.has(wordAt(tokens, at)) && isJoined(tokens, at);
