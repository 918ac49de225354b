import type { Document } from "../document/document.ts";
import type { ClaimDraft, MentionDraft, NameDraft } from "../facts/drafts.ts";
import type { Cluster } from "./cluster.ts";
import type { NameClusters } from "./names.ts";
import type { Office } from "./offices.ts";
import { Roles } from "./roles.ts";
import type { CoreferenceRule } from "./rules.ts";
import { Speech } from "./speech.ts";

/** A document with its names in their clusters, which coreference reads on from. */
export interface Scene {
  readonly document: Document;
  readonly names: readonly NameDraft[];
  /** The cluster of each name. */
  readonly of: readonly Cluster[];
  /** For each token the place of the name that holds it, or -1. */
  readonly nameAt: Int32Array;
  /** Organizations by the noun that heads their names ("Academy" of Sciences); null where several share it. */
  readonly shortNames: ReadonlyMap<string, Cluster | null>;
  /** Who is meant by the descriptions beside names, by their first tokens. */
  readonly apposed: Map<number, Cluster>;
  /** Where the descriptions end that stand right before their names ("[the app] Zebu"), by their first tokens. */
  readonly described: Map<number, number>;
  /** Who holds which office, by the noun that names it. */
  readonly offices: Map<string, Office[]>;
  /** Nouns that some person is called by. */
  readonly callings: Set<string>;
  readonly roles: Roles;
  readonly speech: Speech;
}

interface Found {
  readonly names: readonly NameDraft[];
  readonly claims: readonly ClaimDraft[];
}

export function openScene(document: Document, { names, claims }: Found, { of }: NameClusters): Scene {
  const nameAt = new Int32Array(document.tokens.count).fill(-1);
  names.forEach(({ first, last }, place) => {
    nameAt.fill(place, first, last);
  });
  const roles = new Roles(document);
  const speech = new Speech(document, claims);
  hearNames(names, of, roles, speech);
  const shortNames = shortNamesOf(of);
  return {
    document,
    names,
    of,
    nameAt,
    shortNames,
    apposed: new Map(),
    described: new Map(),
    offices: new Map(),
    callings: new Set(),
    roles,
    speech,
  };
}

const LINKS: ReadonlySet<string> = new Set(["of", "for", "and", "in", "on"]);

function shortNamesOf(of: readonly Cluster[]): Map<string, Cluster | null> {
  const short = new Map<string, Cluster | null>();
  const enter = (word: string, cluster: Cluster): void => {
    const known = short.get(word);
    short.set(word, known === undefined || known === cluster ? cluster : null);
  };
  for (const cluster of of) {
    const { type, words } = cluster;
    if (type !== "organization" || words.length < 2) continue;
    enter(words[words.length - 1], cluster);
    const link = words.findIndex((word) => LINKS.has(word));
    if (link > 0) enter(words[link - 1], cluster);
  }
  return short;
}

/** Notes the speakers that are named: the first name that heads its phrase, a person's before another's. */
function hearNames(names: readonly NameDraft[], of: readonly Cluster[], roles: Roles, speech: Speech): void {
  const heads = (place: number): boolean => {
    const { first, last } = names[place];
    return speech.speaker[first] >= 0 && !roles.isModifier(first, last);
  };
  names.forEach(({ first, type }, place) => {
    if (type === "person" && heads(place)) speech.hear(first, of[place]);
  });
  names.forEach(({ first }, place) => {
    if (heads(place) && !roles.isOblique(first)) speech.hear(first, of[place]);
  });
}

/** The mention that tokens make. */
export function mentionOf(
  { tokens }: Document,
  first: number,
  last: number,
  form: MentionDraft["form"],
  rule: CoreferenceRule,
): MentionDraft {
  return { first, last, start: tokens.start[first], end: tokens.end[last - 1], form, rule };
}
