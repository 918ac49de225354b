import { Tag } from "../language/tag.ts";
import type { Cluster } from "./cluster.ts";
import { ageIn, describedPerson, personOfAge } from "./described-person.ts";
import type { Discourse } from "./discourse.ts";
import { fitsAnyName, type HeadKind, headKind, kindWordsIn } from "./heads.ts";
import { PERSON_NOUNS } from "./person-nouns.ts";
import { isElsewhere, placeIn } from "./places.ts";
import type { CoreferenceRule } from "./rules.ts";
import type { Scene } from "./scene.ts";

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that"]);

/** "Ethiopia's [prime minister]", "the paper's [editor]": who holds the office for the owner that the phrase opens with. */
export function describeOwned(scene: Scene, discourse: Discourse, phrase: number): Described | undefined {
  const { tokens, phrases } = scene.document;
  const [first, head] = [phrases.nounFirst[phrase], phrases.nounHead[phrase]];
  const noun = tokens.lower[head];
  if (scene.nameAt[head] >= 0 || !scene.offices.has(noun) || scene.nameAt[head + 1] >= 0) return undefined;
  const genitive = genitiveIn(scene, phrase);
  if (genitive < 0) return undefined;
  const named = scene.nameAt[genitive - 1] >= 0;
  const owner = named ? undefined : describe(scene, discourse, phrase)?.cluster;
  if (!named && owner === undefined) return undefined;
  const found = describedPerson(scene, discourse, phrase, head, owner);
  return found && { ...found, first, last: head + 1, form: "description" };
}

const OF_PERSON: CoreferenceRule = "coreference/description-of-person";

export interface Described {
  readonly cluster: Cluster;
  readonly first: number;
  readonly last: number;
  readonly form: "short" | "description";
  readonly rule: CoreferenceRule;
}

/**
 * What a definite base phrase, or the owner at its start, describes: "the ride-hailing company", "[the company]'s shares".
 */
export function describe(scene: Scene, discourse: Discourse, phrase: number): Described | undefined {
  const { tokens, phrases } = scene.document;
  const first = phrases.nounFirst[phrase];
  if (!DEFINITE.has(tokens.lower[first])) return undefined;
  const age = ageIn(scene, phrase);
  if (age !== undefined) {
    if (isNamedIn(scene, phrase)) return undefined;
    const found = personOfAge(scene, discourse, phrase, age);
    return found && { ...found, first, last: phrases.nounLast[phrase], form: "description" };
  }
  const head = ownerOrHead(scene, phrase);
  if (head <= first || scene.nameAt[head] >= 0) return undefined;
  // "The Prime Minister", as many papers write it.
  const office = scene.offices.has(tokens.lower[head]);
  if (tokens.tag[head] === Tag.ProperNoun && !office) return shortName(scene, first, head);
  if (holdsOtherName(scene, first, head)) return undefined;
  const apposed = apposedName(scene, head);
  const noun = tokens.lower[head];
  const namesake = scene.shortNames.get(noun);
  const own = OWN_WORDS.has(tokens.lower[head + 1]);
  const named =
    namesake && tokens.tag[head] !== Tag.Plural && (headKind(noun)?.type ?? namesake.type) === namesake.type;
  if (named && !own && namesake.mentions[0].first < first && !rivals(discourse, first, namesake, noun))
    return { cluster: namesake, first, last: head + 1, form: "description", rule: "coreference/description" };
  if (PERSON_NOUNS.has(noun) || scene.callings.has(noun)) {
    const found =
      apposed?.type === "person"
        ? { cluster: apposed, rule: OF_PERSON }
        : describedPerson(scene, discourse, phrase, head);
    return found && { ...found, first, last: head + 1, form: "description" };
  }
  const kind = headKind(noun);
  if (kind === undefined || own) return undefined;
  const place = kind.type === "organization" ? placeIn(scene, first, head) : undefined;
  const cluster =
    apposed?.type === kind.type
      ? apposed
      : (describedThing(discourse, first, kind, noun, place) ??
        onlyOfKind(scene, discourse, first, head, kind, place));
  if (cluster && cluster !== apposed && isDoubtful(scene, discourse, first, place, kind, cluster))
    return undefined;
  return cluster && { cluster, first, last: head + 1, form: "description", rule: "coreference/description" };
}

