import { type AmountContext, sentenceEnd, sentenceStart } from "./context.ts";
import { changeWord } from "./lexicon/changes.ts";
import type { Quantity } from "./quantity.ts";

type Change = "increase" | "decrease" | null;

const SKIPPED: ReadonlySet<string> = new Set([
  "by",
  "of",
  "another",
  "a",
  "an",
  "the",
  "further",
  "only",
  "just",
  "much",
]);
const LOOK_BEHIND = 4;
const LONGEST_OBJECT = 7;

/** The direction of an amount that is a change: "rose 3%", "cut by $5m", "a 10 percent drop", "4% higher". */
export function changeOf(context: AmountContext, quantity: Quantity, from: number): Change {
  return changeBefore(context, from) ?? changeBehind(context, quantity);
}

/** A word of change right before, "by" and its like passed over; "rose to $5m" tells where it went, not how far. */
function changeBefore(context: AmountContext, from: number): Change {
  const { lower } = context.document.tokens;
  const start = Math.max(sentenceStart(context, from), from - LOOK_BEHIND);
  let at = from - 1;
  while (at >= start && SKIPPED.has(lower[at])) at--;
  const said = at >= start ? changeWord(lower[at]) : undefined;
  return said ?? (lower[from - 1] === "by" ? verbOfChange(context, from - 1) : null);
}

/** "cut its main rate by 3%": the verb that "by" belongs to. */
function verbOfChange(context: AmountContext, by: number): Change {
  const { phrases, tokens } = context.document;
  const start = Math.max(sentenceStart(context, by), by - LONGEST_OBJECT);
  for (let at = by - 1; at >= start; at--) {
    const verb = phrases.verb[at];
    if (verb >= 0) return changeWord(tokens.lower[phrases.verbHead[verb]]) ?? null;
  }
  return null;
}

/** "a 10 percent drop", "10,000 job cuts", "4% lower". */
function changeBehind(context: AmountContext, { first, last, kind }: Quantity): Change {
  const { phrases, tokens } = context.document;
  const { lower } = tokens;
  if (last >= sentenceEnd(context, first)) return null;
  const noun = phrases.noun[first];
  const head = noun >= 0 ? phrases.nounHead[noun] : -1;
  const said = head >= last ? changeWord(lower[head]) : undefined;
  if (said !== undefined) return said;
  return kind === "percent" || kind === "money" ? (changeWord(lower[last]) ?? null) : null;
}
