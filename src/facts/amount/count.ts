import type { NumberMention } from "../../language/numbers/number.ts";
import { SHORT_SCALES } from "../../language/numbers/words.ts";
import { Tag } from "../../language/tag.ts";
import { type AmountContext, numberAt } from "./context.ts";
import { COUNTED_PARTS, isCountable, isPluralWord } from "./countable.ts";
import { nounSaidBefore } from "./counted-before.ts";
import { countedNoun, mayBeCounted } from "./counted-noun.ts";
import { type NounSpan, nounFrom, nounText } from "./noun-phrase.ts";
import { isName, isPartOfLarger } from "./number-name.ts";
import { type Quantity, quantityOf, round } from "./quantity.ts";

/** A number of things: "37 people", "a dozen soldiers", "5.2 million unemployed people", "one of the parties". */
export function readCount(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  if (number === undefined || isName(context, number) || isPartOfLarger(context, number)) return undefined;
  if (number.suffix !== "") return suffixCount(context, number);
  const noun = countedNoun(context, number) ?? nounSaidBefore(context, number);
  if (noun === undefined)
    return isOfPronoun(context, number) ? quantityOf(number, { kind: "count" }) : undefined;
  return quantityOf(number, { kind: "count", unit: isGuess(context, noun) ? null : nounText(context, noun) });
}

/** "estimates of 64,900" are no 64,900 estimates. */
const isGuess = ({ document: { tokens } }: AmountContext, { last }: NounSpan): boolean =>
  GUESSES.has(tokens.lower[last - 1]) && tokens.lower[last] === "of";
const GUESSES: ReadonlySet<string> = new Set(
  "estimates forecasts expectations projections predictions targets".split(" "),
);

const THEM: ReadonlySet<string> = new Set(["them", "whom", "which"]);

/** "22 of them": what is counted was named before. */
function isOfPronoun({ document: { tokens } }: AmountContext, { last, value }: NumberMention): boolean {
  return value > 1 && tokens.lower[last] === "of" && THEM.has(tokens.lower[last + 1]);
}

/** "two-front", "five-member", "5m users": a noun or a magnitude hangs on the number. */
function suffixCount(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { tokens } = context.document;
  const scale = number.hyphen ? undefined : SHORT_SCALES.get(number.suffix);
  if (scale !== undefined) {
    const noun = nounFrom(context, number.last);
    if (noun === undefined || !mayBeCounted(context, noun) || !isPluralWord(tokens.lower[noun.last - 1]))
      return undefined;
    const end = tokens.end[number.last - 1];
    // "a 5 m radius": apart from its number the letter is a unit, unless there are many of what follows.
    const apart = end > number.end + number.suffix.length;
    if (apart && tokens.tag[noun.last - 1] !== Tag.Plural) return undefined;
    const found = quantityOf(number, { kind: "count", unit: nounText(context, noun) }, scale);
    return { ...found, value: round(found.value), end };
  }
  if (!number.hyphen || number.value < 2) return undefined;
  if (number.suffix === "plus") return countPlus(context, number);
  const head = number.suffix.split("-", 1)[0];
  if (!COUNTED_PARTS.has(head)) return undefined;
  return quantityOf(number, { kind: "count", unit: head });
}

/** "100-plus people" */
function countPlus(context: AmountContext, number: NumberMention): Quantity | undefined {
  const noun = nounFrom(context, number.last);
  if (noun === undefined || !mayBeCounted(context, noun) || !isCountable(context, number, noun))
    return undefined;
  return quantityOf(number, { kind: "count", unit: nounText(context, noun) });
}
