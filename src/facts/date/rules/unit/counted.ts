import type { Numbers } from "../../../../language/numbers/number.ts";
import { scaleOf } from "../../../../language/numbers/numerals.ts";
import { Shape } from "../../../../language/shape.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { repetition } from "../../repetition.ts";
import { wordAt } from "../../scan.ts";
import type { UnitPhrase } from "../../unit-phrase.ts";
import { UNITS } from "../../words/units.ts";
import { offset } from "./offset.ts";
import { rate } from "./rate.ts";
import { lasting, lastingBeside, type Read, STEPS } from "./read.ts";

/** A phrase with a number or an article: "two years ago", "a week later", "the past three months", "five days". */
export function counted(tokens: Tokens, numbers: Numbers, at: number, phrase: UnitPhrase): Read | undefined {
  const { number } = phrase;
  if (number === undefined || isNoTime(tokens, at, phrase)) return undefined;
  const { count, last } = withHalf(tokens, at + 1, number);
  if (phrase.every) return { rule: "date/every", last, expression: repetition(phrase.unit, count ?? 1) };
  if (phrase.choice !== undefined && phrase.choice !== "that") return spanOf(tokens, phrase, count, last);
  if (phrase.ordinal !== undefined) return firstUnits(phrase, phrase.ordinal, count, last);
  return (
    offset(tokens, phrase, count, last) ??
    rate(tokens, numbers, phrase, last) ??
    placeless(tokens, at, phrase) ?? {
      rule: "date/duration",
      first: withoutArticle(tokens, phrase),
      last,
      expression: { ...lasting(phrase, count), ahead: ahead(tokens, phrase, last) },
    }
  );
}

const EVERY_ONE: ReadonlySet<string> = new Set(["a", "per"]);
/** "24 hours a day", "five days a week": how much of each, neither a length nor a repetition of its own. */
const isPerUnit = (tokens: Tokens, at: number): boolean =>
  EVERY_ONE.has(wordAt(tokens, at - 1)) && UNITS.get(wordAt(tokens, at - 2))?.plural === true;

/** "a second goal", "a quarter of the people", "three-quarters of": ordinals and fractions. */
function isNoTime(
  tokens: Tokens,
  at: number,
  { unit, plural, number, ordinal, choice }: UnitPhrase,
): boolean {
  const next = wordAt(tokens, at + 1);
  if (EVERY_ONE.has(next) && plural && UNITS.has(wordAt(tokens, at + 2))) return true;
  if (isPerUnit(tokens, at)) return true;
  if (unit === "quarter" && next === "," && wordAt(tokens, at + 2) === "of") return true;
  if (number !== null && number !== undefined && number > 999 && !plural) return true;
  const placed = plural && (ordinal !== undefined || choice !== undefined);
  if (unit === "quarter")
    return (
      (next === "of" && !placed) ||
      next === "century" ||
      number === 0.75 ||
      scaleOf(tokens.term[at + 1]) !== undefined
    );
  if (unit !== "second" || plural) return false;
  // "a 60 second ad"; "two second chances" are no time.
  if (typeof number === "number" && (number >= 10 || !Number.isInteger(number))) return false;
  return !(number === 1 && (next === "later" || next === "ago"));
}

/** "Will one day be": some day; "a difficult day" has its adjective, a bare "a day" is what a day is. */
const placeless = (
  tokens: Tokens,
  at: number,
  { unit, number, plural, first }: UnitPhrase,
): undefined | Read =>
  unit === "day" &&
  number === 1 &&
  !plural &&
  wordAt(tokens, first) === "one" &&
  !LASTS.has(wordAt(tokens, first - 1)) &&
  !GOES_ON.has(wordAt(tokens, at + 1))
    ? { rule: "date/one-day", last: at + 1, expression: { is: "reference", timex: "FUTURE_REF" } }
    : undefined;
const LASTS: ReadonlySet<string> = new Set(
  "for in within after by only just about than least over on".split(" "),
);
const GOES_ON: ReadonlySet<string> = new Set("after before of in trip visit".split(" "));

/** "In five years" may be a length or a point; its tense decides. */
function ahead(tokens: Tokens, { first, unit }: UnitPhrase, last: number): "possible" | "likely" | undefined {
  const at = wordAt(tokens, first - 1) === "about" ? first - 2 : first - 1;
  if (!DAYS_AND_MORE.has(unit) || wordAt(tokens, at) !== "in" || wordAt(tokens, last) === "of")
    return undefined;
  return (tokens.shape[at] & Shape.SentenceStart) !== 0 ? "likely" : "possible";
}
const DAYS_AND_MORE: ReadonlySet<string> = new Set(["day", "week", "month", "year", "decade"]);

/** "a five year low", "the two day rally": before a singular unit the article belongs to the noun behind. */
const withoutArticle = (tokens: Tokens, { first, number, plural, article }: UnitPhrase): number =>
  article !== undefined &&
  !plural &&
  number !== null &&
  number !== undefined &&
  number > 1 &&
  ARTICLE.has(wordAt(tokens, first))
    ? first + 1
    : first;
const ARTICLE: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** "a year and a half", "a year or two", "a week or so" behind the unit. */
function withHalf(
  tokens: Tokens,
  at: number,
  count: number | null,
): { readonly count: number | null; readonly last: number } {
  const [first, second, third] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  if (first === "and" && second === "a" && third === "half" && count !== null)
    return { count: count + 0.5, last: at + 3 };
  if (first === "or" && AFTER_OR.has(second) && third !== "of") return { count, last: at + 2 };
  return { count, last: at };
}
const AFTER_OR: ReadonlySet<string> = new Set(["so", "two", "more", "less"]);

/** "the past three months", "the next few weeks", "the last three weeks of". */
function spanOf(tokens: Tokens, phrase: UnitPhrase, count: number | null, last: number): Read {
  const { choice, unit, count: size } = phrase;
  if (choice === "last" && count !== null && wordAt(tokens, last) === "of")
    return { rule: "date/last-units", last, expression: { is: "nth", unit, nth: -1, count: count * size } };
  if (choice === "this") return { rule: "date/span-of-units", last, expression: lasting(phrase, count) };
  const side = STEPS[choice!] < 0 ? "past" : "future";
  return { rule: "date/span-of-units", last, expression: lastingBeside(phrase, count, side) };
}

/** "the first nine months", "the final three weeks" */
const firstUnits = (phrase: UnitPhrase, nth: number, count: number | null, last: number): Read =>
  count === null || count % 1 !== 0
    ? { rule: "date/first-units", last, expression: lasting(phrase, count) }
    : {
        rule: "date/first-units",
        last,
        expression: { is: "nth", unit: phrase.unit, nth, count: count * phrase.count },
      };
