import type { Document } from "../../document/document.ts";
import type { NameDraft, OfficialDraft } from "../drafts.ts";

/** Finds the people who hold an office or a post, in order. */
export function findOfficials(_document: Document, _names: readonly NameDraft[]): OfficialDraft[] {
  return [];
}
