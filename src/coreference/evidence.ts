import type { Document } from "../document/document.ts";
import type { Cluster } from "./cluster.ts";
import type { Antecedent, Discourse } from "./discourse.ts";
import type { PersonKind } from "./pronoun-words.ts";
import { isActorOf, type Site } from "./site.ts";
import { type Hearing, isAddressee, speechEvidence } from "./speech-evidence.ts";
import type { Evidence } from "./weights.ts";

/** A mention as it stands to a pronoun. */
export interface Candidacy extends Hearing {
  readonly kind: PersonKind;
}

/** What speaks for a person who was mentioned, or against, where a pronoun stands. */
export function evidenceFor(document: Document, candidacy: Candidacy): Evidence[] {
  const { discourse, antecedent, site } = candidacy;
  const found: Evidence[] = [];
  nearness(document, candidacy, found);
  part(document, discourse, antecedent, site, found);
  surroundings(document, antecedent, site, found);
  speechEvidence(candidacy, found);
  if (isAddressee(document, candidacy)) found.push("addressee");
  const cluster = antecedent.cluster ?? antecedent.stranger;
  if (cluster) ofPerson(candidacy, cluster, found);
  else ofNobody(candidacy, found);
  return found;
}

/** Somebody without a name: as likely as others where the gender tells, or where it is their words. */
function ofNobody({ discourse, antecedent, site, kind }: Candidacy, found: Evidence[]): void {
  const { speaker, content } = discourse.speech;
  found.push("unnamed");
  if (antecedent.gender === kind.gender) found.push("unnamed-gender");
  if (antecedent.speaks && speaker[antecedent.first] === content[site.at]) found.push("unnamed-teller");
}

/** By how many told sentences, candidates and verbs lie between. */
function nearness(document: Document, { discourse, antecedent, site }: Candidacy, found: Evidence[]): void {
  const apart = discourse.distance(antecedent, site.at);
  const near = antecedent.sentence === site.sentence;
  if (apart > 0) found.push(apart >= 3 ? "told-3" : apart === 2 ? "told-2" : "told-1");
  else if (!near) found.push("quoted-since");
  if (document.sentences[antecedent.sentence].paragraph !== site.paragraph) found.push("paragraph-before");
  if (!near) return;
  const verbs = verbsBetween(document, antecedent.last, site.at);
  const tokens = site.at - antecedent.last;
  if (tokens < 14) found.push(tokens < 6 ? "close" : "mid");
  if (verbs === 0) found.push("no-verb-between");
  else if (verbs >= 3) found.push("more-verbs-between");
}

/** Verb groups between two tokens, counted up to three. */
function verbsBetween({ phrases }: Document, from: number, to: number): number {
  let verbs = 0;
  let verb = -1;
  for (let i = from; i < to && verbs < 3; i++) {
    if (phrases.verb[i] < 0 || phrases.verb[i] === verb) continue;
    verb = phrases.verb[i];
    verbs++;
  }
  return verbs;
}

/** By its part in its clause, and the pronoun's: a subject goes on as a subject. */
function part(
  document: Document,
  discourse: Discourse,
  antecedent: Antecedent,
  site: Site,
  found: Evidence[],
): void {
  const { first, last, subject, opens, modifier, oblique, sentence } = antecedent;
  const near = sentence === site.sentence;
  if (near && isActorOf(document, antecedent, site)) found.push(`actor-${site.part}`);
  else if (near && first >= site.verbEnd && site.verbEnd >= 0) found.push(`undergoer-${site.part}`);
  if (subject) found.push(near ? `subject-near-${site.part}` : `subject-far-${site.part}`);
  else if (modifier && document.tokens.lower[last] === "'s")
    found.push(ownsSubject(document, discourse, last) ? "subject-owner" : "owner");
  else if (modifier) found.push("modifier");
  else found.push(oblique ? "oblique" : "object");
  if (opens && !modifier && !oblique) found.push(near ? "opens-near" : "opens-far");
}

/** "[Ortiz]'s plan failed". */
function ownsSubject({ phrases }: Document, { roles }: Discourse, genitive: number): boolean {
  const phrase = phrases.noun[genitive];
  if (phrase < 0) return false;
  const head = phrases.nounHead[phrase];
  return roles.isSubject(head, head + 1);
}

/** What stands right beside the mention, and how it is put. */
function surroundings(
  { tokens, phrases }: Document,
  { first, last, form, cluster, sentence }: Antecedent,
  site: Site,
  found: Evidence[],
): void {
  const { lower } = tokens;
  if (lower[first - 1] === "(") found.push("bracket");
  if (lower[last] === "and" || lower[first - 1] === "and") found.push("joined");
  if (phrases.noun[first] >= 0 && phrases.noun[first] === phrases.noun[site.at]) found.push("same-phrase");
  if (form === "pronoun" && sentence !== site.sentence) found.push("pronoun-far");
  if (form === "pronoun" && lower[first] === "who") found.push("relative");
  else if (cluster && form === "description") found.push("description");
}

/** By what the article tells of the person: gender, and how much it talks of them. */
function ofPerson(
  { discourse, antecedent, site, kind }: Candidacy,
  cluster: Cluster,
  found: Evidence[],
): void {
  if (antecedent.cluster === undefined) found.push("stranger");
  if (site.teller === cluster && antecedent.sentence === site.sentence) found.push("teller");
  if (cluster.gender === kind.gender) found.push("gender");
  else if (cluster.leans !== undefined) found.push(cluster.leans === kind.gender ? "leans" : "leans-other");
  if (cluster.mentions.length === 1) found.push("named-once");
  if (discourse.topicOf(site.paragraph) === cluster) found.push("paragraph-topic");
  if (discourse.topic === cluster) found.push("topic");
  if (cluster.names >= 3) found.push("named-often");
}
