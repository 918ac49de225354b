import { isNoun } from "../language/tag.ts";
import type { Cluster } from "./cluster.ts";
import type { Discourse } from "./discourse.ts";
import type { Office } from "./offices.ts";
import { GENDERED_NOUNS } from "./person-nouns.ts";
import { placeIn } from "./places.ts";
import type { Scene } from "./scene.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const FORMER = words("former ex one-time onetime erstwhile ousted deposed");
/** A rank below; who has it is never called by the noun alone ("the president" is no vice president). */
const BELOW = words("vice deputy assistant prime under associate junior");
/** These tell one office of its noun from another. */
const QUALIFIERS = words(
  "vice deputy assistant prime foreign finance defence defense interior health education justice trade home energy attorney chief general state federal regional opposition party press senior junior associate executive district supreme city county provincial",
);
/** Those who hold an office of a state. */
const STATE = words("president minister premier chancellor leader ambassador monarch king queen emperor");
const BEHIND = words("of for at");
const NEAR_TOLD = 3;
const FAR_TOLD = 8;
/** Up to here a lead may call somebody by an office before it names them. */
const LEAD_TOLD = 2;

/** What a description says of the office. */
interface Description {
  readonly first: number;
  readonly head: number;
  readonly former: boolean;
  readonly words: readonly string[];
  readonly place: string | undefined;
  /** Organizations and people named in it, or whose it is. */
  readonly owners: readonly Cluster[];
}

/**
 * Who holds the office that a description names, among those who the article says hold one of that noun: by the words
 * of its title, its place and whose it is; else whoever was mentioned last. Undefined where several come into question.
 */
export function officeHolder(
  scene: Scene,
  discourse: Discourse,
  phrase: number,
  head: number,
  owner?: Cluster,
): Cluster | undefined {
  const offices = scene.offices.get(scene.document.tokens.lower[head]);
  if (offices === undefined) return undefined;
  const description = read(scene, phrase, head, owner);
  const scores = new Map<Cluster, number>();
  for (const office of offices) {
    const score = suits(scene, office, description);
    if (score >= 0) scores.set(office.holder, Math.max(score, scores.get(office.holder) ?? 0));
  }
  const best = Math.max(...scores.values());
  const holders = [...scores].filter(([, score]) => score === best).map(([holder]) => holder);
  return holders.length > 1 ? latest(discourse, description.first, holders) : holders[0];
}

function read(scene: Scene, phrase: number, head: number, owner: Cluster | undefined): Description {
  const { tokens, phrases } = scene.document;
  const first = phrases.nounFirst[phrase];
  const found: string[] = [];
  const owners = owner ? [owner] : [];
  let former = false;
  for (let i = first; i < head; i++) {
    const cluster = scene.nameAt[i] >= 0 ? scene.of[scene.nameAt[i]] : undefined;
    if (cluster?.type === "organization" || cluster?.type === "person") owners.push(cluster);
    if (cluster !== undefined) continue;
    if (FORMER.has(tokens.lower[i])) former = true;
    else found.push(tokens.lower[i]);
  }
  const place = placeIn(scene, first, head) ?? behind(scene, head, owners, found);
  return { first, head, former, words: found, place, owners };
}

/** "the president [of the club]": notes whose office it is; tells the place, where it is one. */
function behind(scene: Scene, head: number, owners: Cluster[], found: string[]): string | undefined {
  const { tokens, phrases } = scene.document;
  if (!BEHIND.has(tokens.lower[head + 1])) return undefined;
  const phrase = phrases.noun[head + 2];
  if (phrase === undefined || phrase < 0) return undefined;
  const last = phrases.nounHead[phrase];
  const cluster = scene.nameAt[last] >= 0 ? scene.of[scene.nameAt[last]] : undefined;
  if (cluster?.type === "organization" || cluster?.type === "person") owners.push(cluster);
  else if (cluster === undefined && isNoun(tokens.tag[last])) found.push(`of ${tokens.lower[last]}`);
  return placeIn(scene, head + 2, last + 1);
}

/** How well an office suits a description, or -1 where something speaks against it. */
function suits(scene: Scene, office: Office, description: Description): number {
  const { holder } = office;
  const { first, head, former, place } = description;
  const { lower, sentence } = scene.document.tokens;
  const gender = GENDERED_NOUNS.get(lower[head]);
  if (gender !== undefined && holder.gender !== undefined && holder.gender !== gender) return -1;
  if (former !== office.former) return -1;
  const named = byWords(office, description);
  if (named < 0) return -1;
  const there = place !== undefined && (office.country === place || holder.places.has(place));
  if (place !== undefined && !there && !mayBeOf(office, lower[head])) return -1;
  const score = named + (there ? 1 : 0);
  if (holder.mentions[0].first < first) return score;
  return scene.roles.told[sentence[head]] <= LEAD_TOLD && score > 0 ? score : -1;
}

/** "Lithuania's president" is no president of a club, nor of another country; "the British historian" may be any. */
const mayBeOf = ({ organization, country, holder }: Office, noun: string): boolean =>
  STATE.has(noun) && organization === undefined && country === null && holder.places.size === 0;

/** How many of its words and owners an office shares with a description; -1 where one of them tells it apart. */
function byWords({ words: title, organization }: Office, { words: said, owners }: Description): number {
  for (const word of title) if (BELOW.has(word) && !said.includes(word)) return -1;
  let score = 0;
  for (const word of said) {
    const behind = word.startsWith("of ");
    if (title.has(behind ? word.slice(3) : word)) score++;
    else if (behind || QUALIFIERS.has(word)) return -1;
  }
  for (const owner of owners) if (owner !== organization) return -1;
  return score + owners.length;
}

/** The only one of them who was mentioned lately. */
function latest(discourse: Discourse, at: number, holders: readonly Cluster[]): Cluster | undefined {
  let found: Cluster | undefined;
  for (const antecedent of discourse.before(at, FAR_TOLD)) {
    const { cluster } = antecedent;
    if (cluster === undefined || cluster === found || !holders.includes(cluster)) continue;
    if (found !== undefined) return discourse.distance(antecedent, at) > NEAR_TOLD ? found : undefined;
    found = cluster;
  }
  return found;
}
