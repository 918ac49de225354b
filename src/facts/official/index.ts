import type { Document } from "../../document/document.ts";
import type { NameDraft, OfficialDraft } from "../drafts.ts";
import { isPerson, openContext } from "./context.ts";
import { employers } from "./employer.ts";
import { pronounSubjects } from "./pronouns.ts";
import { readClause } from "./rules/clause.ts";
import { OFFICIAL_RULES } from "./rules.ts";

/**
 * Finds the people who hold an office or a post, in order of their names. Every pattern is read from the person's name
 * outwards, so that cost grows with the number of names. Authors of the article are none.
 */
export function findOfficials(document: Document, names: readonly NameDraft[]): OfficialDraft[] {
  const context = openContext(document, names);
  const authors = new Set(document.authors);
  const found: OfficialDraft[] = [];
  const withEmployer = employers(context);
  for (const name of context.names) {
    if (!isPerson(name) || authors.has(document.text.slice(name.start, name.end))) continue;
    for (const { read } of OFFICIAL_RULES) found.push(...read(context, name).map(withEmployer));
  }
  for (const subject of pronounSubjects(context)) found.push(...readClause(context, subject));
  return found.sort((a, b) => a.name.first - b.name.first);
}
