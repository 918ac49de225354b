import type { Document } from "../document/document.ts";
import type { ClaimDraft, EntityDraft, NameDraft, OfficialDraft } from "../facts/drafts.ts";

/** What coreference needs to know of a document. */
export interface Found {
  readonly names: readonly NameDraft[];
  readonly officials: readonly OfficialDraft[];
  readonly claims: readonly ClaimDraft[];
}

/** Gathers the mentions of a document into entities, in order of first mention. */
export function resolveEntities(document: Document, { names }: Found): EntityDraft[] {
  return names.map(({ first, last, start, end, type, form, rule }) => ({
    type,
    name: document.text.slice(start, end),
    aliases: [],
    mentions: [{ first, last, start, end, form }],
    rule,
  }));
}
