import type { NumberMention } from "../../../language/numbers/number.ts";
import { Shape } from "../../../language/shape.ts";
import { isFiniteVerb, Tag } from "../../../language/tag.ts";
import { terms } from "../../../lexicon/terms.ts";
import { type AmountContext, sentenceStart } from "../context.ts";

const CLOSES = terms(", ) . ; — – ―");

/** "Keith Scott, 43, was", "Keith Scott, then 43,", "Keith Scott (43)": digits in apposition to a name. */
export function isApposition(context: AmountContext, number: NumberMention): boolean {
  const { first, last, limit, value, form } = number;
  if (form !== "digits" || value < 1 || first < 2) return false;
  const { lower, shape, start, end, term } = context.tokens;
  const then = lower[first - 1] === "then" || lower[first - 1] === "now";
  const before = then ? first - 2 : first - 1;
  const opened = lower[before] === "(";
  if (before < 1 || (lower[before] !== "," && !opened)) return false;
  if (opened && end[first - 1] !== start[first]) return false;
  if (!isPerson(context, before - 1, last, value)) return false;
  if (opened) return last < limit && lower[last] === ")";
  return (last >= limit || CLOSES.has(term[last])) && (shape[last + 1] & Shape.Number) === 0;
}

/** Does a name end at a token that is a person's by its length, by the article or by the verb behind? */
function isPerson(context: AmountContext, at: number, last: number, value: number): boolean {
  const { shape, tag } = context.tokens;
  if ((shape[at] & Shape.Capital) === 0 || tag[at] !== Tag.ProperNoun || context.taken[at] === 1)
    return false;
  if (at >= 1 && (shape[at - 1] & Shape.Capital) !== 0 && tag[at - 1] !== Tag.Preposition) return true;
  return value >= 10 && (isShortName(context, at) || isSubject(context, at, last));
}

/** "Moran, 43, has": a name at the start of a sentence, whose verb follows. */
function isSubject(context: AmountContext, name: number, comma: number): boolean {
  const { lower, tag } = context.tokens;
  if (name !== sentenceStart(context, name) || lower[comma] !== ",") return false;
  return isFiniteVerb(tag[comma + 1]) || lower[comma + 1] === "who";
}

/** Before the name of a place. */
const PLACED = terms("in at near from to outside around across through");

/** "Moran, 43," where the article says "Keith Moran" elsewhere; a place behind "in" is none. */
const isShortName = (context: AmountContext, at: number): boolean =>
  context.fullNames.has(context.tokens.lower[at]) && !PLACED.has(context.tokens.term[at - 1]);
