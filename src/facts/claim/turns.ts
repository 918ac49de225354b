import type { Document } from "../../document/document.ts";
import type { TokenSpan } from "../../engine/rule.ts";
import { Shape } from "../../language/shape.ts";
import { isFiniteVerb } from "../../language/tag.ts";
import { type Attribution, attribution } from "./attribution.ts";
import { beforeClosing, type ClaimContext } from "./context.ts";

/** Longest name before the colon of a turn, in tokens. */
const MAX_LABEL = 5;
/** A text with fewer turns is no transcript. */
const MIN_TURNS = 3;
/** A turn of fewer tokens says nothing. */
const MIN_WORDS = 3;

const NONE: ReadonlyMap<number, Attribution> = new Map();

/** Turns of a transcript or an interview by the token they begin with ("COLE: Where were you?"): what stands behind the colon is that person's. */
export function turnsOf(context: ClaimContext): ReadonlyMap<number, Attribution> {
  const labels = labelsOf(context.document);
  if (!isDialogue(context.tokens, labels)) return NONE;
  const found = new Map<number, Attribution>();
  let speaking = 0;
  for (const [paragraph, label] of labels) {
    const turn = turnClaim(context, label, paragraph);
    const { first, last } = turn.content[0];
    if (hasVerb(context, first, last)) speaking++;
    if (last - first >= MIN_WORDS) found.set(label.first, turn);
  }
  // "Cole: 1,769" is a table.
  return speaking < MIN_TURNS || speaking * 2 < found.size ? NONE : found;
}

/** The capitalised words before a colon that opens a paragraph, by paragraph. */
function labelsOf({ paragraphs, sentences, tokens }: Document): Map<number, TokenSpan> {
  const labels = new Map<number, TokenSpan>();
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const first = sentences[paragraphs[paragraph].first]?.first ?? tokens.count;
    const colon = colonBehind(tokens, first);
    if (colon > first) labels.set(paragraph, { first, last: colon });
  }
  return labels;
}

/** Where the colon stands that closes a label from token `first`, or -1. */
function colonBehind({ count, lower, shape }: Document["tokens"], first: number): number {
  for (let i = first; i <= first + MAX_LABEL && i < count; i++) {
    if (lower[i] === ":") return i;
    if ((shape[i] & Shape.Capital) === 0 && lower[i] !== ".") return -1;
  }
  return -1;
}

/** Do several speak, and at least one of them again? */
function isDialogue({ lower }: Document["tokens"], labels: ReadonlyMap<number, TokenSpan>): boolean {
  if (labels.size < MIN_TURNS) return false;
  const names = new Set<string>();
  for (const { first, last } of labels.values()) names.add(lower.slice(first, last).join(" "));
  return names.size >= 2 && names.size < labels.size;
}

/** How far into a turn a verb is sought. */
const VERB_REACH = 30;

function hasVerb({ tokens }: ClaimContext, first: number, last: number): boolean {
  for (let i = first; i < Math.min(last, first + VERB_REACH); i++)
    if (isFiniteVerb(tokens.tag[i])) return true;
  return false;
}

function turnClaim(context: ClaimContext, speaker: TokenSpan, paragraph: number): Attribution {
  const { paragraphs, sentences } = context.document;
  const end = sentences[paragraphs[paragraph].last - 1].last;
  const first = Math.min(speaker.last + 1, end - 1);
  const cue = { first: speaker.last, last: speaker.last + 1 };
  const content = [{ first, last: beforeClosing(context, first, end) }];
  return attribution("claim/turn", undefined, speaker, cue, content);
}

/** Does nobody's name open the turn ("Q:", "A:")? Then its words are nobody's claim. */
export const isLettered = ({ tokens }: ClaimContext, { speaker }: Attribution): boolean =>
  speaker !== undefined &&
  speaker.last - speaker.first === 1 &&
  (tokens.lower[speaker.first] === "q" || tokens.lower[speaker.first] === "a");
