import type { TokenSpan } from "../../../../engine/rule.ts";
import { isVerb, Tag } from "../../../../language/tag.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { anyOf, having, terms } from "../../../../lexicon/terms.ts";
import { contentEnd } from "../../content/end.ts";
import { contentStart } from "../../content/start.ts";
import { beforeClosing, type ClaimContext, opensQuotation } from "../../context.ts";
import { type Cue, Frame } from "../../words/cue.ts";
import { VERB_CUES } from "../../words/cues.ts";
import type { Piece } from "./piece.ts";

const AFTER_ATTRIBUTION = terms("but and who according although though while");
const CLAUSES = Frame.That | Frame.Clause | Frame.Infinitive | Frame.Question;
const NONE: TokenSpan = { first: 0, last: 0 };

/** The second piece of content behind the attribution, an empty one where none follows; undefined where other content does. */
export function restAfter(
  context: ClaimContext,
  after: number,
  piece: Piece,
  cue: Cue,
): TokenSpan | undefined {
  const { lower } = context.tokens;
  const end = beforeClosing(context, after);
  if (after >= end) return NONE;
  if (lower[after] === ",") return restAfterComma(context, after + 1, end, piece);
  if (lower[after] === "who" || (piece.quoted && lower[after] === "when")) return NONE;
  const second = opensQuotation(context, after) ? after : quotationAhead(context, after, end, piece);
  if (second >= 0) return { first: second, last: beforeClosing(context, second) };
  if (piece.sealed) return NONE;
  const { kind, at } = contentStart(context, after, cue);
  const ends = piece.quoted ? (kind & CLAUSES) === 0 || at > after + 6 : kind === 0 || lower[after] === "to";
  return ends ? NONE : undefined;
}

function restAfterComma(context: ClaimContext, at: number, end: number, piece: Piece): TokenSpan {
  const { tag, term } = context.tokens;
  if (at >= end) return NONE;
  const second = opensQuotation(context, at) ? at : quotationAhead(context, at, end, piece);
  if (second >= 0) return { first: second, last: beforeClosing(context, second) };
  if (piece.quoted && !isOpenFront(context, piece)) return NONE;
  if (tag[at] === Tag.Gerund || AFTER_ATTRIBUTION.has(term[at])) return NONE;
  return { first: at, last: contentEnd(context, at) };
}

const CONCEDES = terms("while although though if when because unless since whereas");

/** `While some do, and “we like that,” she said, most do not`: the main clause is still to come. */
const isOpenFront = ({ quoted, tokens }: ClaimContext, { first }: Piece): boolean =>
  quoted[first] < 0 && CONCEDES.has(tokens.term[first]);

/** How far a second quotation is sought behind the attribution. */
const REACH = 30;

/** A quotation set off by a comma or colon after an adjunct: `, she said on Monday, "T"`; -1 where none is. */
function quotationAhead(context: ClaimContext, after: number, end: number, { quoted }: Piece): number {
  if (!quoted) return -1;
  const { tag, term } = context.tokens;
  for (let i = after; i < Math.min(end, after + REACH); i++)
    if (opensQuotation(context, i)) return isSetOff(context.tokens, i - 1) ? i : -1;
    else if (isVerb(tag[i]) && VERB_CUES.has(term[i])) return -1;
  return -1;
}

const SETS_OFF = anyOf(having("dash"), terms(", : ;"));

/** A mark, or an abbreviation whose full stop also ends the sentence (`of Ocala, Fla. "T"`). */
const isSetOff = ({ lower, term }: Tokens, i: number): boolean =>
  SETS_OFF.has(term[i]) || (lower[i].length > 1 && lower[i].endsWith("."));
