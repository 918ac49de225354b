import type { Document } from "../../document/document.ts";
import type { Numbers } from "../../language/numbers/number.ts";
import type { AmountDraft, DateDraft } from "../drafts.ts";

/** Finds the amounts of a document, in order; what a date took is no amount. */
export function findAmounts(
  _document: Document,
  _numbers: Numbers,
  _dates: readonly DateDraft[],
): AmountDraft[] {
  return [];
}
