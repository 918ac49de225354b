import { lexicon } from "../../lexicon/load.ts";
import { type TermSet, terms } from "../../lexicon/terms.ts";
import type { Cluster } from "./cluster.ts";
import type { Clusters } from "./clusters.ts";
import { evidence } from "./evidence.ts";
import { Role } from "./roles.ts";
import type { EntityType } from "./schema.ts";
import { WORDS, Word } from "./words.ts";

const SURNAME_OF = evidence("entity/article-surname-of");
const FIRST_NAME_OF = evidence("entity/article-first-name-of");
const PART_OF_ORGANIZATION = evidence("entity/article-part-of-organization");
const PART_OF_PLACE = evidence("entity/article-part-of-place");
const PART_OF_PRODUCT = evidence("entity/article-part-of-product");
const ACRONYM_OF = evidence("entity/article-acronym-of");
const PLACE_FIRST = evidence("entity/list-place-first");
const LISTED_PRODUCT = evidence("entity/list-product");

/** Surnames go before first names, those before parts of organizations and products, and parts of places come last. */
const Rank = { Surname: 1, FirstName: 2, Part: 3, Place: 4 } as const;

/** What a fuller name makes of a name that is a part of it. */
interface Offer {
  readonly to: Cluster;
  whole: Cluster;
  kind: number;
  rank: number;
  /** An organization's name begins with what is also a name of a person: "Ford Motor" beside "William Ford". */
  namesake: boolean;
}

/**
 * Decides the names of an article and hands down what fuller ones show: "Sun" after "Sun Weimin" is the person, "Northrop"
 * after "Northrop Grumman" the company, "CAC" the agency whose initials it is.
 */
export class Inheritance {
  readonly #clusters: Clusters;
  /** The types of the names, in order, as they were when they last offered their parts. */
  #offeredAs: (EntityType | undefined)[] = [];
  #offers = new Map<Cluster, Offer>();
  /** Every part that was offered, whether or not the article names it. */
  readonly #parts: Set<string> | undefined;

  constructor(clusters: Clusters, keepsParts: boolean) {
    this.#clusters = clusters;
    this.#parts = keepsParts ? new Set() : undefined;
  }

  /** Is it a part of some fuller name? */
  knows(key: string): boolean {
    return this.#parts?.has(key) === true;
  }

  /** Decides the names of several words, hands down what they show, then decides every name. */
  settle(): void {
    const { all } = this.#clusters;
    if (this.#decideWholes(all)) this.#handDown(all);
    for (const cluster of all) if (!cluster.decided) cluster.decide();
  }

  /** Has the type of any fuller name changed, or a name been read, since parts were offered? */
  #decideWholes(all: readonly Cluster[]): boolean {
    let changed = this.#offeredAs.length !== all.length;
    for (let i = 0; i < all.length; i++) {
      const cluster = all[i];
      if (!cluster.several) continue;
      if (!cluster.decided) cluster.decide();
      if (cluster.type !== this.#offeredAs[i]) changed = true;
    }
    return changed;
  }

  #handDown(all: readonly Cluster[]): void {
    this.#offers.clear();
    this.#parts?.clear();
    for (const cluster of all) if (cluster.several && cluster.type !== undefined) this.#offerParts(cluster);
    this.#offeredAs = all.map(({ several, type }) => (several ? type : undefined));
    for (const offer of this.#offers.values()) accept(offer);
  }

  /** Offers each short form of a name. */
  #offerParts(cluster: Cluster): void {
    const words = cluster.key.split(" ");
    if (cluster.type === "person") this.#offerPerson(cluster, words);
    else if (cluster.type === "organization") this.#offerOrganization(cluster, words);
    else if (cluster.type === "location" && words.length === 2)
      this.#offer(words[0], cluster, PART_OF_PLACE, Rank.Place);
    else if (cluster.type === "product" && cluster.has(LISTED_PRODUCT))
      this.#offer(words.slice(1).join(" "), cluster, PART_OF_PRODUCT, Rank.Part);
  }

