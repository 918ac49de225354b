import type { TokenSpan } from "../../../../engine/rule.ts";
import { Shape } from "../../../../language/shape.ts";
import { isFiniteVerb, Tag } from "../../../../language/tag.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { anyOf, having, terms } from "../../../../lexicon/terms.ts";
import { isFronted } from "../../content/placement.ts";
import { type ClaimContext, opensQuotation } from "../../context.ts";
import { isTensed } from "../../syntax/tensed.ts";

/** Content that stands before its cue. */
export interface Piece extends TokenSpan {
  readonly quoted: boolean;
  /** A quotation and nothing else, with the mark inside that hands over to the attribution (`"T," she said`). */
  readonly sealed: boolean;
}

const DASHES = having("dash");
const LEADS = anyOf(DASHES, terms("but and , ;"));
/** Before a quotation they part it from the words before it (`She was firm - "I stay," she said`). */
export const SETS_OFF = anyOf(DASHES, terms(": , . ("));
const HANDS_OVER = terms(", ? !");

/** Does the quotation end in a comma or the like before its closing marks? */
export function handsOver({ document, tokens }: ClaimContext, place: number): boolean {
  let at = document.quotations[place].last - 1;
  while (at > 0 && (tokens.shape[at] & Shape.QuoteMark) !== 0) at--;
  return HANDS_OVER.has(tokens.term[at]);
}

/** The content that ends before `end`: its quotation, or the sentence so far. */
export function pieceBefore(context: ClaimContext, end: number): Piece | undefined {
  const { floor } = context;
  const { lower, term } = context.tokens;
  const last = lower[end - 1] === "," && context.quoted[end - 1] < 0 ? end - 1 : end;
  const around = context.quoted[last - 1];
  if (around >= 0) {
    const { first } = context.document.quotations[around];
    if (first <= floor || (SETS_OFF.has(term[first - 1]) && !goesOnFrom(context.tokens, first)))
      return { first, last, quoted: true, sealed: handsOver(context, around) };
  }
  let first = floor;
  while (first < last && LEADS.has(term[first])) first++;
  return first < last ? { first, last, quoted: around >= 0, sealed: false } : undefined;
}

/** `The fee, which is new, "helps nobody," she said`: a verb in lower case goes on with the clause before the marks. */
const goesOnFrom = ({ shape, tag }: Tokens, mark: number): boolean =>
  (shape[mark + 1] & Shape.Capital) === 0 && isFiniteVerb(tag[mark + 1]);

/** Words without quotation marks are content when they make a clause, or when the content goes on behind the attribution. */
export function isSaying(context: ClaimContext, piece: Piece, after: number): boolean {
  const { lower, shape, tag } = context.tokens;
  // "However, she says T": a word that only links.
  if (piece.last - piece.first === 1 && tag[piece.first] === Tag.Adverb) return false;
  if (lower[after] !== ",") return hasFiniteVerb(context.tokens, piece);
  if (!opensQuotation(context, after + 1)) return true;
  // `His client, she said, "denies it all"`: the quotation goes on with the clause.
  if ((shape[after + 2] & Shape.Lower) !== 0) return true;
  return hasFiniteVerb(context.tokens, piece) && !isFronted(context, piece.first, piece.first);
}

/** How far back a verb is sought in content that ends before its cue. */
const LOOK_BACK = 200;

function hasFiniteVerb(tokens: Tokens, { first, last }: TokenSpan): boolean {
  for (let i = Math.max(first, last - LOOK_BACK); i < last; i++) if (isTensed(tokens, i)) return true;
  return false;
}