/**
 * "The Swedish firm" among several firms, or "the studio" in somebody's own words: nothing says that it means this one.
 */
function isDoubtful(
  { document }: Scene,
  discourse: Discourse,
  first: number,
  place: string | undefined,
  kind: HeadKind,
  found: Cluster,
): boolean {
  if (found.type !== "organization") return false;
  if (document.tokens.quotation[first] >= 0 && !isOfKind(found, kind)) return true;
  return (
    place !== undefined &&
    !found.places.has(place) &&
    discourse
      .before(first, WINDOW_TOLD)
      .some(({ cluster }) => cluster !== found && cluster?.type === kind.type && !isOfOtherKind(cluster))
  );
}

/** How many names are looked through for the only thing of a kind; bounds texts of names alone. */
const NAMES_LOOKED_AT = 64;

/** The only thing of its kind that the text has named so far, however long ago, when nothing near comes into question. */
function onlyOfKind(
  { document, names, of }: Scene,
  discourse: Discourse,
  at: number,
  head: number,
  kind: HeadKind,
  place: string | undefined,
): Cluster | undefined {
  const near = discourse.before(at, WINDOW_TOLD);
  if (near.some(({ cluster }) => cluster?.type === kind.type && !isOfOtherKind(cluster))) return undefined;
  let only: Cluster | undefined;
  for (let i = 0; i < names.length && names[i].first < at; i++) {
    if (i >= NAMES_LOOKED_AT) return undefined;
    const cluster = of[i];
    if (cluster === only || cluster.type !== kind.type || !isOfKind(cluster, kind)) continue;
    if (place !== undefined && isElsewhere(cluster.places, place)) continue;
    if (only !== undefined) return undefined;
    only = cluster;
  }
  return only && tellsApart(document.tokens.lower, at, head, only) ? undefined : only;
}

/** "The public service", long after an agency that nobody called a service: its own words tell it apart. */
function tellsApart(
  lower: readonly string[],
  first: number,
  head: number,
  { words, calledBy }: Cluster,
): boolean {
  if (head - first < 2 || words.includes(lower[head]) || calledBy.has(lower[head])) return false;
  for (let i = first + 1; i < head; i++) if (words.includes(lower[i])) return false;
  return true;
}

/** Another thing was called by this noun since ("a Spanish company" after "Acme Company"). */
function rivals(discourse: Discourse, at: number, namesake: Cluster, noun: string): boolean {
  return discourse
    .before(at)
    .some(({ cluster }) => cluster !== undefined && cluster !== namesake && cluster.calledBy.has(noun));
}

/** The word before the first 's of a phrase, else its head. */
function ownerOrHead(scene: Scene, phrase: number): number {
  const genitive = genitiveIn(scene, phrase);
  return genitive < 0 ? scene.document.phrases.nounHead[phrase] : genitive - 1;
}

/** The first 's of a phrase, or -1. */
function genitiveIn({ document }: Scene, phrase: number): number {
  const { tokens, phrases } = document;
  const { nounFirst, nounHead } = phrases;
  for (let i = nounFirst[phrase] + 1; i < nounHead[phrase]; i++) if (tokens.tag[i] === Tag.Genitive) return i;
  return -1;
}

/** What describes a thing by its own words: "the state of emergency", "the company that bought it". */
const OWN_WORDS: ReadonlySet<string> = new Set(["of", "that", "whose", "where", "near"]);

