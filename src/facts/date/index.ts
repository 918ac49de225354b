import type { Document } from "../../document/document.ts";
import type { Numbers } from "../../language/numbers/number.ts";
import type { DateDraft } from "../drafts.ts";

/** Finds the time expressions of a document, resolved against its anchor, in order. */
export function findDates(_document: Document, _numbers: Numbers): DateDraft[] {
  return [];
}
