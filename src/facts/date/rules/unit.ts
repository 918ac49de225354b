import type { Numbers } from "../../../language/numbers/number.ts";
import type { Tokens } from "../../../language/tokens.ts";
import type { Choice, Expression, Found } from "../expression.ts";
import { countBefore } from "../numbers.ts";
import { repetition } from "../repetition.ts";
import { DASHES, type DateRule, found, isJoined, wordAt } from "../scan.ts";
import { type UnitPhrase, unitPhrase } from "../unit-phrase.ts";
import { UNITS, type Unit } from "../words/units.ts";

/** How many units a choice goes back or on. */
const STEPS: Readonly<Record<Choice, number>> = {
  infer: 0,
  last: -1,
  previous: -1,
  this: 0,
  that: 0,
  next: 1,
  following: 1,
};

const shift = (
  unit: Unit,
  by: number,
  from: "anchor" | "mention",
  rolling: boolean,
  fiscal = false,
): Expression => ({
  is: "shift",
  unit,
  by,
  from,
  rolling,
  fiscal,
});

/** "Half" and "night" need more than the rest: they are read by rules of their own. */
const OWN_RULES: ReadonlySet<string> = new Set(["half", "night", "nights"]);
const ADVERBS_BACK: ReadonlySet<string> = new Set(["earlier", "before", "previously", "prior"]);
const ADVERBS_ON: ReadonlySet<string> = new Set(["later", "afterward", "afterwards", "after", "on"]);

/** Every expression around a unit of time: "two years ago", "last week", "the past three months", "a day later", "weeks". */
export const unit: DateRule = {
  id: "date/unit",
  trigger: { words: [...UNITS.keys()].filter((word) => !OWN_RULES.has(word)) },
  read({ document, numbers }, at) {
    const { tokens } = document;
    if (wordAt(tokens, at + 1) === "old" || isPartOfName(tokens, at)) return undefined;
    const phrase = unitPhrase(tokens, numbers, at);
    const read =
      counted(tokens, numbers, at, phrase) ?? placed(tokens, at, phrase) ?? bare(tokens, at, phrase);
    if (read === undefined) return undefined;
    return found(document, read.rule, read.first ?? phrase.first, read.last, read.expression, {
      modifier: read.modifier ?? null,
      partOnly: read.partOnly,
    });
  },
};

interface Read {
  readonly rule: string;
  readonly first?: number;
  readonly last: number;
  readonly expression: Expression;
  readonly modifier?: string;
  readonly partOnly?: boolean;
}

/** "New Year", "the Day of": a unit word that belongs to a name. */
const isPartOfName = (tokens: Tokens, at: number): boolean => {
  const previous = wordAt(tokens, at - 1);
  return previous === "new" && tokens.lower[at] === "year";
};

/** A phrase with a number or an article: "two years ago", "a week later", "the past three months", "five days". */
function counted(tokens: Tokens, numbers: Numbers, at: number, phrase: UnitPhrase): Read | undefined {
  const { number, plural } = phrase;
  if (number === undefined) return undefined;
  if (phrase.unit === "second" && !plural && number !== 1) return undefined;
  const { count, last } = withHalf(tokens, at + 1, number);
  if (phrase.every) return { rule: "date/every", last, expression: repetition(phrase.unit, count ?? 1) };
  if (phrase.choice !== undefined && phrase.choice !== "that") return spanOf(phrase, count, last);
  if (phrase.ordinal === 1) return { rule: "date/first-units", last, expression: duration(phrase, count) };
  return (
    offset(tokens, phrase, count, last) ??
    rate(tokens, numbers, phrase, last) ?? {
      rule: "date/duration",
      first: durationStart(tokens, phrase),
      last,
      expression: duration(phrase, count),
    }
  );
}

const durationStart = (tokens: Tokens, { first, article }: UnitPhrase): number =>
  article === "the" && wordAt(tokens, first) !== "the" ? first : first;

const duration = ({ unit, count: size }: UnitPhrase, count: number | null): Expression => ({
  is: "duration",
  parts: [{ unit, count: count === null ? null : count * size }],
});

/** "a year and a half", "a year or two", "a week or so" behind the unit. */
function withHalf(
  tokens: Tokens,
  at: number,
  count: number | null,
): { readonly count: number | null; readonly last: number } {
  const [first, second, third] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  if (first === "and" && second === "a" && third === "half" && count !== null)
    return { count: count + 0.5, last: at + 3 };
  if (
    first === "or" &&
    (second === "so" || second === "two" || second === "more" || second === "less") &&
    third !== "of"
  )
    return { count, last: at + 2 };
  return { count, last: at };
}

