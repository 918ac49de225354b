import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import { anyOf, having, terms } from "../../../lexicon/terms.ts";
import { type ClaimContext, closesWithComma } from "../context.ts";
import { beforeModifier } from "./modifier.ts";
import { nounPhraseBefore } from "./noun-phrase.ts";
import { aroundParenthesis } from "./parenthesis.ts";
import { timeBefore } from "./time.ts";

/** The subject of the verb group that begins at `end`, with its apposition and relative clause; undefined when none is found. */
export function subjectBefore(
  context: ClaimContext,
  end: number,
  floor = context.passage.first,
): TokenSpan | undefined {
  const { subject } = context;
  if (subject.end === end && subject.floor === floor) return subject.found;
  const found = find(context, end, floor);
  subject.end = end;
  subject.floor = floor;
  subject.found = found;
  return found;
}

function find(context: ClaimContext, end: number, floor: number): TokenSpan | undefined {
  const close = timeBefore(context.tokens, end, floor);
  return (close < end ? find(context, close, floor) : undefined) ?? closedAt(context, end, floor);
}

const MARKS = anyOf(having("dash"), terms(", ) 's"));

/** The subject that ends right before `end`, or in a parenthesis that closes there. */
function closedAt(context: ClaimContext, end: number, floor: number): TokenSpan | undefined {
  if (end <= floor) return undefined;
  const { lower, term } = context.tokens;
  let named = end;
  if (closesWithComma(context, end - 1)) return aroundParenthesis(context, end, floor, ",");
  if (MARKS.has(term[end - 1])) {
    const mark = lower[end - 1];
    if (mark !== "'s") return aroundParenthesis(context, end, floor, mark === ")" ? "(" : mark);
    named = end - 1;
  }
  const first = nounPhraseBefore(context, named, floor);
  if (first < 0 || isVenue(context, first, end, floor)) return undefined;
  return { first: beforeModifier(context, first, floor), last: end };
}

const VENUES = having("speech-venue");

/** Where or when something is said: behind a preposition no subject ("… and [in a statement] thanked"). */
const isVenue = ({ tokens }: ClaimContext, first: number, end: number, floor: number): boolean =>
  first > floor &&
  VENUES.has(tokens.term[end - 1]) &&
  tokens.tag[first - 1] === Tag.Preposition &&
  tokens.lower[first - 1] !== "of";
