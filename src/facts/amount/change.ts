import { having, terms } from "../../lexicon/terms.ts";
import { type AmountContext, sentenceEnd, sentenceStart } from "./context.ts";
import type { Quantity } from "./quantity.ts";
import type { Amount } from "./schema.ts";

export type Change = Amount["change"];

const INCREASE = having("increase");
const DECREASE = having("decrease");

/** The direction that a word gives to the amount beside it, or null. */
export function changeWord(term: number): Change {
  if (DECREASE.has(term)) return "decrease";
  return INCREASE.has(term) ? "increase" : null;
}

export const isChangeWord = (term: number): boolean => INCREASE.has(term) || DECREASE.has(term);

const SKIPPED = terms("by of another a an the further only just much");
const LOOK_BEHIND = 4;
const LONGEST_OBJECT = 7;

/** The direction of an amount that is a change: "rose 3%", "cut by $5m", "a 10 percent drop", "4% higher". */
export const changeOf = (context: AmountContext, quantity: Quantity, from: number): Change =>
  changeBefore(context, from) ?? changeBehind(context, quantity);

/** A word of change right before, "by" and its like passed over; "rose to $5m" tells where it went, not how far. */
function changeBefore(context: AmountContext, from: number): Change {
  const { lower, term } = context.tokens;
  const start = Math.max(sentenceStart(context, from), from - LOOK_BEHIND);
  let at = from - 1;
  while (at >= start && SKIPPED.has(term[at])) at--;
  const said = at >= start ? changeWord(term[at]) : null;
  return said ?? (lower[from - 1] === "by" ? verbOfChange(context, from - 1) : null);
}

/** "cut its main rate by 3%": the verb that "by" belongs to. */
function verbOfChange(context: AmountContext, by: number): Change {
  const { phrases, tokens } = context;
  const start = Math.max(sentenceStart(context, by), by - LONGEST_OBJECT);
  for (let at = by - 1; at >= start; at--) {
    const verb = phrases.verb[at];
    if (verb >= 0) return changeWord(tokens.term[phrases.verbHead[verb]]);
  }
  return null;
}

/** "a 10 percent drop", "10,000 job cuts", "4% lower". */
function changeBehind(context: AmountContext, { first, last, kind }: Quantity): Change {
  const { phrases, tokens } = context;
  if (last >= sentenceEnd(context, first)) return null;
  const noun = phrases.noun[first];
  const head = noun >= 0 ? phrases.nounHead[noun] : -1;
  const said = head >= last ? changeWord(tokens.term[head]) : null;
  return said ?? (kind === "percent" || kind === "money" ? changeWord(tokens.term[last]) : null);
}
