import { Tag } from "../../../language/tag.ts";
import { valued } from "../../../lexicon/terms.ts";
import type { AmountContext } from "../context.ts";
import type { Quantity } from "../quantity.ts";
import { BETWEEN, LOOK_BEHIND } from "./subject.ts";

/** Verbs whose object is a sum, and the noun of what the sum is: "was fined $5m" is a fine. */
const PAYMENTS = valued("payment", String);

/** "was fined more than $5m", "fined the company $5m": what the verb before the sum makes of it. */
export function paidAs(
  { phrases, tokens }: AmountContext,
  { kind }: Quantity,
  from: number,
): string | undefined {
  if (kind !== "money") return undefined;
  const { sentence, tag, term } = tokens;
  for (let at = from - 1; at >= Math.max(0, from - LOOK_BEHIND); at--) {
    if (sentence[at] !== sentence[from]) return undefined;
    const verb = phrases.verb[at];
    if (verb >= 0) return PAYMENTS.get(term[phrases.verbHead[verb]]);
    if (phrases.noun[at] < 0 && tag[at] !== Tag.Adverb && !BETWEEN.has(term[at])) return undefined;
  }
  return undefined;
}
