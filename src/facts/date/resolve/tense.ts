import type { Document } from "../../../document/document.ts";
import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { terms } from "../../../lexicon/terms.ts";
import { GRANTS, OUTLOOK, PAST_EVENTS, PUT_OFF, STILL_OPEN, TERMS, UNTIL } from "../words/outlook.ts";
import { WEEKDAYS } from "../words/time-words.ts";
import type { Direction } from "./context.ts";
import { outlookOf } from "./verb-outlook.ts";

/** How many tokens around an expression its verb is looked for. */
const REACH = 30;
const AHEAD = 16;
/** How many tokens behind it may say that it is still open. */
const OPEN = 3;

const SINCE = terms("since");
const BY = terms("by");
const FOR = terms("for");

/** Where the verb of an expression's clause points: the subject's own verb, the nearest one before, else the first behind. */
export function directionOf(document: Document, { first, last }: TokenSpan): Direction {
  const { term } = document.tokens;
  const lead = term[first - 1];
  if (isOfPastEvent(document.tokens, last)) return "past";
  if (isStillOpen(document.tokens, first, last)) return "future";
  if (SINCE.has(lead)) return "past";
  if (isMeantFor(document.tokens, first) || isTerm(document, first)) return "future";
  const own = ownVerb(document, first, last);
  if (own >= 0) return outlookOf(document, own);
  const before = outlookBefore(document, first);
  if (before !== "unknown") return before;
  if (BY.has(lead)) return "future";
  const behind = outlookBehind(document, first, last);
  return behind === "unknown" && UNTIL.has(lead) ? "future" : behind;
}

/** "Friday's ruling", "Monday's deadly attack", "a June agreement": what has been decided or done. */
function isOfPastEvent({ tag, term }: Tokens, last: number): boolean {
  if (tag[last] !== Tag.Genitive) return PAST_EVENTS.has(term[last]);
  return PAST_EVENTS.has(term[last + 1]) || PAST_EVENTS.has(term[last + 2]);
}

function isStillOpen({ term, sentence }: Tokens, first: number, last: number): boolean {
  for (let i = last; i < last + OPEN && sentence[i] === sentence[first]; i++)
    if (STILL_OPEN.has(term[i])) return true;
  return false;
}

/** "the forecast for Saturday", "a vote set for Friday"; "for Saturday's attack" looks back. */
const isMeantFor = ({ term, tag }: Tokens, first: number): boolean =>
  FOR.has(term[first - 1]) && WEEKDAYS.has(term[first]) && tag[first + 1] !== Tag.Genitive;

/** "He was given until Friday", "extended the loan through January": the end of a term, whatever the tense of its verb. */
function isTerm({ tokens, phrases }: Document, first: number): boolean {
  const { term, sentence } = tokens;
  if (!TERMS.has(term[first - 1])) return false;
  const end = Math.max(0, first - AHEAD);
  for (let i = first - 2; i >= end && sentence[i] === sentence[first]; i--) {
    const group = phrases.verb[i];
    if (group < 0) continue;
    const head = term[phrases.verbHead[group]];
    return GRANTS.has(head) || PUT_OFF.has(head);
  }
  return false;
}

/** "He said [the talks] Monday [would go on]": the verb right behind, where its subject stands before the expression. */
function ownVerb({ phrases }: Document, first: number, last: number): number {
  const group = phrases.verb[last] ?? -1;
  if (group < 0 || phrases.verbFirst[group] !== last) return -1;
  const subject = phrases.verbSubject[group];
  return subject >= 0 && phrases.nounLast[subject] === first ? group : -1;
}

function outlookBefore(document: Document, first: number): Direction {
  const { sentence } = document.tokens;
  const { verb, verbFirst } = document.phrases;
  const end = Math.max(0, first - REACH);
  for (let i = first - 1; i >= end && sentence[i] === sentence[first]; i--) {
    const found = outlookAt(document, i);
    if (found !== "unknown") return found;
    if (verb[i] >= 0) i = verbFirst[verb[i]];
  }
  return "unknown";
}

function outlookBehind(document: Document, first: number, last: number): Direction {
  const { count, sentence } = document.tokens;
  const end = Math.min(count, last + AHEAD);
  for (let i = last; i < end && sentence[i] === sentence[first]; i++) {
    const found = outlookAt(document, i);
    if (found !== "unknown") return found;
  }
  return "unknown";
}

function outlookAt(document: Document, at: number): Direction {
  const group = document.phrases.verb[at];
  if (group >= 0) return outlookOf(document, group);
  const bits = OUTLOOK.get(document.tokens.term[at]);
  return (bits & 1) !== 0 ? "future" : bits !== 0 ? "past" : "unknown";
}
