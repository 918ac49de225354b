import { Tag } from "../../language/tag.ts";
import { type AmountContext, sentenceEnd, sentenceStart } from "./context.ts";
import { changeWord } from "./lexicon/changes.ts";
import { CURRENCY_WORDS } from "./lexicon/currency-names.ts";
import { TIME_NOUNS, TOTALS } from "./lexicon/designators.ts";
import { PAYMENTS } from "./lexicon/payments.ts";
import { headNouns, type NounSpan, nounBefore, nounText } from "./noun-phrase.ts";
import type { Quantity } from "./quantity.ts";
import { BETWEEN, LOOK_BEHIND, labelledNoun, subjectNoun } from "./subject.ts";

/** What an amount is of: the noun it stands before ("a $5m fine"), behind ("a fine of $5m"), over ("30% of sales") or says something of ("sales rose 3%"). */
export function whatOf(context: AmountContext, quantity: Quantity, from: number): string | null {
  if (quantity.kind === "count" && quantity.unit !== null) return quantity.unit;
  const share = quantity.kind === "percent" || quantity.kind === "ratio";
  const found =
    (share ? dividedNoun(context, quantity) : undefined) ??
    nounOfBefore(context, from) ??
    dividedNoun(context, quantity) ??
    nounBehind(context, quantity) ??
    suppliedNoun(context, quantity) ??
    bracketed(context, quantity) ??
    labelledNoun(context, quantity, from) ??
    subjectNoun(context, from);
  return found ? nounText(context, found) : paidAs(context, quantity, from);
}

/** "was fined more than $5m", "fined the company $5m": what the verb before the sum makes of it. */
function paidAs(
  { document: { phrases, tokens } }: AmountContext,
  { kind }: Quantity,
  from: number,
): string | null {
  if (kind !== "money") return null;
  for (let at = from - 1, seen = 0; at >= 0 && seen < LOOK_BEHIND; at--, seen++) {
    if (tokens.sentence[at] !== tokens.sentence[from]) return null;
    const verb = phrases.verb[at];
    if (verb >= 0) return PAYMENTS.get(tokens.lower[phrases.verbHead[verb]]) ?? null;
    if (phrases.noun[at] < 0 && tokens.tag[at] !== Tag.Adverb && !BETWEEN.has(tokens.lower[at])) return null;
  }
  return null;
}

const WHOM: ReadonlySet<string> = new Set(["whom", "which"]);

/** "30% of its production", "60 acres of land", "twice the rate". */
function dividedNoun(context: AmountContext, { last, first, kind }: Quantity): NounSpan | undefined {
  const { lower, tag } = context.document.tokens;
  if (last + 1 >= sentenceEnd(context, first)) return undefined;
  const definite = tag[last] === Tag.Determiner || tag[last] === Tag.Possessive;
  if (kind === "ratio" && definite) return headNouns(context, last, last);
  if (lower[last] !== "of") return undefined;
  // "inmates, 40 percent of whom": they stand before the comma.
  if (WHOM.has(lower[last + 1])) return lower[first - 1] === "," ? nounBefore(context, first - 1) : undefined;
  return headNouns(context, last + 1, last + 1);
}

/** "a $30,000 profit"; "a 10 percent drop in sales" is of sales. */
function nounBehind(context: AmountContext, { first, last }: Quantity): NounSpan | undefined {
  const { tokens } = context.document;
  if (last >= sentenceEnd(context, first)) return undefined;
  // "29 cents a share": a phrase of its own.
  if (tokens.tag[last] === Tag.Determiner) return undefined;
  const noun = headNouns(context, last, last);
  // "the 95 percent Obama received": a name behind the amount begins its clause.
  if (noun === undefined || tokens.tag[noun.last - 1] === Tag.ProperNoun) return undefined;
  // "a $5m dollar fine" says its currency twice.
  if (noun.last - noun.first > 1 && CURRENCY_WORDS.has(tokens.lower[noun.first]))
    return { first: noun.first + 1, last: noun.last };
  const head = tokens.lower[noun.last - 1];
  if (changeWord(head) === undefined && !TOTALS.has(head)) return TIME_NOUNS.has(head) ? undefined : noun;
  const { lower } = tokens;
  const inside =
    lower[noun.last] === "in" || lower[noun.last] === "of"
      ? headNouns(context, noun.last + 1, noun.last + 1)
      : undefined;
  if (inside !== undefined) return inside;
  return withoutHead(noun, head);
}

/** "a sales rise of 3%" is of sales; an "unemployment rate" is one thing. */
function withoutHead({ first, last }: NounSpan, head: string): NounSpan | undefined {
  if (last - first === 1) return undefined;
  return { first, last: changeWord(head) === undefined ? last : last - 1 };
}

/** "$14 billion in funds". */
function suppliedNoun(context: AmountContext, { first, last, kind }: Quantity): NounSpan | undefined {
  const { lower, tag } = context.document.tokens;
  const at = last + 1;
  if (kind !== "money" || at >= sentenceEnd(context, first) || lower[last] !== "in") return undefined;
  if (tag[at] === Tag.Determiner || tag[at] === Tag.Possessive || tag[at] === Tag.ProperNoun)
    return undefined;
  if (context.taken[at] === 1) return undefined;
  return headNouns(context, at, at);
}

/** "a majority of Democratic statements (54%)". */
function bracketed(context: AmountContext, { first, last }: Quantity): NounSpan | undefined {
  const { lower } = context.document.tokens;
  if (lower[first - 1] !== "(" || lower[last] !== ")" || first - 1 <= sentenceStart(context, first))
    return undefined;
  return nounBefore(context, first - 1);
}

/** Words of change that are things as well ("a loss of $5m"). */
const LOSSES: ReadonlySet<string> = new Set(
  "loss losses gain gains cut cuts discount hike boost growth reduction contraction reductions".split(" "),
);

const OF: ReadonlySet<string> = new Set(["of", "worth", "totaling", "totalling"]);

/** "a fine of $5m", "job cuts of 10,000". */
function nounOfBefore(context: AmountContext, from: number): NounSpan | undefined {
  const { lower } = context.document.tokens;
  if (from - 1 <= sentenceStart(context, from) || !OF.has(lower[from - 1])) return undefined;
  const noun = nounBefore(context, from - 1);
  if (noun === undefined) return undefined;
  const head = lower[noun.last - 1];
  if (LOSSES.has(head) || (changeWord(head) === undefined && !TOTALS.has(head))) return noun;
  return withoutHead(noun, head);
}
