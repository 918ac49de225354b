import type { Document } from "../../../../document/document.ts";
import { Shape } from "../../../../language/shape.ts";
import type { Expression } from "../../expression/index.ts";
import { type DateContext, type DatePhrase, phrase } from "../../phrase.ts";
import { isCapital, wordAt } from "../../scan.ts";
import { UNIT_WORDS } from "../../words/units.ts";
import { bare } from "./bare.ts";
import { counted } from "./counted.ts";
import { type UnitPhrase, unitPhrase } from "./phrase.ts";
import { placed } from "./placed.ts";

/** Every expression around a unit of time: "two years ago", "last week", "the past three months", "a day later", "weeks". */
const duration = {
  id: "date/duration",
  says: "a number of units of time (“two years”)",
  trigger: { terms: UNIT_WORDS.words },
  read({ document, tokens, numbers }: DateContext, at: number): DatePhrase | undefined {
    if (hasOwnRule(tokens.lower[at])) return undefined;
    if (wordAt(tokens, at + 1) === "old" || isName(document, at)) return undefined;
    const unit = unitPhrase(tokens, numbers, at);
    const read = counted(tokens, numbers, at, unit) ?? placed(tokens, at, unit) ?? bare(tokens, at, unit);
    if (read === undefined) return undefined;
    const { rule, first = unit.first, last, expression, partOnly } = read;
    return phrase(tokens, rule, first, last, expression, boundedBy(unit, expression), partOnly);
  },
} as const;

/** "Half" and "night" need more than the rest: they are read by rules of their own. */
const hasOwnRule = (word: string): boolean => word === "half" || word === "night" || word === "nights";

/** "Two to three weeks" is three at most, "three or four years ago" lies not before the day four years ago. */
function boundedBy({ end }: UnitPhrase, expression: Expression): string | null {
  if (end === undefined) return null;
  if (expression.is === "duration") return end === "upper" ? "EQUAL_OR_LESS" : "EQUAL_OR_MORE";
  if (expression.is !== "shift") return null;
  return expression.by < 0 === (end === "upper") ? "ON_OR_AFTER" : "ON_OR_BEFORE";
}

/** "New Year", "60 Minutes", "ABC's This Week": a unit word that belongs to a name. */
function isName({ tokens, paragraphs, sentences }: Document, at: number): boolean {
  if (tokens.lower[at] === "year" && wordAt(tokens, at - 1) === "new") return true;
  if (!isCapital(tokens, at) || (tokens.shape[at] & (Shape.AllCaps | Shape.SentenceStart)) !== 0)
    return false;
  return paragraphs[sentences[tokens.sentence[at]].paragraph].zone === "body";
}

export const UNIT_RULES = [
  duration,
  { id: "date/a-unit", says: "“a” and a unit behind a count: how often (“15 tankers a year”)" },
  { id: "date/ago", says: "a length of time and “ago”" },
  { id: "date/all-unit", says: "“all” and a unit of time (“all day”)" },
  { id: "date/century", says: "a century by its number" },
  { id: "date/chosen-unit", says: "a unit of time that is pointed to (“last week”, “next year”)" },
  { id: "date/earlier", says: "a length of time before another time (“a day earlier”)" },
  { id: "date/every", says: "“every” or “each” and a unit of time" },
  {
    id: "date/first-units",
    says: "the first units of a longer time (“the first nine months of 1997”)",
  },
  {
    id: "date/from-now",
    says: "a length of time counted on from now (“ten days from now”, “in five years”)",
  },
  {
    id: "date/last-units",
    says: "the last units of a longer time (“the last three weeks of 2019”)",
  },
  { id: "date/later", says: "a length of time after another time (“two weeks later”)" },
  { id: "date/nth-unit", says: "a unit by its place in a longer time (“the last week of March 2009”)" },
  { id: "date/one-day", says: "“one day” for some day to come" },
  { id: "date/quarter", says: "a quarter of a year" },
  { id: "date/recent-units", says: "“recent” and units of time" },
  {
    id: "date/span-of-units",
    says: "units of time that run up to or on from now (“the past three months”)",
  },
  { id: "date/the-unit", says: "“the” and a unit of time: the one the article is in" },
  { id: "date/times-a-unit", says: "how many times in a unit (“twice a week”)" },
  { id: "date/unit-ended", says: "“the year ended” with its last day" },
  { id: "date/units", says: "units of time without a number (“days”, “centuries”)" },
  { id: "date/year-end", says: "the end of the year" },
] as const;
