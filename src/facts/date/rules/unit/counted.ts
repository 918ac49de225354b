import type { Numbers } from "../../../../language/numbers/number.ts";
import { Shape } from "../../../../language/shape.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { terms } from "../../../../lexicon/terms.ts";
import { lasting, nthOf } from "../../expression/unit.ts";
import { repetition } from "../../repetition.ts";
import { wordAt } from "../../scan.ts";
import { ARTICLES } from "../../words/time-words.ts";
import { DAY, DECADE, MONTH, type Unit, WEEK, YEAR } from "../../words/units.ts";
import { isNoTime } from "./no-time.ts";
import { offset } from "./offset.ts";
import type { UnitPhrase } from "./phrase.ts";
import { rate } from "./rate.ts";
import { STEPS, type UnitReading } from "./reading.ts";

/** A phrase with a number or an article: "two years ago", "a week later", "the past three months", "five days". */
export function counted(
  tokens: Tokens,
  numbers: Numbers,
  at: number,
  phrase: UnitPhrase,
): UnitReading | undefined {
  if (phrase.number === undefined || isNoTime(tokens, at, phrase)) return undefined;
  const { count, last } = withHalf(tokens, at + 1, phrase.number);
  if (phrase.every) return { rule: "date/every", last, expression: repetition(phrase.unit, count ?? 1) };
  if (phrase.choice !== undefined && phrase.choice !== "that") return spanOf(tokens, phrase, count, last);
  if (phrase.ordinal !== undefined) return firstUnits(phrase, phrase.ordinal, count, last);
  return (
    offset(tokens, phrase, count, last) ??
    rate(tokens, numbers, phrase, last) ??
    oneDay(tokens, at, phrase) ?? {
      rule: "date/duration",
      first: withoutArticle(tokens, phrase),
      last,
      expression: lasting(phrase, count, undefined, ahead(tokens, phrase, last)),
    }
  );
}

const LASTS = terms("for in within after by only just about than least over on");
const GOES_ON = terms("after before of in trip visit");

/** "Will one day be": some day; "a difficult day" has its adjective, a bare "a day" is what a day is. */
const oneDay = (
  tokens: Tokens,
  at: number,
  { unit, number, plural, first }: UnitPhrase,
): UnitReading | undefined =>
  unit === DAY &&
  number === 1 &&
  !plural &&
  wordAt(tokens, first) === "one" &&
  !LASTS.has(tokens.term[first - 1]) &&
  !GOES_ON.has(tokens.term[at + 1])
    ? { rule: "date/one-day", last: at + 1, expression: { is: "reference", timex: "FUTURE_REF" } }
    : undefined;

/** "In five years" may be a length or a point; its tense decides. */
function ahead(tokens: Tokens, { first, unit }: UnitPhrase, last: number): "possible" | "likely" | undefined {
  if (!isDayOrMore(unit)) return undefined;
  const at = wordAt(tokens, first - 1) === "about" ? first - 2 : first - 1;
  if (wordAt(tokens, at) !== "in" || wordAt(tokens, last) === "of") return undefined;
  return (tokens.shape[at] & Shape.SentenceStart) !== 0 ? "likely" : "possible";
}

const isDayOrMore = (unit: Unit): boolean =>
  unit === DAY || unit === WEEK || unit === MONTH || unit === YEAR || unit === DECADE;

/** "a five year low", "the two day rally": before a singular unit the article belongs to the noun behind. */
const withoutArticle = ({ term }: Tokens, { first, number, plural, article }: UnitPhrase): number =>
  article !== undefined &&
  !plural &&
  number !== null &&
  number !== undefined &&
  number > 1 &&
  ARTICLES.has(term[first])
    ? first + 1
    : first;

const AFTER_OR = terms("so two more less");

/** "a year and a half", "a year or two", "a week or so" behind the unit. */
function withHalf(
  tokens: Tokens,
  at: number,
  count: number | null,
): { readonly count: number | null; readonly last: number } {
  const first = wordAt(tokens, at);
  if (
    first === "and" &&
    count !== null &&
    wordAt(tokens, at + 1) === "a" &&
    wordAt(tokens, at + 2) === "half"
  )
    return { count: count + 0.5, last: at + 3 };
  const vague = first === "or" && AFTER_OR.has(tokens.term[at + 1]) && wordAt(tokens, at + 2) !== "of";
  return { count, last: vague ? at + 2 : at };
}

/** "the past three months", "the next few weeks", "the last three weeks of". */
function spanOf(tokens: Tokens, phrase: UnitPhrase, count: number | null, last: number): UnitReading {
  const { choice, unit, count: size } = phrase;
  if (choice === "last" && count !== null && wordAt(tokens, last) === "of")
    return { rule: "date/last-units", last, expression: nthOf(unit, -1, count * size) };
  if (choice === "this") return { rule: "date/span-of-units", last, expression: lasting(phrase, count) };
  const side = STEPS[choice!] < 0 ? "past" : "future";
  return { rule: "date/span-of-units", last, expression: lasting(phrase, count, side) };
}

/** "the first nine months", "the final three weeks" */
const firstUnits = (phrase: UnitPhrase, nth: number, count: number | null, last: number): UnitReading => ({
  rule: "date/first-units",
  last,
  expression:
    count === null || count % 1 !== 0
      ? lasting(phrase, count)
      : nthOf(phrase.unit, nth, count * phrase.count),
});
