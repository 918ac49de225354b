import type { Document } from "../../document/document.ts";
import type { DateDraft, NameDraft } from "../drafts.ts";

/** Finds the names of a document with their types, in order, without overlap. */
export function findNames(_document: Document, _dates: readonly DateDraft[]): NameDraft[] {
  return [];
}
