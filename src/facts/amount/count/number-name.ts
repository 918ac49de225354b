import type { NumberMention } from "../../../language/numbers/number.ts";
import { Shape } from "../../../language/shape.ts";
import { isFiniteVerb, isNoun, Tag } from "../../../language/tag.ts";
import { having, terms } from "../../../lexicon/terms.ts";
import { type AmountContext, isJoined } from "../context.ts";
import { MODIFIERS } from "../modifier-phrases.ts";

/** Nouns that a number behind them names rather than counts ("Article 5", "page 12"). */
export const DESIGNATORS = having("designator");

/** Is the number a name or the end of one ("Boeing 737", "Article 5", "No. 10", "2016 election")? */
export function isName(context: AmountContext, number: NumberMention): boolean {
  const { lower, tag, term, sentence } = context.tokens;
  const { first } = number;
  const before = first - 1;
  if (before < 0 || sentence[before] !== sentence[first]) return isYearName(context, number);
  if (lower[before] === "#") return true;
  if (lower[before] === "of" && lower[before - 1] === "group" && isCapital(context, before - 1)) return true;
  const verb = isVerb(tag[before]);
  if (number.form === "digits" && number.scale === 1) {
    if (!verb && DESIGNATORS.has(term[before])) return true;
    if (isNameBefore(context, before)) return true;
  }
  return !verb && !MODIFIERS.has(term[before]) && lower[before] !== "than" && isYearName(context, number);
}

const isVerb = (tag: number): boolean => isFiniteVerb(tag) || tag === Tag.Gerund || tag === Tag.Infinitive;

const isCapital = ({ tokens: { shape } }: AmountContext, at: number): boolean =>
  (shape[at] & Shape.Capital) !== 0;

const isNameBefore = ({ tokens: { shape, tag }, taken }: AmountContext, at: number): boolean =>
  (shape[at] & (Shape.Capital | Shape.SentenceStart)) === Shape.Capital &&
  (isNoun(tag[at]) || tag[at] === Tag.Unknown) &&
  taken[at] === 0;

/** "2016" in "2016 elections": four digits of a year without grouping. */
export const isYearLike = ({ text }: AmountContext, { start, end, value, scale }: NumberMention): boolean =>
  scale === 1 && end - start === 4 && value >= 1500 && value < 2100 && !text.slice(start, end).includes(",");

const YEAR_NOUNS = having("year-noun");

/** "2016 elections", but not "2000 chairs": a plural behind the digits that no year names is counted. */
const isYearName = (context: AmountContext, number: NumberMention): boolean =>
  isYearLike(context, number) && !isCountedPlural(context, number.last);

function isCountedPlural({ tokens: { shape, tag, term } }: AmountContext, at: number): boolean {
  return tag[at] === Tag.Plural && (shape[at] & Shape.Capital) === 0 && !YEAR_NOUNS.has(term[at]);
}

const JOINING = terms("− × - – / : . x + ' _ & # @ =");

/** Is the number glued to a mark, as in a score, a time or a telephone number ("3-2", "5:30", "555-0100")? */
export function isPartOfLarger(context: AmountContext, { first, last }: NumberMention): boolean {
  const { term } = context.tokens;
  if (isJoined(context, first) && JOINING.has(term[first - 1])) return true;
  return isJoined(context, last) && JOINING.has(term[last]) && isJoined(context, last + 1);
}
