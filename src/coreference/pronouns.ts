import type { Document } from "../document/document.ts";
import { Tag } from "../language/tag.ts";
import { isActor } from "./actor.ts";
import type { Cluster } from "./cluster.ts";
import type { Antecedent, Discourse } from "./discourse.ts";
import { OBJECTS, REFLEXIVE, type ThingKind } from "./pronoun-words.ts";
import { weigh } from "./salience.ts";

/** How much weightier the best candidate must be than the next. */
const MARGIN = { thing: 1, several: 3 } as const;
/** Under this weight a candidate is too far-fetched. */
const FLOOR = { thing: 8, several: 12 } as const;

/**
 * What "it" or "they" means: the candidate with the most weight, or undefined when none fits,
 * another one comes too near, or a thing without a name is the likelier one.
 */
export function antecedentOf(
  document: Document,
  discourse: Discourse,
  at: number,
  kind: ThingKind,
): Cluster | undefined {
  const { tokens } = document;
  const own = governorOf(document, discourse, at);
  const barred = barredClusters(document, discourse, at, own);
  const matter = tokens.lower[at] === "it" && !isActor(document, at);
  const weights = new Map<Cluster | undefined, number>();
  for (const antecedent of discourse.before(at)) {
    if (REFLEXIVE.has(tokens.lower[at]) && antecedent.sentence !== tokens.sentence[at]) break;
    if (isOwnWord(document, discourse, antecedent, at)) continue;
    if (matter && !speaksOfItself(document, antecedent, at)) continue;
    if (isOutsideTalk(document, antecedent, at)) continue;
    if (!agrees(antecedent, kind) || (antecedent.cluster && barred.has(antecedent.cluster))) continue;
    if (antecedent.cluster === undefined && own >= 0 && document.phrases.noun[antecedent.first] === own)
      continue;
    const weight = weigh(document, discourse, antecedent, at, kind);
    const known = weights.get(antecedent.cluster);
    if (known === undefined || weight > known) weights.set(antecedent.cluster, weight);
  }
  return decide(weights, kind.being);
}

/** The subject's phrase of the verb that the pronoun is an object of, or -1. */
export const governorOf = (document: Document, discourse: Discourse, at: number): number =>
  isObject(document, discourse, at) ? discourse.roles.subjectOfGovernor(at) : -1;

const isObject = ({ tokens }: Document, { roles }: Discourse, at: number): boolean =>
  OBJECTS.has(tokens.lower[at]) && tokens.tag[at] !== Tag.Possessive && !roles.isSubject(at, at + 1);

function decide(
  weights: ReadonlyMap<Cluster | undefined, number>,
  being: ThingKind["being"],
): Cluster | undefined {
  let best: Cluster | undefined;
  let most = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (const [cluster, weight] of weights) {
    if (weight > most) {
      next = most;
      most = weight;
      best = cluster;
    } else if (weight > next) next = weight;
  }
  if (best === undefined || most < FLOOR[being] || most - next < MARGIN[being]) return undefined;
  return best;
}

/** What a pronoun cannot mean: the subject of its own verb, and whoever speaks the quotation it stands in. */
export function barredClusters(
  document: Document,
  discourse: Discourse,
  at: number,
  own: number,
): ReadonlySet<Cluster> {
  const barred = new Set<Cluster>();
  const quoting = discourse.speech.quotedAt(at);
  const { phrases } = document;
  if (quoting === undefined && own < 0) return barred;
  const speaker = discourse.speech.speakerOf(quoting);
  if (speaker) barred.add(speaker);
  if (own < 0) return barred;
  for (const { cluster, stranger, first } of discourse.before(at)) {
    const who = cluster ?? stranger;
    if (who && phrases.noun[first] === own) barred.add(who);
  }
  return barred;
}

/** Whoever is named in a quotation is not the one who speaks it: "[Ortiz] lied," [he] said. */
export function isOwnWord(
  { tokens }: Document,
  { speech }: Discourse,
  { first }: Antecedent,
  at: number,
): boolean {
  const claim = speech.claims[speech.speaker[at]];
  return (
    claim !== undefined && tokens.quotation[first] >= 0 && speech.claims[speech.content[first]] === claim
  );
}

/** "It" in a speaker's own words takes up what the speaker named. */
const isOutsideTalk = ({ tokens }: Document, { quotation }: Antecedent, at: number): boolean =>
  tokens.lower[at] === "it" && tokens.quotation[at] >= 0 && tokens.quotation[at] !== quotation;

/** "The company said | it was ready": what it is matters little when its owner says so. */
const speaksOfItself = ({ tokens }: Document, { speaks, sentence, last }: Antecedent, at: number): boolean =>
  speaks && sentence === tokens.sentence[at] && at - last <= SAYING;

/** "has said that": the tokens between a speaker and "it". */
const SAYING = 4;

const THINGS: ReadonlySet<string> = new Set(["organization", "location", "product", "law", "work", "event"]);

function agrees({ cluster, being }: Antecedent, kind: ThingKind): boolean {
  if (kind.being === "thing") return being === "thing" && (cluster === undefined || THINGS.has(cluster.type));
  return being === "several" || (being === "thing" && cluster?.type === "organization");
}
