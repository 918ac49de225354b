import type { TokenSpan } from "../../../engine/rule.ts";
import type { NumberMention } from "../../../language/numbers/number.ts";
import { Tag } from "../../../language/tag.ts";
import { terms } from "../../../lexicon/terms.ts";
import { type AmountContext, sentenceEnd, sentenceStart } from "../context.ts";
import type { Quantity } from "../quantity.ts";
import { headNouns, nounBefore } from "./noun-before.ts";
import { nounFrom } from "./noun-behind.ts";
import { inNumbers } from "./of-before.ts";

/** "$14 billion in funds". */
export function suppliedNoun(context: AmountContext, { first, last, kind }: Quantity): TokenSpan | undefined {
  const { lower, tag } = context.tokens;
  const at = last + 1;
  if (kind !== "money" || lower[last] !== "in" || at >= sentenceEnd(context, first)) return undefined;
  if (tag[at] === Tag.Determiner || tag[at] === Tag.Possessive || tag[at] === Tag.ProperNoun)
    return undefined;
  return context.taken[at] === 1 ? undefined : headNouns(context, at, at);
}

/** "a majority of Democratic statements (54%)". */
export function bracketedNoun(context: AmountContext, { first, last }: Quantity): TokenSpan | undefined {
  const { lower } = context.tokens;
  if (lower[first - 1] !== "(" || lower[last] !== ")" || first - 1 <= sentenceStart(context, first))
    return undefined;
  return nounBefore(context, first - 1);
}

const AGED = terms("aged ages");

/** "children aged six to 17". */
export const agedNoun = (context: AmountContext, { first }: Quantity): TokenSpan | undefined =>
  AGED.has(context.tokens.term[first - 1]) ? nounBefore(context, first - 1) : undefined;

/** "Turnout: 54%", and "Unemployment, at 3.6%, …": a label or a noun with its figure set beside it. */
export function labelledNoun(
  context: AmountContext,
  { first, last }: Quantity,
  from: number,
): TokenSpan | undefined {
  const { lower } = context.tokens;
  const start = sentenceStart(context, from);
  if (lower[from - 1] === ":") return start < from - 1 ? labelFrom(context, start, from - 1) : undefined;
  if (lower[from - 1] !== "at" || lower[from - 2] !== "," || lower[last] !== ",") return undefined;
  if (from - 2 <= start || last >= sentenceEnd(context, first)) return undefined;
  return nounBefore(context, from - 2);
}

/** A list's bullet may stand before the label. */
const MAX_MARKS = 2;

/** A label is a noun alone at the start of its line. */
function labelFrom(context: AmountContext, start: number, colon: number): TokenSpan | undefined {
  const noun = nounBefore(context, colon);
  if (noun === undefined || context.tokens.tag[noun.last - 1] === Tag.ProperNoun) return undefined;
  return noun.first - start <= MAX_MARKS ? noun : undefined;
}

const PLACES = terms("in from at for");
const LINKS = terms(", and ; or");
const LOOK_BEHIND = 12;

/** "60 shops in Leeds, 45 in Ghent": the noun of the number before, in the same sentence. */
export function elidedNoun(
  context: AmountContext,
  number: NumberMention,
  before: number,
): TokenSpan | undefined {
  const { term } = context.tokens;
  if (!LINKS.has(term[before]) || number.last >= number.limit || !PLACES.has(term[number.last]))
    return undefined;
  const start = Math.max(sentenceStart(context, number.first), before - LOOK_BEHIND);
  for (let at = before; at >= start; at--) {
    const other = context.numbers.at(at);
    if (other === undefined) continue;
    if (context.taken[at] === 1) return undefined;
    const noun = nounFrom(context, other.last);
    if (noun !== undefined) return inNumbers(context, noun);
    if (!PLACES.has(term[other.last])) return undefined;
  }
  return undefined;
}
