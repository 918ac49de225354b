import type { Document } from "../../document/document.ts";
import type { ClaimDraft, NameDraft } from "../drafts.ts";

/** Finds who said what, in order of the cue; claims inside claims name their parent. */
export function findClaims(_document: Document, _names: readonly NameDraft[]): ClaimDraft[] {
  return [];
}
