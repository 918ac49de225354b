import type { Document } from "../../../document/document.ts";
import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import { WEEKDAYS } from "../words/calendar-names.ts";
import {
  GONE_BY,
  GRANTS,
  PAST_EVENTS,
  PUT_OFF,
  STILL_OPEN,
  TERMS,
  TO_COME,
  UNTIL,
} from "../words/outlook.ts";
import type { Direction } from "./scene.ts";
import { outlookOf } from "./verb-outlook.ts";

/** How many tokens around an expression its verb is looked for. */
const REACH = 30;
const AHEAD = 16;

/** Where the verb of an expression's clause points: the subject's own verb, the nearest one before, else the first behind. */
export function directionOf(document: Document, { first, last }: TokenSpan): Direction {
  const { tokens } = document;
  const sentence = tokens.sentence[first];
  if (isOfPastEvent(document, last)) return "past";
  const end = Math.min(tokens.count, last + AHEAD);
  for (let i = last; i < Math.min(end, last + 3) && tokens.sentence[i] === sentence; i++)
    if (STILL_OPEN.has(tokens.lower[i])) return "future";
  if (tokens.lower[first - 1] === "since") return "past";
  if (isMeantFor(document, first) || isTerm(document, first)) return "future";
  const own = ownVerb(document, first, last);
  if (own >= 0) return outlookOf(document, own);
  const before = outlookBefore(document, first);
  if (before !== "unknown") return before;
  if (tokens.lower[first - 1] === "by") return "future";
  for (let i = last; i < end && tokens.sentence[i] === sentence; i++) {
    const found = outlookAt(document, i);
    if (found !== "unknown") return found;
  }
  return UNTIL.has(tokens.lower[first - 1] ?? "") ? "future" : "unknown";
}

/** "the forecast for Saturday", "a vote set for Friday"; "for Saturday's attack" looks back. */
function isMeantFor({ tokens }: Document, first: number): boolean {
  const { lower, tag } = tokens;
  return lower[first - 1] === "for" && WEEKDAYS.has(lower[first]) && tag[first + 1] !== Tag.Genitive;
}

/** "He was given until Friday", "extended the loan through January": the end of a term, whatever the tense of its verb. */
function isTerm({ tokens, phrases }: Document, first: number): boolean {
  if (!TERMS.has(tokens.lower[first - 1])) return false;
  for (
    let i = first - 2;
    i >= Math.max(0, first - AHEAD) && tokens.sentence[i] === tokens.sentence[first];
    i--
  ) {
    const group = phrases.verb[i];
    if (group < 0) continue;
    const head = tokens.lower[phrases.verbHead[group]];
    return GRANTS.has(head) || PUT_OFF.has(head);
  }
  return false;
}

/** "Friday's ruling", "Monday's deadly attack", "a June agreement": what has been decided or done. */
function isOfPastEvent({ tokens }: Document, last: number): boolean {
  if (tokens.tag[last] !== Tag.Genitive) return PAST_EVENTS.has(tokens.lower[last] ?? "");
  return PAST_EVENTS.has(tokens.lower[last + 1] ?? "") || PAST_EVENTS.has(tokens.lower[last + 2] ?? "");
}

/** "He said [the talks] Monday [would go on]": the verb right behind, where its subject stands before the expression. */
function ownVerb({ phrases }: Document, first: number, last: number): number {
  const group = phrases.verb[last] ?? -1;
  if (group < 0 || phrases.verbFirst[group] !== last) return -1;
  const subject = phrases.verbSubject[group];
  return subject >= 0 && phrases.nounLast[subject] === first ? group : -1;
}

function outlookBefore(document: Document, first: number): Direction {
  const { tokens, phrases } = document;
  const sentence = tokens.sentence[first];
  for (let i = first - 1; i >= Math.max(0, first - REACH) && tokens.sentence[i] === sentence; i--) {
    const found = outlookAt(document, i);
    if (found !== "unknown") return found;
    if (phrases.verb[i] >= 0) i = phrases.verbFirst[phrases.verb[i]];
  }
  return "unknown";
}

function outlookAt(document: Document, at: number): Direction {
  const group = document.phrases.verb[at];
  if (group >= 0) return outlookOf(document, group);
  const word = document.tokens.lower[at];
  return TO_COME.has(word) ? "future" : GONE_BY.has(word) ? "past" : "unknown";
}
