import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import { having, terms } from "../../../lexicon/terms.ts";
import { isChangeWord } from "../change.ts";
import { type AmountContext, sentenceStart } from "../context.ts";
import { DESIGNATORS } from "../count/number-name.ts";
import { TIME_NOUNS } from "./counted.ts";
import { nounBefore } from "./noun-before.ts";
import { isTotal, TOTALS, withoutHead } from "./total.ts";

/** Words of change that are things as well ("a loss of $5m"). */
const LOSSES = having("change-noun");

const OF = terms("of worth totaling totalling");

/** "a fine of $5m", "job cuts of 10,000": `from` is the amount's first token. */
export function nounOf(context: AmountContext, from: number): TokenSpan | undefined {
  const { term } = context.tokens;
  if (!OF.has(term[from - 1]) || from - 1 <= sentenceStart(context, from)) return undefined;
  const noun = nounBefore(context, from - 1);
  if (noun === undefined) return undefined;
  const head = term[noun.last - 1];
  return LOSSES.has(head) || !isTotal(head) ? noun : withoutHead(noun, isChangeWord(head));
}

/** "job cuts of 10,000": what is counted before the "of" at a token. */
export const countedOf = (context: AmountContext, of: number): TokenSpan | undefined =>
  inNumbers(context, nounBefore(context, of));

/** Nouns for many people or things, whose number is a count. */
const BODIES = having("body-of-many");

/** Plurals that go up and down a scale and are not counted. */
const SCALARS = having("scalar");

/** A noun, where it is a plural or a noun for many ("population") of things that come in numbers. */
export function inNumbers({ tokens }: AmountContext, noun: TokenSpan | undefined): TokenSpan | undefined {
  if (noun === undefined) return undefined;
  const { first, last } = noun;
  const head = tokens.term[last - 1];
  if (BODIES.has(head)) return noun;
  if (tokens.tag[last - 1] !== Tag.Plural || SCALARS.has(head) || TIME_NOUNS.has(head)) return undefined;
  if (TOTALS.has(head) || DESIGNATORS.has(head)) return undefined;
  return last - first === 1 && isChangeWord(head) ? undefined : noun;
}
