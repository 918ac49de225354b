import type { Document } from "../../document/document.ts";
import type { TokenSpan } from "../../engine/rule.ts";
import type { Tokens } from "../../language/tokens.ts";
import { Speakers } from "./speakers.ts";

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

export function claimContext(document: Document): ClaimContext {
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
    speakers: new Speakers(),
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
