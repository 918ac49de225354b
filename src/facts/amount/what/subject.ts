import type { TokenSpan } from "../../../engine/rule.ts";
import type { NumberMention } from "../../../language/numbers/number.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { anyOf, having, terms } from "../../../lexicon/terms.ts";
import { isChangeWord } from "../change.ts";
import { type AmountContext, sentenceStart } from "../context.ts";
import { headNouns, nounBefore } from "./noun-before.ts";
import { nounFrom } from "./noun-behind.ts";
import { inNumbers } from "./of-before.ts";

/** Words that may stand between a verb and its amount. */
export const BETWEEN = terms(
  "worth valued priced estimated by to at from of only just as another further a an the more than in between down up back well still now also about higher lower",
);
const PASSED = anyOf(BETWEEN, terms("% $ percent"));
/** Verbs that say how much their subject is. */
const AMOUNTS_TO = having("amount-verb");
export const LOOK_BEHIND = 8;

/** "sales rose 3%", "the deal was worth $5bn": the subject of a verb that says how much. */
export function subjectNoun(context: AmountContext, from: number): TokenSpan | undefined {
  const { phrases, tokens } = context;
  const start = Math.max(sentenceStart(context, from), from - LOOK_BEHIND);
  let at = from - 1;
  while (at >= start && phrases.verb[at] < 0 && isPassed(context, at)) at--;
  const verb = at < start ? -1 : phrases.verb[at];
  if (verb < 0) return undefined;
  const head = tokens.term[phrases.verbHead[verb]];
  if (!AMOUNTS_TO.has(head) && !isChangeWord(head)) return undefined;
  const subject = phrases.verbSubject[verb];
  return subject < 0 ? undefined : subjectNouns(context, subject);
}

const isPassed = ({ numbers, tokens: { tag, term } }: AmountContext, at: number): boolean =>
  PASSED.has(term[at]) ||
  tag[at] === Tag.Adverb ||
  tag[at] === Tag.Preposition ||
  numbers.holding(at) !== undefined;

/** The subject's nouns; before a relative clause a date may hide them ("its revenue in 2021, which was $5m"). */
function subjectNouns(context: AmountContext, subject: number): TokenSpan | undefined {
  const { phrases, taken } = context;
  const { lower, tag } = context.tokens;
  const first = phrases.nounFirst[subject];
  const noun = phrases.nounHead[subject];
  if (lower[noun] === "percent")
    return lower[noun + 1] === "of" ? headNouns(context, noun + 2, noun + 2) : undefined;
  if (taken[noun] === 1 && first > 1 && tag[first - 1] === Tag.Preposition)
    return headNouns(context, first - 2, phrases.nounFirst[phrases.noun[first - 2]] ?? first);
  return isNoun(tag[noun]) ? headNouns(context, noun, first) : undefined;
}

const TO = terms("to at from as");
const STATES = having("number-verb");
const FARTHEST_VERB = 6;

/** "casualties soared to 4,853", "the prison population stood at 200,000". */
export function countedSubject(
  context: AmountContext,
  number: NumberMention,
  before: number,
): TokenSpan | undefined {
  const { phrases, tokens } = context;
  const { lower, tag, term } = tokens;
  const start = Math.max(sentenceStart(context, number.first), before - FARTHEST_VERB);
  let at = before;
  while (at > start && phrases.verb[at] < 0) at--;
  const verb = phrases.verb[at];
  if (verb < 0) return undefined;
  const head = term[phrases.verbHead[verb]];
  const to = TO.has(term[before]);
  const moves = (to || lower[before] === "by") && isChangeWord(head);
  if (!moves && !(STATES.has(head) && (to || before === at))) return undefined;
  const subject = phrases.verbSubject[verb];
  const noun = subject < 0 ? -1 : phrases.nounHead[subject];
  if (noun < 0 || !isNoun(tag[noun])) return undefined;
  if (lower[noun] === "number" && lower[noun + 1] === "of") return numbered(context, noun + 2);
  return inNumbers(context, nounBefore(context, noun + 1));
}

/** "the number of refugees rose to 65,000" */
function numbered(context: AmountContext, at: number): TokenSpan | undefined {
  const { tag } = context.tokens;
  const noun = nounFrom(context, tag[at] === Tag.Determiner ? at + 1 : at);
  return noun && tag[noun.last - 1] === Tag.Plural ? noun : undefined;
}
