import type { Tokens } from "../../language/tokens.ts";
import { anyOf, terms } from "../../lexicon/terms.ts";
import { BOUND_ENDS, boundBefore } from "./bound.ts";
import type { Expression } from "./expression/index.ts";
import type { DatePhrase } from "./phrase.ts";
import { isJoined } from "./scan.ts";
import { DASHES, EDGES, OF, STAGES, THE } from "./words/time-words.ts";

const IN = terms("in");
/** What stands right before a phrase where something says which part of it, or how nearly, is meant. */
const MODIFIES = anyOf(OF, IN, DASHES, STAGES.words, BOUND_ENDS);

/** Takes in the words before a phrase, from token `floor` on, that say which part of it, or how nearly, is meant. */
export function withModifier(tokens: Tokens, phrase: DatePhrase, floor: number): DatePhrase {
  if (!MODIFIES.has(tokens.term[phrase.first - 1])) return phrase;
  const modified = edge(tokens, phrase) ?? stage(tokens, phrase) ?? bound(tokens, phrase) ?? phrase;
  return modified.first < floor ? phrase : modified;
}

/** The phrase from token `first` on, unless a sentence begins in between. */
const modified = (
  { sentence }: Tokens,
  { last, expression, rule, partOnly }: DatePhrase,
  first: number,
  modifier: string | null,
): DatePhrase | undefined =>
  sentence[first] === sentence[last - 1] ? { first, last, expression, modifier, rule, partOnly } : undefined;

const isStretch = ({ is }: Expression): boolean =>
  is === "date" || is === "shift" || is === "nth" || is === "holiday";

/** "the end of last year", "the middle of October" */
function edge(tokens: Tokens, phrase: DatePhrase): DatePhrase | undefined {
  const { term } = tokens;
  const { first, expression } = phrase;
  if (!OF.has(term[first - 1]) || !isStretch(expression)) return undefined;
  const modifier = EDGES.get(term[first - 2]);
  if (modifier === undefined) return undefined;
  return modified(tokens, phrase, THE.has(term[first - 3]) ? first - 3 : first - 2, modifier);
}

/** "early 1990", "late yesterday", "earlier this month", "the mid 1980s", "late in March" */
function stage(tokens: Tokens, phrase: DatePhrase): DatePhrase | undefined {
  const { term } = tokens;
  const { first, expression } = phrase;
  if (!isStretch(expression) && (expression.is !== "clock" || expression.hour !== undefined))
    return undefined;
  const at = isJoined(tokens, first) && DASHES.has(term[first - 1]) ? first - 2 : first - 1;
  const modifier = STAGES.get(term[at]);
  if (modifier !== undefined) return modified(tokens, phrase, THE.has(term[at - 1]) ? at - 1 : at, modifier);
  const outer = IN.has(term[at]) ? STAGES.get(term[at - 1]) : undefined;
  return outer === undefined ? undefined : modified(tokens, phrase, first, outer);
}

/** "nearly two years", "more than four decades ago", "around 7:15 p.m." */
function bound(tokens: Tokens, phrase: DatePhrase): DatePhrase | undefined {
  const { first, expression } = phrase;
  if (!isMeasured(expression) || THE.has(tokens.term[first])) return undefined;
  const found = boundBefore(tokens, first);
  if (found === undefined) return undefined;
  const { modifier } = found;
  const named = expression.is === "shift" ? (SIDES.get(modifier) ?? modifier) : modifier;
  return modified(tokens, phrase, found.first, named === "EXACT" ? phrase.modifier : named);
}

/** A length of time, a time counted by one, or an hour. */
const isMeasured = (expression: Expression): boolean =>
  expression.is === "duration" ||
  (expression.is === "shift" && expression.rolling) ||
  (expression.is === "clock" && expression.hour !== undefined);

/** "More than a year ago" lies before the day a year ago. */
const SIDES: ReadonlyMap<string, string> = new Map([
  ["MORE_THAN", "BEFORE"],
  ["EQUAL_OR_MORE", "ON_OR_BEFORE"],
  ["LESS_THAN", "AFTER"],
  ["EQUAL_OR_LESS", "ON_OR_AFTER"],
]);
