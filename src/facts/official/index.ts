import type { Document } from "../../document/document.ts";
import type { NameDraft, OfficialDraft } from "../drafts.ts";
import { employers } from "./employer.ts";
import { pronounSubjects } from "./pronouns.ts";
import { readAfterName } from "./rules/after-name.ts";
import { readAppointed } from "./rules/appointed.ts";
import { readBeforeName } from "./rules/before-name.ts";
import { readClause } from "./rules/clause.ts";
import { readCommaName } from "./rules/comma-name.ts";
import { readLeads, readLedBy } from "./rules/leads.ts";
import { isPerson, openScene } from "./scene.ts";

const RULES = [readBeforeName, readCommaName, readAfterName, readClause, readAppointed, readLeads, readLedBy];

/**
 * Finds the people who hold an office or a post, in order of their names. Every pattern is read from the person's name
 * outwards, so that cost grows with the number of names. Authors of the article are none.
 */
export function findOfficials(document: Document, names: readonly NameDraft[]): OfficialDraft[] {
  const scene = openScene(document, names);
  const authors = new Set(document.authors);
  const found: OfficialDraft[] = [];
  const withEmployer = employers(scene);
  for (const name of scene.names) {
    if (!isPerson(name) || authors.has(document.text.slice(name.start, name.end))) continue;
    for (const rule of RULES) found.push(...rule(scene, name).map(withEmployer));
  }
  for (const subject of pronounSubjects(scene)) found.push(...readClause(scene, subject));
  return found.sort((a, b) => a.name.first - b.name.first);
}