/** "the past three months", "the next few weeks", "these two years". */
function spanOf(phrase: UnitPhrase, count: number | null, last: number): Read {
  const { choice, unit, count: size } = phrase;
  const parts = [{ unit, count: count === null ? null : count * size }];
  const side = choice === "this" ? undefined : STEPS[choice!] < 0 ? "past" : "future";
  return { rule: "date/span-of-units", last, expression: { is: "duration", parts, side } };
}

/** "two years ago", "three days earlier", "a week later", "ten days from now". */
function offset(tokens: Tokens, phrase: UnitPhrase, count: number | null, at: number): Read | undefined {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const by = count === null ? null : count * phrase.count;
  if (word === "ago")
    return {
      rule: "date/ago",
      last: at + 1,
      expression:
        by === null ? { is: "reference", timex: "PAST_REF" } : shift(phrase.unit, -by, "anchor", true),
    };
  if (word === "hence" || (word === "from" && (next === "now" || next === "today")))
    return {
      rule: "date/from-now",
      last: word === "hence" ? at + 1 : at + 2,
      expression:
        by === null ? { is: "reference", timex: "FUTURE_REF" } : shift(phrase.unit, by, "anchor", true),
    };
  if (by === null) return undefined;
  if (ADVERBS_BACK.has(word) && endsPhrase(tokens, word, at + 1))
    return { rule: "date/earlier", last: at + 1, expression: shift(phrase.unit, -by, "mention", true) };
  if (ADVERBS_ON.has(word) && endsPhrase(tokens, word, at + 1))
    return { rule: "date/later", last: at + 1, expression: shift(phrase.unit, by, "mention", true) };
  return undefined;
}

/** "before" and "after" end the phrase only where nothing follows that they govern: "two days before," not "before the vote". */
const endsPhrase = (tokens: Tokens, word: string, next: number): boolean => {
  if (word === "earlier" || word === "later") return wordAt(tokens, next) !== "than";
  if (word !== "before" && word !== "afterward" && word !== "afterwards") return false;
  return next >= tokens.count || /^[.,;:!?)"”]/.test(wordAt(tokens, next));
};

const RATE_BEFORE = /^(?:\d|percent$|%$|times?$|once$|twice$|each$)/;

/** "twice a week", "$12 a year", "10 tonnes a day", "50 miles an hour": how often, not how long. */
function rate(tokens: Tokens, numbers: Numbers, phrase: UnitPhrase, last: number): Read | undefined {
  const { first, number, plural, unit } = phrase;
  const word = wordAt(tokens, first);
  if (number !== 1 || plural || (word !== "a" && word !== "an")) return undefined;
  const before = wordAt(tokens, first - 1);
  const expression = repetition(unit, 1);
  if (before === "once" || before === "twice")
    return { rule: "date/times-a-unit", first: first - 1, last, expression };
  if (before === "times")
    return { rule: "date/times-a-unit", first: timesStart(tokens, numbers, first), last, expression };
  if (RATE_BEFORE.test(before) || isCountedNoun(tokens, first))
    return { rule: "date/a-unit", first, last, expression };
  return undefined;
}

const timesStart = (tokens: Tokens, numbers: Numbers, at: number): number =>
  countBefore(tokens, numbers, at - 1)?.first ?? at - 1;

/** A plural noun with its number right before it: "15 tankers a year". */
const isCountedNoun = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at - 1).endsWith("s") &&
  /^\d|^(?:million|billion|thousand|hundred)$/.test(wordAt(tokens, at - 2));

/** A phrase that points: "last week", "this year", "the following month", "that day", "each year", "the third quarter". */
function placed(_tokens: Tokens, at: number, phrase: UnitPhrase): Read | undefined {
  const { unit, plural, choice, every, fiscal } = phrase;
  const last = at + 1;
  if (every) return { rule: "date/every", last, expression: repetition(unit, 1) };
  if (phrase.latest && !plural) return latest(phrase, last);
  if (phrase.recent) return { rule: "date/recent-units", last, expression: duration(phrase, null) };
  if (phrase.ordinal !== undefined) return ordinal(phrase, last);
  if (choice === undefined) return undefined;
  if (unit === "second" || unit === "minute") return undefined;
  if (plural) return pluralPlaced(phrase, last);
  const anchored = choice === "last" || choice === "this" || choice === "next";
  const from = anchored ? "anchor" : "mention";
  if (choice === "last" && phrase.article === "the" && unit !== "century") return lastOf(phrase, last);
  return { rule: "date/chosen-unit", last, expression: shift(unit, STEPS[choice], from, false, fiscal) };
}

