import { having } from "../../lexicon/terms.ts";
import { type Cluster, mayBe } from "../cluster.ts";
import type { CoreferenceContext } from "../context.ts";
import type { Discourse } from "../discourse.ts";
import type { Office } from "../offices.ts";
import { genderOfNoun } from "../person-nouns.ts";
import { type OfficeDescription, readOffice } from "./office-description.ts";

/** Those who hold an office of a state. */
const STATE = having("state-office");
const NEAR_TOLD = 3;
const FAR_TOLD = 8;
/** Up to here a lead may call somebody by an office before it names them. */
const LEAD_TOLD = 2;

/**
 * Who holds the office that a description names, among those who the article says hold one of that noun: by the words
 * of its title, its place and whose it is; else whoever was mentioned last. Undefined where several come into question.
 */
export function officeHolder(
  context: CoreferenceContext,
  discourse: Discourse,
  phrase: number,
  head: number,
  owner: Cluster | undefined,
): Cluster | undefined {
  const offices = context.nouns.get(context.document.tokens.lower[head])?.offices ?? [];
  const description = readOffice(context, phrase, head, owner);
  let best = -1;
  let holders: Cluster[] = [];
  for (const office of offices) {
    const score = suits(context, office, description);
    if (score < 0 || score < best) continue;
    if (score > best) holders = [];
    best = score;
    if (!holders.includes(office.holder)) holders.push(office.holder);
  }
  return holders.length > 1 ? latest(discourse, description.first, holders) : holders[0];
}

/** How well an office suits a description, or -1 where something speaks against it. */
function suits(context: CoreferenceContext, office: Office, description: OfficeDescription): number {
  const { holder } = office;
  const { first, head, former, place } = description;
  const { term, sentence } = context.document.tokens;
  if (!mayBe(holder.gender, genderOfNoun(term[head]))) return -1;
  if (former !== office.former) return -1;
  const named = byWords(office, description);
  if (named < 0) return -1;
  const there = place !== undefined && (office.country === place || holder.places.includes(place));
  if (place !== undefined && !there && !mayBeOf(office, term[head])) return -1;
  const score = named + (there ? 1 : 0);
  if (holder.mentions[0].first < first) return score;
  return context.roles.told[sentence[head]] <= LEAD_TOLD && score > 0 ? score : -1;
}

/** "Lithuania's president" is no president of a club, nor of another country; "the British historian" may be any. */
const mayBeOf = ({ organization, country, holder }: Office, noun: number): boolean =>
  STATE.has(noun) && organization === undefined && country === null && holder.places.length === 0;

/** How many of its words and owners an office shares with a description; -1 where one of them tells it apart. */
function byWords(office: Office, { words, tellApart, owners }: OfficeDescription): number {
  for (const word of office.below) if (!words.includes(word)) return -1;
  let score = 0;
  for (let i = 0; i < words.length; i++) {
    if (office.words.includes(words[i])) score++;
    else if (tellApart[i]) return -1;
  }
  for (const owner of owners) if (owner !== office.organization) return -1;
  return score + owners.length;
}

/** The only one of them who was mentioned lately. */
function latest(discourse: Discourse, at: number, holders: readonly Cluster[]): Cluster | undefined {
  const told = discourse.toldAt(at);
  const { mentions } = discourse;
  let found: Cluster | undefined;
  for (let i = mentions.length - 1, from = discourse.from(told - FAR_TOLD); i >= from; i--) {
    const { cluster } = mentions[i];
    if (cluster === undefined || cluster === found || !holders.includes(cluster)) continue;
    if (found !== undefined) return told - mentions[i].told > NEAR_TOLD ? found : undefined;
    found = cluster;
  }
  return found;
}
