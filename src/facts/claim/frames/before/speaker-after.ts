import type { TokenSpan } from "../../../../engine/rule.ts";
import { isNoun, isVerb, Tag } from "../../../../language/tag.ts";
import { terms } from "../../../../lexicon/terms.ts";
import { type ClaimContext, opensQuotation } from "../../context.ts";
import { nounPhraseFrom } from "../../syntax/noun-phrase.ts";
import { isTimeWord } from "../../syntax/time.ts";

/** The noun phrase after an inverted cue, with its apposition; not one that begins a clause ("X, the mayor, said Y would go"). */
export function speakerAfter(context: ClaimContext, at: number): TokenSpan | undefined {
  const { passage } = context;
  const { tag, term } = context.tokens;
  if (at >= passage.last || tag[at] === Tag.Pronoun || isTimeWord(term[at])) return undefined;
  const participle = tag[at] === Tag.Participle;
  const end = withTitle(context, nounPhraseFrom(context, participle ? at + 1 : at));
  if (end === at || (participle && end === at + 1)) return undefined;
  if (opensQuotation(context, end) && context.quoted[at - 2] < 0) return undefined;
  if (end < passage.last && isVerb(tag[end]) && tag[end] !== Tag.Gerund) return undefined;
  return { first: at, last: withApposition(context, end) };
}

/** Longest title of a work inside the speaker, in tokens. */
const MAX_TITLE = 8;

/** Takes in a title in quotation marks that a determiner governs (`the authors of the "Open Seas" report`). */
function withTitle(context: ClaimContext, end: number): number {
  const { document, quoted, tokens } = context;
  if (tokens.tag[end - 1] !== Tag.Determiner || !opensQuotation(context, end)) return end;
  const { first, last } = document.quotations[quoted[end]];
  return last - first > MAX_TITLE ? end : nounPhraseFrom(context, last, last + MAX_TITLE);
}

/** How far the end of an apposition is sought. */
const REACH = 40;

const CLOSES = terms(", . ;");

/** Takes in ", a senior aide to the mayor," and ", who was there," after a name. */
function withApposition(context: ClaimContext, end: number): number {
  const { lower, tag, term } = context.tokens;
  if (lower[end] !== "," || end + 2 >= context.passage.last || context.quoted[end + 1] >= 0) return end;
  const opener = tag[end + 1];
  if (opener !== Tag.Determiner && opener !== Tag.Value && lower[end + 1] !== "who" && !isNoun(opener))
    return end;
  for (let i = end + 1; i < Math.min(context.passage.last, end + REACH); i++) {
    if (context.quoted[i] >= 0) return end;
    if (CLOSES.has(term[i])) return i;
  }
  return end;
}
