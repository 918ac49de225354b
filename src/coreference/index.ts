import type { Document } from "../document/document.ts";
import type { TokenSpan } from "../engine/rule.ts";
import type { ClaimDraft, EntityDraft, NameDraft, OfficialDraft } from "../facts/drafts.ts";
import { callByAppositions } from "./appositions.ts";
import { resolveFirstPerson } from "./first-person.ts";
import { assignGenders } from "./gender.ts";
import { glossesIn } from "./glosses.ts";
import { NameClusters } from "./names.ts";
import { callByOffices } from "./offices.ts";
import { callByPlaces } from "./places.ts";
import { Reader } from "./reader.ts";
import { openScene } from "./scene.ts";

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

/** Gathers the mentions of a document into entities, in order of first mention. */
export function resolveEntities(document: Document, found: Found): Resolved {
  const clusters = new NameClusters(document, found.names);
  const scene = openScene(document, found, clusters);
  assignGenders(scene);
  callByOffices(scene, found.officials);
  callByAppositions(scene);
  callByPlaces(scene);
  for (const { type, calledBy } of scene.of)
    if (type === "person") for (const noun of calledBy) scene.callings.add(noun);
  const reader = new Reader(scene);
  reader.readOn();
  resolveFirstPerson(scene);
  const entities = [...clusters.clusters, ...reader.strangers].map((cluster) => cluster.draft());
  return { entities, standsFor: new Map([...glossesIn(document, scene.nameAt), ...reader.standsFor]) };
}
