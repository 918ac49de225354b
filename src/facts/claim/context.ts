import type { Document } from "../../document/document.ts";
import type { TokenSpan } from "../../engine/rule.ts";
import { Shape } from "../../language/shape.ts";
import type { Tokens } from "../../language/tokens.ts";
import { terms } from "../../lexicon/terms.ts";
import type { Speakers } from "./speakers.ts";

/** One sentence, or several that one quotation runs through (`"It rained. We left," she said.`). */
export interface Passage extends TokenSpan {
  readonly paragraph: number;
  /** Does a quotation stand in it? */
  readonly quotes: boolean;
}

/** A document, the passage of it that is read, and what the claim rules ask of both again and again. */
export interface ClaimContext {
  readonly document: Document;
  readonly tokens: Tokens;
  /** By token: the outermost quotation around it, marks included, or -1. */
  readonly quoted: Int32Array;
  passage: Passage;
  /** Where content that stands before its cue may begin. */
  floor: number;
  /** Who can be meant where a cue has no subject of its own. */
  readonly speakers: Speakers;
  /** The subject that was sought last; several frames ask for that of one verb. */
  readonly subject: SubjectSought;
}

/** Where a subject was sought, and what was found there. */
export interface SubjectSought {
  end: number;
  floor: number;
  found: TokenSpan | undefined;
}

export function claimContext(document: Document, speakers: Speakers): ClaimContext {
  const { tokens } = document;
  const quoted = new Int32Array(tokens.count).fill(-1);
  document.quotations.forEach(({ first, last, parent }, place) => {
    if (parent < 0) quoted.fill(place, first, last);
  });
  return {
    document,
    tokens,
    quoted,
    passage: { first: 0, last: 0, paragraph: -1, quotes: false },
    floor: 0,
    speakers,
    subject: { end: -1, floor: -1, found: undefined },
  };
}

/** Does a quotation begin at token `at`? */
export const opensQuotation = ({ document, quoted }: ClaimContext, at: number): boolean =>
  at < quoted.length && quoted[at] >= 0 && document.quotations[quoted[at]].first === at;

/** Does a quotation end right before token `at`? */
export const closesQuotation = ({ document, quoted }: ClaimContext, at: number): boolean =>
  at > 0 && quoted[at - 1] >= 0 && document.quotations[quoted[at - 1]].last === at;

/** Is token `i` the mark that closes a quotation, with a comma before it (`called it "a scandal," adding …`)? */
export function closesWithComma({ document, quoted, tokens }: ClaimContext, i: number): boolean {
  const around = quoted[i];
  return around >= 0 && document.quotations[around].last === i + 1 && tokens.lower[i - 1] === ",";
}

const KEPT = terms(") %");

/** Leaves out the full stop, or the like, that closes a sentence outside quotation marks. */
export function beforeClosing(context: ClaimContext, at: number, ceiling = context.passage.last): number {
  const { shape, term } = context.tokens;
  let end = ceiling;
  while (
    end > at + 1 &&
    (shape[end - 1] & Shape.Punctuation) !== 0 &&
    context.quoted[end - 1] < 0 &&
    !KEPT.has(term[end - 1])
  )
    end--;
  return end;
}

/** The passages of a document, in order. */
export function passagesOf({ document, quoted }: ClaimContext): Passage[] {
  const { sentences, quotations } = document;
  const found: { first: number; last: number; paragraph: number; quotes: boolean }[] = [];
  let next = 0;
  for (const { first, last, paragraph } of sentences) {
    while (next < quotations.length && quotations[next].last <= first) next++;
    const quotes = next < quotations.length && quotations[next].first < last;
    const open = found.at(-1);
    const around = quoted[first];
    if (open && open.paragraph === paragraph && around >= 0 && quotations[around].first < first)
      open.last = last;
    else found.push({ first, last, paragraph, quotes });
  }
  return found;
}
