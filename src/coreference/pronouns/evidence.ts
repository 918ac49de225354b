import type { Document } from "../../document/document.ts";
import type { Cluster } from "../cluster.ts";
import { type Antecedent, type Discourse, Part } from "../discourse.ts";
import type { Anaphor, Site } from "./anaphor.ts";
import { isAddressee, speechWeight } from "./speech-evidence.ts";
import { WEIGHTS } from "./weights.ts";

/**
 * How readily a mention of a person comes to mind where "he" or "she" stands, whoever it is. `voice`: it was the last to
 * speak; `silenced`: another person has been the subject since, outside anybody's words.
 */
export function weightOf(
  document: Document,
  discourse: Discourse,
  antecedent: Antecedent,
  anaphor: Anaphor,
  site: Site,
  voice: boolean,
  silenced: boolean,
): number {
  const near = antecedent.sentence === anaphor.sentence;
  const who = antecedent.cluster ?? antecedent.stranger;
  let weight = WEIGHTS.told[Math.min(3, anaphor.told - antecedent.told)] + standing(antecedent, site, near);
  if (near) weight += nearness(document, discourse, antecedent, anaphor, site);
  weight += speechWeight(document, discourse, antecedent, anaphor, site, voice, silenced);
  if (who === undefined) return weight + ofNobody(discourse, antecedent, anaphor);
  return near && site.teller === who ? weight + WEIGHTS.teller : weight;
}

/** The most that a mention in another sentence can weigh, by how many told sentences lie between. */
export const mostOf = (apart: number, speaks: number): number =>
  WEIGHTS.told[Math.min(3, apart)] +
  WEIGHTS.subjectBefore.subject +
  WEIGHTS.opens +
  WEIGHTS.calledBack +
  (speaks >= 0 ? WEIGHTS.goesOn : 0);

const CLOSE = 6;
const MID = 14;
const MANY = 3;

/** Within a sentence: how many tokens and verbs lie between, whose subject or object it is, who is spoken to. */
function nearness(
  document: Document,
  discourse: Discourse,
  antecedent: Antecedent,
  { at, content }: Anaphor,
  { actor, verbEnd, part }: Site,
): number {
  const { first, last } = antecedent;
  const { nounHead } = document.phrases;
  const verbs = verbsBetween(document, last, at);
  const apart = at - last;
  let weight: number = apart < CLOSE ? WEIGHTS.close : apart < MID ? WEIGHTS.mid : 0;
  if (verbs === 0) weight += WEIGHTS.noVerbBetween;
  else if (verbs >= MANY) weight += WEIGHTS.manyVerbsBetween;
  if (actor >= 0 && nounHead[actor] >= first && nounHead[actor] < last) weight += WEIGHTS.actor[part];
  else if (first >= verbEnd && verbEnd >= 0) weight += WEIGHTS.undergoer;
  if (content >= 0 && isAddressee(discourse.speech, antecedent, content)) weight += WEIGHTS.addressee;
  return weight;
}

/** Verb groups between two tokens, counted up to many. */
function verbsBetween({ phrases }: Document, from: number, to: number): number {
  const { verb } = phrases;
  let verbs = 0;
  let last = -1;
  for (let i = from; i < to && verbs < MANY; i++) {
    if (verb[i] < 0 || verb[i] === last) continue;
    last = verb[i];
    verbs++;
  }
  return verbs;
}

/** By its part in its clause and the pronoun's (a subject goes on as a subject), what stands beside it, and its form. */
function standing({ part, form, cluster }: Antecedent, site: Site, near: boolean): number {
  let weight = partWeight(part, site, near);
  if (!near && (part & (Part.Opens | Part.Modifier | Part.Oblique)) === Part.Opens) weight += WEIGHTS.opens;
  if ((part & Part.Bracket) !== 0) weight += WEIGHTS.bracket;
  if ((part & Part.Joined) !== 0) weight += WEIGHTS.joined;
  if (form === "pronoun" && !near) weight += WEIGHTS.calledBack;
  if (form === "description" && cluster) weight += WEIGHTS.description;
  return weight;
}

/** "[Ortiz]'s plan failed", "they met [Ortiz]'s aide", "the [Ortiz] campaign". */
function partWeight(part: number, site: Site, near: boolean): number {
  if ((part & Part.Subject) !== 0) return (near ? WEIGHTS.subjectNear : WEIGHTS.subjectBefore)[site.part];
  if ((part & Part.SubjectsOwner) !== 0) return WEIGHTS.subjectsOwner;
  if ((part & Part.Owner) !== 0) return WEIGHTS.owner;
  if ((part & Part.Modifier) !== 0) return WEIGHTS.modifier;
  return (part & Part.Oblique) !== 0 ? WEIGHTS.oblique : WEIGHTS.object;
}

const OFTEN = 3;

/** By what the article tells of a person: gender, and how much it talks of them. */
export function weightOfPerson(
  discourse: Discourse,
  cluster: Cluster,
  { gender }: Anaphor,
  { paragraph }: Site,
): number {
  let weight = cluster.names >= OFTEN ? WEIGHTS.namedOften : 0;
  if (cluster.gender === gender) weight += WEIGHTS.gender;
  else if (cluster.leans !== undefined)
    weight += cluster.leans === gender ? WEIGHTS.leans : WEIGHTS.leansOther;
  if (discourse.topicOf(paragraph) === cluster) weight += WEIGHTS.topicOfParagraph;
  return discourse.topic === cluster ? weight + WEIGHTS.topic : weight;
}

/** Somebody without a name: as likely as others where the gender tells, or where it is their words. */
function ofNobody({ speech }: Discourse, { gender, first }: Antecedent, anaphor: Anaphor): number {
  let weight: number = WEIGHTS.unnamed;
  if (gender === anaphor.gender) weight += WEIGHTS.unnamedOfGender;
  if (anaphor.content >= 0 && speech.speaker[first] === anaphor.content) weight += WEIGHTS.unnamedTeller;
  return weight;
}

/** Whom the pronoun may announce. */
export const weightAhead = (
  discourse: Discourse,
  cluster: Cluster,
  { gender }: Anaphor,
  { part }: Site,
): number =>
  WEIGHTS.ahead[part] +
  (cluster.gender === gender ? WEIGHTS.gender : 0) +
  (discourse.topic === cluster ? WEIGHTS.topic : 0);
