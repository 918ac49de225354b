import type { Document } from "../document/document.ts";
import type { Cluster } from "./cluster.ts";
import type { Antecedent, Discourse } from "./discourse.ts";
import type { PersonKind } from "./pronoun-words.ts";
import { isActorOf, type Site } from "./site.ts";
import { type Hearing, isAddressee, speechWeight } from "./speech-evidence.ts";
import { WEIGHTS } from "./weights.ts";

/** A mention as it stands to a pronoun. */
export interface Candidacy extends Hearing {
  readonly kind: PersonKind;
}

/** How readily a person who was mentioned comes to mind where a pronoun stands. */
export function weightOf(document: Document, candidacy: Candidacy): number {
  const { discourse, antecedent, site } = candidacy;
  const near = antecedent.sentence === site.sentence;
  let weight = WEIGHTS.told[Math.min(3, discourse.distance(antecedent, site.at))];
  if (near) weight += closeness(document, antecedent, site);
  weight += role(document, discourse, antecedent, site, near);
  weight += surroundings(document, antecedent, near);
  weight += speechWeight(candidacy);
  if (isAddressee(candidacy)) weight += WEIGHTS.addressee;
  const cluster = antecedent.cluster ?? antecedent.stranger;
  return weight + (cluster ? ofPerson(candidacy, cluster, near) : ofNobody(candidacy));
}

const CLOSE = 6;
const MID = 14;

/** Within a sentence: how many tokens and verbs lie between. */
function closeness(document: Document, { last }: Antecedent, { at }: Site): number {
  const verbs = verbsBetween(document, last, at);
  const apart = at - last;
  return (
    (apart < CLOSE ? WEIGHTS.close : apart < MID ? WEIGHTS.mid : 0) +
    (verbs === 0 ? WEIGHTS.noVerbBetween : verbs >= MANY ? WEIGHTS.manyVerbsBetween : 0)
  );
}

const MANY = 3;

/** Verb groups between two tokens, counted up to many. */
function verbsBetween({ phrases }: Document, from: number, to: number): number {
  let verbs = 0;
  let verb = -1;
  for (let i = from; i < to && verbs < MANY; i++) {
    if (phrases.verb[i] < 0 || phrases.verb[i] === verb) continue;
    verb = phrases.verb[i];
    verbs++;
  }
  return verbs;
}

/** By its part in its clause, and the pronoun's: a subject goes on as a subject. */
function role(
  document: Document,
  discourse: Discourse,
  antecedent: Antecedent,
  site: Site,
  near: boolean,
): number {
  const { first, subject, opens, modifier, oblique } = antecedent;
  let weight = opens && !near && !modifier && !oblique ? WEIGHTS.opens : 0;
  if (near && isActorOf(document, antecedent, site)) weight += WEIGHTS.actor[site.part];
  else if (near && first >= site.verbEnd && site.verbEnd >= 0) weight += WEIGHTS.undergoer;
  if (subject) return weight + (near ? WEIGHTS.subjectNear : WEIGHTS.subjectBefore)[site.part];
  if (modifier) return weight + modifierWeight(document, discourse, antecedent);
  return weight + (oblique ? WEIGHTS.oblique : WEIGHTS.object);
}

/** "[Ortiz]'s plan failed", "they met [Ortiz]'s aide", "the [Ortiz] campaign". */
function modifierWeight({ tokens, phrases }: Document, { roles }: Discourse, { last }: Antecedent): number {
  if (tokens.lower[last] !== "'s") return WEIGHTS.modifier;
  const phrase = phrases.noun[last];
  const head = phrase < 0 ? -1 : phrases.nounHead[phrase];
  return head >= 0 && roles.isSubject(head, head + 1) ? WEIGHTS.subjectsOwner : WEIGHTS.owner;
}

/** What stands right beside the mention, and how it is put. */
function surroundings(
  { tokens }: Document,
  { first, last, form, cluster }: Antecedent,
  near: boolean,
): number {
  const { lower } = tokens;
  let weight = lower[first - 1] === "(" ? WEIGHTS.bracket : 0;
  if (lower[last] === "and" || lower[first - 1] === "and") weight += WEIGHTS.joined;
  if (form === "pronoun" && !near) weight += WEIGHTS.calledBack;
  if (form === "description" && cluster) weight += WEIGHTS.description;
  return weight;
}

const OFTEN = 3;

/** By what the article tells of the person: gender, and how much it talks of them. */
function ofPerson({ discourse, site, kind }: Candidacy, cluster: Cluster, near: boolean): number {
  let weight = near && site.teller === cluster ? WEIGHTS.teller : 0;
  if (cluster.gender === kind.gender) weight += WEIGHTS.gender;
  else if (cluster.leans !== undefined)
    weight += cluster.leans === kind.gender ? WEIGHTS.leans : WEIGHTS.leansOther;
  if (discourse.topicOf(site.paragraph) === cluster) weight += WEIGHTS.topicOfParagraph;
  if (discourse.topic === cluster) weight += WEIGHTS.topic;
  return weight + (cluster.names >= OFTEN ? WEIGHTS.namedOften : 0);
}

/** Somebody without a name: as likely as others where the gender tells, or where it is their words. */
function ofNobody({ discourse, antecedent, site, kind }: Candidacy): number {
  const { speaker, content } = discourse.speech;
  let weight: number = WEIGHTS.unnamed;
  if (antecedent.gender === kind.gender) weight += WEIGHTS.unnamedOfGender;
  if (antecedent.speaks && speaker[antecedent.first] === content[site.at]) weight += WEIGHTS.unnamedTeller;
  return weight;
}

/** Whom the pronoun may announce. */
export const weightAhead = (discourse: Discourse, cluster: Cluster, site: Site, kind: PersonKind): number =>
  WEIGHTS.ahead[site.part] +
  (cluster.gender === kind.gender ? WEIGHTS.gender : 0) +
  (discourse.topic === cluster ? WEIGHTS.topic : 0);
