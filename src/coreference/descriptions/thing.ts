import type { EntityType } from "../../facts/entity/schema.ts";
import type { Tokens } from "../../language/tokens.ts";
import type { Cluster } from "../cluster.ts";
import type { CoreferenceContext } from "../context.ts";
import { type Discourse, Part } from "../discourse.ts";
import { fitsAnyName, typeOfKinds } from "../kinds.ts";
import { isElsewhere, placeIn } from "../places.ts";
import { Ballot } from "../pronouns/ballot.ts";
import { type Described, described, goesOn } from "./described.ts";

/** A description of a thing. */
interface Sought {
  readonly first: number;
  readonly head: number;
  readonly type: EntityType;
  /** The kinds that its noun names, as bits. */
  readonly kinds: number;
  /** Where it says that the thing is from. */
  readonly place: string | undefined;
}

/** The thing that a definite description means, if need be the one whose name stands right behind it. */
export function describeThing(
  context: CoreferenceContext,
  discourse: Discourse,
  first: number,
  head: number,
  kinds: number,
  apposed: Cluster | undefined,
): Described | undefined {
  const { tokens } = context.document;
  const type = typeOfKinds(kinds);
  if (type === undefined || goesOn(tokens, head)) return undefined;
  if (apposed?.type === type) return described(apposed, first, head + 1, "coreference/description");
  const place = type === "organization" ? placeIn(context, first, head) : undefined;
  const sought: Sought = { first, head, type, kinds, place };
  const cluster = thingNear(discourse, tokens, sought) ?? onlyOfKind(context, discourse, sought);
  if (cluster === undefined || isDoubtful(tokens, discourse, sought, cluster)) return undefined;
  return described(cluster, first, head + 1, "coreference/description");
}

const WINDOW_TOLD = 5;
const VOICE_TOLD = 2;
const FAR_TOLD = 3;
const MARGIN = 2;
const AGAIN = 0.5;

/**
 * The thing a description stands for: the latest whose name or apposition says it is of that kind; else, for the most
 * general nouns, the likeliest of its type that is not of another kind. Undefined when two come into question.
 */
function thingNear(discourse: Discourse, { term }: Tokens, sought: Sought): Cluster | undefined {
  const { first, head, type, kinds, place } = sought;
  const told = discourse.toldAt(first);
  const { mentions } = discourse;
  const from = discourse.from(told - WINDOW_TOLD);
  const ballot = new Ballot();
  const speaks = discourse.speech.speaker[first] >= 0;
  let voice: Cluster | undefined;
  let acted = false;
  for (let i = mentions.length - 1; i >= from; i--) {
    const antecedent = mentions[i];
    const { cluster } = antecedent;
    if (cluster?.type !== type || isElsewhere(cluster.places, place)) continue;
    if (place !== undefined && cluster.places.includes(place)) return cluster;
    const apart = told - antecedent.told;
    // A far one of the kind does not outdo a near subject that may be of it.
    if (isOfKind(cluster, kinds)) return apart < FAR_TOLD || !acted ? cluster : voice;
    if (isOfOtherKind(cluster)) continue;
    const part = discourse.partOf(antecedent);
    const subject = (part & Part.Subject) !== 0;
    acted ||= subject;
    const weight = 10 - 2 * apart + (subject ? 4 : 0) - ((part & Part.Modifier) !== 0 ? 1 : 0);
    ballot.add(cluster, Math.max(AGAIN, weight), AGAIN);
    // Whoever spoke last and speaks again: "Alpha News asked, … The website noted".
    if (speaks && (part & Part.Speaks) !== 0 && apart <= VOICE_TOLD) voice ??= cluster;
  }
  if (!fitsAnyName(term[head], kinds)) return voice;
  const best = ballot.winner();
  return ballot.most - ballot.next >= MARGIN ? best : undefined;
}

/** How many names are looked through for the only thing of a kind; bounds texts of names alone. */
const NAMES_LOOKED_AT = 64;

/** The only thing of its kind that the text has named so far, however long ago, when nothing near comes into question. */
function onlyOfKind(
  { document, names, of }: CoreferenceContext,
  discourse: Discourse,
  sought: Sought,
): Cluster | undefined {
  const { first, head, type, kinds, place } = sought;
  if (isOneNear(discourse, sought, undefined)) return undefined;
  let only: Cluster | undefined;
  for (let i = 0; i < names.length && names[i].first < first; i++) {
    if (i >= NAMES_LOOKED_AT) return undefined;
    const cluster = of[i];
    if (cluster === only || cluster.type !== type || !isOfKind(cluster, kinds)) continue;
    if (isElsewhere(cluster.places, place)) continue;
    if (only !== undefined) return undefined;
    only = cluster;
  }
  return only && tellsApart(document.tokens.lower, first, head, only) ? undefined : only;
}

/** Is something near, other than this one, of the type and of no other kind? */
function isOneNear(discourse: Discourse, { first, type }: Sought, but: Cluster | undefined): boolean {
  const { mentions } = discourse;
  for (let i = discourse.from(discourse.toldAt(first) - WINDOW_TOLD); i < mentions.length; i++) {
    const { cluster } = mentions[i];
    if (cluster !== but && cluster?.type === type && !isOfOtherKind(cluster)) return true;
  }
  return false;
}

/** "The public service", long after an agency that nobody called a service: its own words tell it apart. */
function tellsApart(
  lower: readonly string[],
  first: number,
  head: number,
  { words, calledBy }: Cluster,
): boolean {
  if (head - first < 2 || words.includes(lower[head]) || calledBy.includes(lower[head])) return false;
  for (let i = first + 1; i < head; i++) if (words.includes(lower[i])) return false;
  return true;
}

/**
 * "The Swedish firm" among several firms, or "the studio" in somebody's own words: nothing says that it means this one.
 */
function isDoubtful(tokens: Tokens, discourse: Discourse, sought: Sought, found: Cluster): boolean {
  const { first, kinds, place } = sought;
  if (found.type !== "organization") return false;
  if (tokens.quotation[first] >= 0 && !isOfKind(found, kinds)) return true;
  return place !== undefined && !found.places.includes(place) && isOneNear(discourse, sought, found);
}

/** Its name or what it was called says that it is of a kind. */
const isOfKind = ({ kinds: own, calledKinds }: Cluster, kinds: number): boolean =>
  ((own | calledKinds) & kinds) !== 0;

const isOfOtherKind = ({ kinds, calledBy }: Cluster): boolean => kinds !== 0 || calledBy.length > 0;
