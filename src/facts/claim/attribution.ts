import type { TokenSpan } from "../../engine/rule.ts";
import type { ViaDraft } from "../drafts.ts";
import type { ClaimRule } from "./rules.ts";
import type { Cue } from "./words/cue.ts";

/** Who is told to have said what, as a frame found it; what kind of claim that is comes later. */
export interface Attribution {
  readonly rule: ClaimRule;
  /** Undefined for "according to", a colon and a dash. */
  readonly cueWord: Cue | undefined;
  readonly speaker: TokenSpan | undefined;
  readonly cue: TokenSpan;
  /** Quotations that go on behind the sentence are added later. */
  readonly content: TokenSpan[];
  readonly negated: boolean;
  /** Whether it was said at all stands open: under "if", in a question, behind a denial. */
  readonly open: boolean;
  /** Who passed the claim on, the nearest first. */
  readonly via: readonly ViaDraft[];
}

const NOBODY: readonly ViaDraft[] = [];

export const attribution = (
  rule: ClaimRule,
  cueWord: Cue | undefined,
  speaker: TokenSpan | undefined,
  cue: TokenSpan,
  content: TokenSpan[],
  negated = false,
  via = NOBODY,
): Attribution => ({ rule, cueWord, speaker, cue, content, negated, open: false, via });

/** Does one stand in another: its cue, and all of its content, inside the other's content? */
export function standsIn({ cue, content }: Attribution, outer: Attribution): boolean {
  if (!covers(outer.content, cue.first, cue.last)) return false;
  for (const { first, last } of content) if (!covers(outer.content, first, last)) return false;
  return true;
}

/** Does one of the spans, which stand in order, hold another? By bisection: a quotation may go on over a whole article. */
function covers(spans: readonly TokenSpan[], first: number, last: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].last <= first) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low].first <= first && last <= spans[low].last;
}

/** Is token `at` inside the content? */
export function holds({ content }: Attribution, at: number): boolean {
  for (const { first, last } of content) if (first <= at && at < last) return true;
  return false;
}

/** Where the content ends; its parts stand in order. */
export const endOf = ({ content }: Attribution): number =>
  content.length === 0 ? 0 : content[content.length - 1].last;
