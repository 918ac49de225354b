import type { Document } from "../document/document.ts";
import type { ClaimDraft, NameDraft } from "../facts/drafts.ts";
import { terms } from "../lexicon/terms.ts";
import { Beside } from "./beside.ts";
import type { Cluster } from "./cluster.ts";
import { clusterNames } from "./names/clusters.ts";
import { CalledNouns } from "./nouns.ts";
import { Roles } from "./roles.ts";
import { Speech } from "./speech.ts";

/** A document with its names in their clusters, which coreference reads on from. */
export interface CoreferenceContext {
  readonly document: Document;
  readonly names: readonly NameDraft[];
  /** The cluster of each name. */
  readonly of: readonly Cluster[];
  readonly clusters: readonly Cluster[];
  /** Those of people, in order of first mention. */
  readonly people: readonly Cluster[];
  /** For each token the place of the name that holds it, or -1. */
  readonly nameAt: Int32Array;
  readonly beside: Beside;
  readonly nouns: CalledNouns;
  readonly roles: Roles;
  readonly speech: Speech;
}

export function contextOf(
  document: Document,
  names: readonly NameDraft[],
  claims: readonly ClaimDraft[],
): CoreferenceContext {
  const { all, met, of } = clusterNames(document, names);
  const nameAt = new Int32Array(document.tokens.count).fill(-1);
  for (let place = 0; place < names.length; place++)
    nameAt.fill(place, names[place].first, names[place].last);
  const roles = new Roles(document, nameAt);
  const speech = new Speech(document, claims);
  hearNames(names, of, roles, speech);
  return {
    document,
    names,
    of,
    clusters: all,
    people: met.filter(({ type }) => type === "person"),
    nameAt,
    beside: new Beside(document.tokens.count),
    nouns: namesakesOf(met),
    roles,
    speech,
  };
}

const LINKS = terms("of for and in on");

/** Notes the nouns that head the names of organizations. */
function namesakesOf(clusters: readonly Cluster[]): CalledNouns {
  const nouns = new CalledNouns();
  for (const cluster of clusters) {
    const { type, words, terms: own } = cluster;
    if (type !== "organization" || words.length < 2) continue;
    nouns.addNamesake(words[words.length - 1], cluster);
    let link = 0;
    while (link < own.length && !LINKS.has(own[link])) link++;
    if (link > 0 && link < own.length) nouns.addNamesake(words[link - 1], cluster);
  }
  return nouns;
}

/** Notes the speakers that are named: the first name that heads its phrase, a person's before another's. */
function hearNames(names: readonly NameDraft[], of: readonly Cluster[], roles: Roles, speech: Speech): void {
  const { speaker } = speech;
  const heads: number[] = [];
  for (let place = 0; place < names.length; place++) {
    const { first, last } = names[place];
    if (speaker[first] >= 0 && !roles.isModifier(first, last)) heads.push(place);
  }
  for (const place of heads) if (names[place].type === "person") speech.hear(names[place].first, of[place]);
  for (const place of heads)
    if (!roles.isOblique(names[place].first)) speech.hear(names[place].first, of[place]);
}

/** Notes the nouns that people are called by. */
export function noteCallings({ people, nouns }: CoreferenceContext): void {
  for (const { calledBy } of people) for (const noun of calledBy) nouns.addPerson(noun);
}
