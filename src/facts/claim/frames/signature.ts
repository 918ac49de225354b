import { Shape } from "../../../language/shape.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { type Attribution, attribution } from "../attribution.ts";
import { beforeClosing, type ClaimContext, closesQuotation } from "../context.ts";
import { nounPhraseFrom } from "../syntax/noun-phrase.ts";

/** Longest signature, in tokens ("— Ana Ortiz, 52, a nurse from Lima"). */
const MAX_SIGNATURE = 16;

/** A name, or a title before one ("– Senator Ana Ortiz"). */
const isCapitalised = ({ tag, shape }: Tokens, at: number): boolean =>
  tag[at] === Tag.ProperNoun || (isNoun(tag[at]) && (shape[at] & shape[at + 1] & Shape.Capital) !== 0);

/** "T" — X: a quotation signed with a name, in the same paragraph or on a line of its own. */
export function signatureFrame(context: ClaimContext, at: number): Attribution | undefined {
  if (!closesQuotation(context, at)) return undefined;
  const { document, quoted, tokens } = context;
  const last = beforeClosing(context, at + 1);
  if (last <= at + 1 || last - at > MAX_SIGNATURE || !isCapitalised(tokens, at + 1)) return undefined;
  const name = nounPhraseFrom(context, at + 1, last);
  if (name === at + 1 || (name < last && tokens.lower[name] !== ",")) return undefined;
  const quotation = document.quotations[quoted[at - 1]];
  const speaker = { first: at + 1, last };
  const content = { first: quotation.first, last: quotation.last };
  return attribution("claim/quotation-signature", undefined, speaker, { first: at, last: at + 1 }, [content]);
}