  #offerPerson(cluster: Cluster, words: readonly string[]): void {
    const last = isSuffix(words[words.length - 1]) ? words.length - 1 : words.length;
    this.#offer(withoutComma(words[last - 1]), cluster, SURNAME_OF, Rank.Surname);
    // "Ursula von der Leyen": "von der Leyen"; "Gabriel García Márquez": "García Márquez".
    for (let from = last - 2; from > 0 && from > last - 4; from--)
      this.#offer(words.slice(from, last).join(" "), cluster, SURNAME_OF, Rank.Surname);
    if (last > 2 && is(Word.Particle, words[1]))
      this.#offer(words.slice(1).join(" "), cluster, SURNAME_OF, Rank.Surname);
    if (!this.#isAsked(words[0])) return;
    // Chinese, Korean and Vietnamese names put the surname first.
    if (is(Word.LeadingSurname, words[0])) this.#offer(words[0], cluster, SURNAME_OF, Rank.Surname);
    else this.#offer(words[0], cluster, FIRST_NAME_OF, Rank.FirstName);
  }

  #offerOrganization(cluster: Cluster, words: readonly string[]): void {
    const ofPlace = cluster.has(PLACE_FIRST) && (cluster.allRoles & Role.Organization) === 0;
    for (let length = ofPlace ? 0 : Math.min(words.length - 1, MAX_PART); length > 0; length--) {
      const key = words.slice(0, length).join(" ");
      if (key.length > 2 && this.#isAsked(key) && !isIn(WEAK_PARTS, key))
        this.#offer(key, cluster, PART_OF_ORGANIZATION, Rank.Part);
    }
    const initials = initialsOf(words);
    if (initials.length > 1) this.#offer(initials, cluster, ACRONYM_OF, Rank.Part);
  }

  /** Would an offer of it be of use? */
  #isAsked(key: string): boolean {
    return this.#parts !== undefined || this.#clusters.get(key) !== undefined;
  }

  /** Keeps the offer with the best rank for each name, the earlier of equals. */
  #offer(key: string, whole: Cluster, kind: number, rank: number): void {
    if (key === "") return;
    this.#parts?.add(key);
    const to = this.#clusters.get(key);
    if (to === undefined) return;
    const known = this.#offers.get(to);
    if (known === undefined) this.#offers.set(to, { to, whole, kind, rank, namesake: false });
    else compete(known, whole, kind, rank);
  }
}

function compete(offer: Offer, whole: Cluster, kind: number, rank: number): void {
  const better = rank < offer.rank;
  offer.namesake ||= (better ? offer.kind : kind) === PART_OF_ORGANIZATION;
  if (!better) return;
  offer.whole = whole;
  offer.kind = kind;
  offer.rank = rank;
}

const PLACES = Role.Country | Role.City | Role.Region;
const OWN_SENSE = Role.Nationality | Role.Country | Role.City | Role.Region | Role.Group;

function accept({ to, whole, kind, namesake }: Offer): void {
  if (whole === to || to.of !== undefined) return;
  // "European" is not short for "European Commission".
  if (kind === PART_OF_ORGANIZATION && (to.roles & OWN_SENSE) !== 0) return;
  // "Orlando Pike flew to Orlando."
  if (kind === FIRST_NAME_OF && (to.roles & PLACES) !== 0) return;
  if (namesake && (to.roles & Role.Organization) !== 0) to.add(PART_OF_ORGANIZATION);
  to.add(kind);
  to.of = whole;
}

/** Most words of an organization's name that stand for the whole. */
const MAX_PART = 3;

/** Words that are too common as parts of names to stand for the whole. */
const WEAK_PARTS = terms(
  "new north south east west united national international american first general royal the saint st st. san los el la al great central old big world",
);

const SUFFIXES = terms("jr jr. sr sr. ii iii iv");
const isSuffix = (word: string): boolean => word.length < 4 && isIn(SUFFIXES, word);

const SMALL = terms("of the for and & on de in");
const MAX_SMALL = 3;

const isIn = (set: TermSet, word: string): boolean => set.has(lexicon().termOf(word));

const is = (kind: number, word: string): boolean => (WORDS.get(lexicon().termOf(word)) & kind) !== 0;

const withoutComma = (word: string): string => (word.endsWith(",") ? word.slice(0, -1) : word);

/** The first letters of the words, small ones left out. */
function initialsOf(words: readonly string[]): string {
  let initials = "";
  for (const word of words)
    if (word !== "" && (word.length > MAX_SMALL || !isIn(SMALL, word))) initials += word[0];
  return initials;
}
