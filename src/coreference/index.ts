import type { Document } from "../document/document.ts";
import { textOf } from "../document/document.ts";
import type { ClaimDraft, EntityDraft, MentionDraft, NameDraft, OfficialDraft } from "../facts/drafts.ts";
import { Tag } from "../language/tag.ts";
import { callByAppositions } from "./appositions.ts";
import type { Cluster } from "./cluster.ts";
import { describedKind, describedThing } from "./descriptions.ts";
import { Discourse } from "./discourse.ts";
import { assignGenders } from "./gender.ts";
import { NameClusters } from "./names.ts";
import { THIRD_PERSON } from "./pronoun-words.ts";
import { antecedentOf } from "./pronouns.ts";

/** What coreference needs to know of a document. */
export interface Found {
  readonly names: readonly NameDraft[];
  readonly officials: readonly OfficialDraft[];
  readonly claims: readonly ClaimDraft[];
}

/** Gathers the mentions of a document into entities, in order of first mention. */
export function resolveEntities(document: Document, { names }: Found): EntityDraft[] {
  const clusters = new NameClusters(document, names);
  assignGenders(document, names, clusters);
  callByAppositions(document, names, clusters);
  readOn(document, names, clusters);
  return clusters.clusters.map((cluster) => cluster.draft());
}

/** Reads names, descriptions and pronouns in order, each in the light of what stands before it. */
function readOn(document: Document, names: readonly NameDraft[], clusters: NameClusters): void {
  const { tokens, phrases } = document;
  const discourse = new Discourse(document);
  let name = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (name < names.length && names[name].first === at) {
      discourse.read(clusters.of[name], at);
      at = names[name].last - 1;
      name++;
      continue;
    }
    const phrase = phrases.noun[at];
    const isOpening = phrase >= 0 && phrases.nounFirst[phrase] === at;
    const found =
      isOpening && phrases.nounLast[phrase] - at > 1
        ? description(document, discourse, phrase)
        : pronoun(document, discourse, at);
    if (found === undefined) continue;
    found.cluster.add(found.mention, "");
    discourse.read(found.cluster, at);
  }
}

interface Linked {
  readonly cluster: Cluster;
  readonly mention: MentionDraft;
}

function description(document: Document, discourse: Discourse, phrase: number): Linked | undefined {
  const described = describedKind(document, phrase);
  const first = document.phrases.nounFirst[phrase];
  if (described === undefined || holdsName(document, phrase)) return undefined;
  const cluster = describedThing(discourse, first, described);
  const last = document.phrases.nounHead[phrase] + 1;
  return cluster && { cluster, mention: mentionOf(document, first, last, "description") };
}

const holdsName = ({ tokens, phrases }: Document, phrase: number): boolean => {
  for (let i = phrases.nounFirst[phrase]; i < phrases.nounLast[phrase]; i++)
    if (tokens.tag[i] === Tag.ProperNoun) return true;
  return false;
};

function pronoun(document: Document, discourse: Discourse, at: number): Linked | undefined {
  const kind = THIRD_PERSON.get(document.tokens.lower[at]);
  const cluster = kind && antecedentOf(document, discourse, at, kind);
  return cluster && { cluster, mention: mentionOf(document, at, at + 1, "pronoun") };
}

function mentionOf(
  document: Document,
  first: number,
  last: number,
  form: MentionDraft["form"],
): MentionDraft {
  const { tokens } = document;
  if (textOf(document, first, last) === "") throw new Error("a mention has no text");
  return { first, last, start: tokens.start[first], end: tokens.end[last - 1], form };
}
