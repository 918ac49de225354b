import type { Document } from "../../document/document.ts";
import type { DateDraft } from "../drafts.ts";

/** Finds the time expressions of a document, resolved against its anchor, in order. */
export function findDates(_document: Document): DateDraft[] {
  return [];
}
