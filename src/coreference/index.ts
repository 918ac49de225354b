import type { Document } from "../document/document.ts";
import type { TokenSpan } from "../engine/rule.ts";
import type { ClaimDraft, EntityDraft, NameDraft, OfficialDraft } from "../facts/drafts.ts";
import { noteAges } from "./ages.ts";
import { callByAppositions } from "./appositions.ts";
import { contextOf, noteCallings } from "./context.ts";
import { assignGenders } from "./gender.ts";
import { callByOffices } from "./offices.ts";
import { callByPlaces } from "./places.ts";
import { resolveFirstPerson } from "./pronouns/first-person.ts";
import { readOn } from "./reader.ts";

/** What coreference needs to know of a document. */
export interface Found {
  readonly names: readonly NameDraft[];
  readonly officials: readonly OfficialDraft[];
  readonly claims: readonly ClaimDraft[];
}

/** The entities of a document, and the words that pronouns and abbreviations of nobody with a name stand for. */
export interface Resolved {
  readonly entities: readonly EntityDraft[];
  readonly standsFor: ReadonlyMap<number, TokenSpan>;
}

/** Gathers the mentions of a document into entities. */
export function resolveEntities(document: Document, { names, officials, claims }: Found): Resolved {
  const context = contextOf(document, names, claims);
  assignGenders(context);
  callByOffices(context, officials);
  callByAppositions(context);
  callByPlaces(context);
  noteCallings(context);
  const { strangers, standsFor, firstPerson } = readOn(context);
  resolveFirstPerson(context, firstPerson);
  noteAges(document, context.people);
  const entities: EntityDraft[] = [];
  for (const cluster of context.clusters) entities.push(cluster.draft());
  for (const stranger of strangers) entities.push(stranger.draft());
  return { entities, standsFor };
}
