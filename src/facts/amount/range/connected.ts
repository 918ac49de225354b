import type { NumberMention } from "../../../language/numbers/number.ts";
import { Shape } from "../../../language/shape.ts";
import { terms } from "../../../lexicon/terms.ts";
import { isChangeWord } from "../change.ts";
import { type AmountContext, behindHyphen, sentenceEnd, sentenceStart } from "../context.ts";
import { isChanged } from "../previous.ts";
import type { Quantity } from "../quantity.ts";

const CONNECTORS = terms("- – — to and or");
/** Longest lower end in tokens, currency and unit included. */
const LONGEST_END = 8;

/** Cheap test before anything is read: does a word that could join two ends follow a number soon? */
export function mayConnect({ tokens }: AmountContext, { last }: NumberMention): boolean {
  const { lower, term } = tokens;
  const end = Math.min(tokens.count - 1, last + LONGEST_END);
  for (let next = last; next < end; next++) {
    if (CONNECTORS.has(term[next])) return true;
    if (lower[next] === "." || lower[next] === ",") return false;
  }
  return false;
}

/** The token where the upper end would begin, or -1. */
export function upperEnd(context: AmountContext, { first, last: end }: Quantity): number {
  const { lower, shape } = context.tokens;
  const last = behindHyphen(context, end);
  if (last + 1 >= sentenceEnd(context, first)) return -1;
  switch (lower[last]) {
    case "-":
    case "–":
    case "—":
      return (shape[last] & Shape.Joined) === (shape[last + 1] & Shape.Joined) ? last + 1 : -1;
    case "to":
      return isChange(context, first, last) ? -1 : last + 1;
    case "and":
      return isBetween(context, first) ? last + 1 : -1;
    case "or":
      return isNext(context.numbers.at(first), context.numbers.at(last + 1)) ? last + 1 : -1;
    default:
      return -1;
  }
}

/** "rose from 5% to 10%", "fell $5 to $10": the way from one amount to another, which are two. */
function isChange(context: AmountContext, first: number, last: number): boolean {
  const { lower, term } = context.tokens;
  const before = lower[first - 1];
  if (before === "from") return isChanged(context, first - 1);
  return last - first > 1 && (before === "by" || isChangeWord(term[first - 1]));
}

const LONGEST_BETWEEN = 4;

function isBetween(context: AmountContext, first: number): boolean {
  const { lower } = context.tokens;
  const start = Math.max(sentenceStart(context, first), first - LONGEST_BETWEEN);
  for (let at = first - 1; at >= start; at--) if (lower[at] === "between") return true;
  return false;
}

/** "one or two", "five or six". */
const isNext = (low: NumberMention | undefined, high: NumberMention | undefined): boolean =>
  low !== undefined &&
  high !== undefined &&
  low.value < high.value &&
  high.value / high.scale <= (20 * low.value) / low.scale;