/** "the Journal" for the Wall Street Journal, where no rule took it for a name. */
function shortName({ document, shortNames }: Scene, first: number, head: number): Described | undefined {
  const cluster = head === first + 1 ? shortNames.get(document.tokens.lower[head]) : undefined;
  if (!cluster || cluster.mentions[0].first > first) return undefined;
  return { cluster, first: head, last: head + 1, form: "short", rule: "coreference/short-name" };
}

/** "the 23-year-old [Ortiz]": the name is the mention. */
function isNamedIn(scene: Scene, phrase: number): boolean {
  const { nounFirst, nounHead, nounLast } = scene.document.phrases;
  const isName = scene.document.tokens.tag[nounHead[phrase]] === Tag.ProperNoun;
  return isName || holdsOtherName(scene, nounFirst[phrase], nounLast[phrase]);
}

/** Names inside other than where it comes from: "the [Italian] company" is one description, "the Fiat company" none. */
function holdsOtherName({ nameAt, names }: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (nameAt[i] >= 0 && names[nameAt[i]].type !== "nationality" && names[nameAt[i]].type !== "location")
      return true;
  return false;
}

/** "the Italian company Fiat", "the agency's head, Sun Weimin,", "the agency (CAC)": a name right behind. */
function apposedName({ document, nameAt, names, of }: Scene, head: number): Cluster | undefined {
  const { lower, count } = document.tokens;
  const comma = lower[head + 1] === ",";
  const at = comma || lower[head + 1] === "(" ? head + 2 : head + 1;
  const place = at < count ? nameAt[at] : -1;
  if (place < 0 || names[place].first !== at) return undefined;
  return comma && !CLOSES.has(lower[names[place].last]) ? undefined : of[place];
}

const CLOSES: ReadonlySet<string> = new Set([",", ".", ";", ")"]);

/**
 * The thing a description stands for: the latest whose name or apposition says it is of that kind; else, for the most
 * general nouns, the likeliest of its type that is not of another kind. Undefined when two come into question.
 */
function describedThing(
  discourse: Discourse,
  at: number,
  kind: HeadKind,
  noun: string,
  place: string | undefined,
): Cluster | undefined {
  const weights = new Map<Cluster, number>();
  const speaks = discourse.speech.speaker[at] >= 0;
  let voice: Cluster | undefined;
  let acted = false;
  for (const antecedent of discourse.before(at, WINDOW_TOLD)) {
    const { cluster } = antecedent;
    if (cluster?.type !== kind.type || (place && isElsewhere(cluster.places, place))) continue;
    if (place && cluster.places.has(place)) return cluster;
    const apart = discourse.distance(antecedent, at);
    // A far one of the kind does not outdo a near subject that may be of it.
    if (isOfKind(cluster, kind)) return apart < FAR_TOLD || !acted ? cluster : voice;
    if (isOfOtherKind(cluster)) continue;
    const { subject, modifier } = antecedent;
    acted ||= subject;
    const weight = 10 - 2 * apart + (subject ? 4 : 0) - (modifier ? 1 : 0);
    weights.set(cluster, Math.max((weights.get(cluster) ?? 0) + 0.5, weight));
    // Whoever spoke last and speaks again: "Alpha News asked, … The website noted".
    if (speaks && antecedent.speaks && apart <= VOICE_TOLD) voice ??= cluster;
  }
  if (!fitsAnyName(noun, kind)) return voice;
  const [best, next] = [...weights].sort((a, b) => b[1] - a[1]);
  return best && (next === undefined || best[1] - next[1] >= MARGIN) ? best[0] : undefined;
}

const WINDOW_TOLD = 5;
const VOICE_TOLD = 2;
const FAR_TOLD = 3;
const MARGIN = 2;

function isOfKind({ words, calledBy }: Cluster, { alike }: HeadKind): boolean {
  for (const word of calledBy) if (alike.has(word)) return true;
  return words.some((word) => alike.has(word));
}

const isOfOtherKind = ({ words, calledBy }: Cluster): boolean =>
  kindWordsIn(words).length > 0 || calledBy.size > 0;