/** "the past year", "the last decade": the twelve months or ten years up to now. */
function lastOf(phrase: UnitPhrase, last: number): Read {
  return {
    rule: "date/span-of-units",
    last,
    expression: { is: "duration", parts: [{ unit: phrase.unit, count: phrase.count }], side: "past" },
  };
}

/** "coming months", "past years", "these days". */
function pluralPlaced(phrase: UnitPhrase, last: number): Read | undefined {
  const step = STEPS[phrase.choice!];
  if (phrase.choice === "this" || phrase.choice === "that") return undefined;
  return {
    rule: "date/span-of-units",
    last,
    expression: { ...(duration(phrase, null) as object), side: step < 0 ? "past" : "future" } as Expression,
  };
}

/** "the latest quarter": the one that ended last; "the latest week" likewise. */
const latest = ({ unit, fiscal }: UnitPhrase, last: number): Read => ({
  rule: "date/latest-unit",
  last,
  expression: shift(unit, unit === "quarter" ? 0 : -1, "mention", false, fiscal),
});

function ordinal({ unit, ordinal: nth, fiscal, plural }: UnitPhrase, last: number): Read | undefined {
  if (plural || nth === undefined) return undefined;
  if (unit === "quarter" && nth <= 4)
    return { rule: "date/quarter", last, expression: { is: "date", quarter: nth, fiscal, choice: "infer" } };
  if (unit === "century" && nth <= 30)
    return { rule: "date/century", last, expression: { is: "date", century: nth - 1, choice: "infer" } };
  if (unit === "week" || unit === "day" || unit === "month" || unit === "decade" || unit === "weekend")
    return { rule: "date/nth-unit", last, expression: { is: "nth", unit, nth, count: 1 }, partOnly: true };
  return undefined;
}

const BARE_BEFORE: ReadonlySet<string> = new Set(
  "for in within over after during of until by through lasting take takes took spent".split(" "),
);
const THE_UNITS: ReadonlySet<Unit> = new Set(["week", "weekend", "month", "quarter", "year", "decade"]);

/** No count and no choice: "weeks", "the years", "the quarter", "the year". */
function bare(tokens: Tokens, at: number, phrase: UnitPhrase): Read | undefined {
  const { unit, plural, first, article } = phrase;
  const before = wordAt(tokens, first - 1);
  if (plural) {
    const next = wordAt(tokens, at + 1);
    if (next === "ago")
      return { rule: "date/ago", last: at + 2, expression: { is: "reference", timex: "PAST_REF" } };
    if (article === "a" || ((unit === "second" || unit === "minute") && article !== undefined))
      return undefined;
    if (unit === "second" || unit === "weekend" || unit === "quarter") return undefined;
    if (next === "later" || next === "earlier" || next === "of")
      return { rule: "date/units", first: at, last: at + 1, expression: duration(phrase, null) };
    if (BARE_BEFORE.has(before))
      return { rule: "date/units", last: withOther(tokens, at), expression: duration(phrase, null) };
    return undefined;
  }
  if (article !== "the" || first === at || !THE_UNITS.has(unit) || wordAt(tokens, first) !== "the")
    return undefined;
  if (isCompound(tokens, at + 1)) return undefined;
  if (wordAt(tokens, at + 1) === "ended" || wordAt(tokens, at + 1) === "ending")
    return {
      rule: "date/unit-ended",
      last: at + 1,
      expression: unit === "quarter" ? shift(unit, 0, "mention", false) : duration(phrase, 1),
    };
  return { rule: "date/the-unit", last: at + 1, expression: shift(unit, 0, "mention", false, phrase.fiscal) };
}

/** "weeks or months": one expression, read as its first unit. */
const withOther = (tokens: Tokens, at: number): number =>
  wordAt(tokens, at + 1) === "or" && UNITS.get(wordAt(tokens, at + 2))?.plural ? at + 3 : at + 1;

/** "the year-long", "the week's": what follows makes the unit a part of another word. */
const isCompound = (tokens: Tokens, at: number): boolean =>
  DASHES.has(wordAt(tokens, at)) && isJoined(tokens, at);

export type { Found };
