import type { TokenSpan } from "../../../engine/rule.ts";
import type { NumberMention } from "../../../language/numbers/number.ts";
import { SHORT_SCALES } from "../../../language/numbers/numerals.ts";
import { Tag } from "../../../language/tag.ts";
import { having, terms } from "../../../lexicon/terms.ts";
import type { AmountContext } from "../context.ts";
import { endingAt, type Quantity, quantityOf, round } from "../quantity.ts";
import { mayBeCounted } from "../what/counted.ts";
import { nounFrom } from "../what/noun-behind.ts";
import { whatIsCounted } from "../what/what.ts";
import { COUNTED_PARTS, isCountable, isPluralWord } from "./countable.ts";
import { isName, isPartOfLarger } from "./number-name.ts";

/** A number of things: "37 people", "a dozen soldiers", "5.2 million unemployed people", "one of the parties". */
export function readCount(context: AmountContext, number: NumberMention): Quantity | undefined {
  if (isName(context, number) || isPartOfLarger(context, number)) return undefined;
  if (number.suffix !== "") return suffixCount(context, number);
  const noun = whatIsCounted(context, number);
  if (noun === undefined)
    return isOfPronoun(context, number) || isRate(context, number) ? quantityOf(number, "count") : undefined;
  return quantityOf(number, "count", isGuess(context, noun) ? null : noun);
}

const GUESSES = having("guess");

/** "estimates of 64,900" are no 64,900 estimates. */
const isGuess = ({ tokens: { lower, term } }: AmountContext, { last }: TokenSpan): boolean =>
  lower[last] === "of" && GUESSES.has(term[last - 1]);

/** "a rate of 52 per 100,000 people" */
const isRate = ({ tokens: { lower }, numbers }: AmountContext, { last }: NumberMention): boolean =>
  lower[last] === "per" && numbers.at(last + 1) !== undefined;

const THEM = terms("them whom which");

/** "22 of them": what is counted was named before. */
const isOfPronoun = ({ tokens: { lower, term } }: AmountContext, { last, value }: NumberMention): boolean =>
  value > 1 && lower[last] === "of" && THEM.has(term[last + 1]);

/** "two-front", "five-member", "5m users": a noun or a magnitude hangs on the number. */
function suffixCount(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { hyphen, suffix, unit, value } = number;
  const dash = suffix.indexOf("-");
  if (!hyphen) {
    const scale = dash < 0 ? SHORT_SCALES.get(unit) : undefined;
    return scale === undefined ? undefined : scaledCount(context, number, scale);
  }
  if (value < 2) return undefined;
  if (suffix === "plus") return countPlus(context, number);
  return COUNTED_PARTS.has(unit)
    ? quantityOf(number, "count", dash < 0 ? suffix : suffix.slice(0, dash))
    : undefined;
}

/** "5m users" */
function scaledCount(context: AmountContext, number: NumberMention, scale: number): Quantity | undefined {
  const { tokens } = context;
  const noun = nounFrom(context, number.last);
  if (noun === undefined || !mayBeCounted(context, noun) || !isPluralWord(tokens, noun.last - 1))
    return undefined;
  const end = tokens.end[number.last - 1];
  // "a 5 m radius": apart from its number the letter is a unit, unless there are many of what follows.
  const apart = end > number.end + number.suffix.length;
  if (apart && tokens.tag[noun.last - 1] !== Tag.Plural) return undefined;
  const found = endingAt(quantityOf(number, "count", noun, null, scale), end);
  found.value = round(found.value);
  return found;
}

/** "100-plus people" */
function countPlus(context: AmountContext, number: NumberMention): Quantity | undefined {
  const noun = nounFrom(context, number.last);
  if (noun === undefined || !mayBeCounted(context, noun) || !isCountable(context, number, noun))
    return undefined;
  return quantityOf(number, "count", noun);
}
