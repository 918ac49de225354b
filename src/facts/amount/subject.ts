import { isNoun, Tag } from "../../language/tag.ts";
import { type AmountContext, sentenceEnd, sentenceStart } from "./context.ts";
import { changeWord } from "./lexicon/changes.ts";
import { headNouns, type NounSpan, nounBefore } from "./noun-phrase.ts";
import type { Quantity } from "./quantity.ts";

/** Words that may stand between a verb and its amount. */
export const BETWEEN: ReadonlySet<string> = new Set(
  "worth valued priced estimated by to at from of only just as another further a an the more than in between down up back well still now also about higher lower another".split(
    " ",
  ),
);
/** Verbs that say how much their subject is. */
const AMOUNTS_TO: ReadonlySet<string> = new Set(
  "is was are were be been being cost costs total totals totaled totalled totalling totaling reach reaches reached exceed exceeds exceeded average averages averaged averaging hit hits amount amounts amounted stand stands stood remain remains remained become becomes became estimated valued priced worth weigh weighs weighed measure measures measured represent represents represented top tops topped sat sits trade trades traded close closes closed end ended start starts started begin begins opened came come comes settled".split(
    " ",
  ),
);
export const LOOK_BEHIND = 8;

/** "sales rose 3%", "the deal was worth $5bn": the subject of a verb that says how much. */
export function subjectNoun(context: AmountContext, from: number): NounSpan | undefined {
  const { phrases, tokens } = context.document;
  const { lower } = tokens;
  const start = Math.max(sentenceStart(context, from), from - LOOK_BEHIND);
  let at = from - 1;
  while (
    at >= start &&
    phrases.verb[at] < 0 &&
    (BETWEEN.has(lower[at]) ||
      tokens.tag[at] === Tag.Adverb ||
      tokens.tag[at] === Tag.Preposition ||
      context.numbers.holding(at) !== undefined ||
      "%$".includes(lower[at]) ||
      lower[at] === "percent")
  )
    at--;
  if (at < start) return undefined;
  const verb = phrases.verb[at];
  if (verb < 0) return undefined;
  const head = lower[phrases.verbHead[verb]];
  if (changeWord(head) === undefined && !AMOUNTS_TO.has(head)) return undefined;
  const subject = phrases.verbSubject[verb];
  if (subject < 0) return undefined;
  return subjectNouns(context, subject);
}

/** The subject's nouns; before a relative clause a date may hide them ("its revenue in 2021, which was $5m"). */
function subjectNouns(context: AmountContext, subject: number): NounSpan | undefined {
  const { phrases, tokens } = context.document;
  const first = phrases.nounFirst[subject];
  const noun = phrases.nounHead[subject];
  if (tokens.lower[noun] === "percent")
    return tokens.lower[noun + 1] === "of" ? headNouns(context, noun + 2, noun + 2) : undefined;
  if (context.taken[noun] === 1 && tokens.tag[first - 1] === Tag.Preposition && first > 1)
    return headNouns(context, first - 2, phrases.nounFirst[phrases.noun[first - 2]] ?? first);
  return isNoun(tokens.tag[noun]) ? headNouns(context, noun, first) : undefined;
}

/** "Turnout: 54%", and "Unemployment, at 3.6%, …": a label or a noun with its figure set beside it. */
export function labelledNoun(
  context: AmountContext,
  { first, last }: Quantity,
  from: number,
): NounSpan | undefined {
  const { lower } = context.document.tokens;
  const start = sentenceStart(context, from);
  if (lower[from - 1] === ":") return start < from - 1 ? labelFrom(context, start, from - 1) : undefined;
  const beside = lower[from - 1] === "at" && lower[from - 2] === "," && from - 2 > start;
  const closed = last < sentenceEnd(context, first) && lower[last] === ",";
  return beside && closed ? nounBefore(context, from - 2) : undefined;
}

/** A label is a noun alone at the start of its line. */
function labelFrom(context: AmountContext, start: number, colon: number): NounSpan | undefined {
  const noun = nounBefore(context, colon);
  const { tag } = context.document.tokens;
  if (noun === undefined || tag[noun.last - 1] === Tag.ProperNoun) return undefined;
  return noun.first - start <= MAX_MARKS ? noun : undefined;
}

/** A list's bullet may stand before the label. */
const MAX_MARKS = 2;
