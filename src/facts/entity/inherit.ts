import { lexicon } from "../../lexicon/load.ts";
import { terms } from "../../lexicon/terms.ts";
import type { Cluster } from "./cluster.ts";
import { E } from "./evidence.ts";
import { Role } from "./roles.ts";
import { LEADING_SURNAMES, PARTICLES } from "./words.ts";

/** Words that are too common as parts of names to stand for the whole. */
const WEAK_PARTS = terms(
  "new north south east west united national international american first general royal the saint st st. san los el la al great central old big world",
);

/**
 * Hands down what fuller names show: "Sun" after "Sun Weimin" is the person, "Northrop" after "Northrop Grumman" the
 * company, "CAC" the agency whose initials it is. It is made of the names of several words that have a type.
 */
export class Inheritance {
  readonly #wholes = new Map<string, Whole>();
  /** Organizations whose name begins with what is also a name of a person: "Ford Motor" beside "William Ford". */
  readonly #namesakes = new Map<string, Whole>();

  constructor(decided: readonly Cluster[]) {
    for (const cluster of decided) this.#offerParts(cluster);
  }

  knows(key: string): boolean {
    return this.#wholes.has(key);
  }

  handDown(cluster: Cluster): void {
    const whole = this.#wholes.get(cluster.key);
    if (whole === undefined || whole.cluster === cluster || cluster.of !== undefined) return;
    // "European" is not short for "European Commission".
    const ownSense = ((cluster.mentions[0]?.roles ?? 0) & OWN_SENSE) !== 0;
    if (ownSense && whole.evidence === E["article:part-of-organization"]) return;
    const listed = ((cluster.mentions[0]?.roles ?? 0) & Role.Organization) !== 0;
    const namesake = listed ? this.#namesakes.get(cluster.key) : undefined;
    if (namesake !== undefined) cluster.add(namesake.evidence);
    cluster.add(whole.evidence);
    cluster.of = whole.cluster;
  }

  /** What each short form would be short for; surnames go before first names, the earlier whole before the later. */
  #offerParts(cluster: Cluster): void {
    const { words, type } = cluster;
    const offer: Offer = (key, of, evidence, rank) => this.#offer(key, { cluster: of, evidence, rank });
    if (type === "person") offerPerson(cluster, offer);
    else if (type === "organization") offerOrganization(cluster, offer);
    else if (type === "location" && words.length === 2)
      offer(words[0], cluster, E["article:part-of-place"], 4);
    else if (type === "product" && cluster.has("list:product"))
      offer(words.slice(1).join(" "), cluster, E["article:part-of-product"], 3);
  }

  #offer(key: string, whole: Whole): void {
    const known = this.#wholes.get(key);
    if (key === "") return;
    if (known === undefined || whole.rank < known.rank) this.#wholes.set(key, whole);
    const lesser = known === undefined || whole.rank < known.rank ? known : whole;
    if (lesser?.evidence === E["article:part-of-organization"] && !this.#namesakes.has(key))
      this.#namesakes.set(key, lesser);
  }
}

const OWN_SENSE = Role.Nationality | Role.Country | Role.City | Role.Region | Role.Group;

interface Whole {
  readonly cluster: Cluster;
  readonly evidence: number;
  readonly rank: number;
}

type Offer = (key: string, cluster: Cluster, evidence: number, rank: number) => void;

function offerPerson(cluster: Cluster, offer: Offer): void {
  const { words } = cluster;
  if (words.length < 2) return;
  let last = words.length;
  if (/^(?:jr|sr|ii|iii|iv)\.?$/.test(words[last - 1])) last--;
  for (const suffix of [words[last - 1].replace(/,$/, "")])
    offer(suffix, cluster, E["article:surname-of"], 1);
  // "Ursula von der Leyen": "von der Leyen"; "Gabriel García Márquez": "García Márquez".
  for (let from = last - 2; from > 0 && from > last - 4; from--)
    offer(words.slice(from, last).join(" "), cluster, E["article:surname-of"], 1);
  if (last > 2 && PARTICLES.has(lexicon().termOf(words[1])))
    offer(words.slice(1).join(" "), cluster, E["article:surname-of"], 1);
  // Chinese, Korean and Vietnamese names put the surname first.
  if (LEADING_SURNAMES.has(lexicon().termOf(words[0]))) offer(words[0], cluster, E["article:surname-of"], 1);
  else offer(words[0], cluster, E["article:first-name-of"], 2);
}

function offerOrganization(cluster: Cluster, offer: Offer): void {
  const { words, mentions } = cluster;
  if (words.length < 2) return;
  const ofPlace =
    cluster.has("list:place-first") && !mentions.some(({ roles }) => (roles & Role.Organization) !== 0);
  if (!ofPlace)
    for (let length = Math.min(words.length - 1, 3); length > 0; length--) {
      const key = words.slice(0, length).join(" ");
      if (!WEAK_PARTS.has(lexicon().termOf(key)) && key.length > 2)
        offer(key, cluster, E["article:part-of-organization"], 3);
    }
  const initials = words
    .filter((word) => word.length > 3 || !SMALL.has(lexicon().termOf(word)))
    .map((word) => word[0])
    .join("");
  if (initials.length > 1) offer(initials, cluster, E["article:acronym-of"], 3);
}

const SMALL = terms("of the for and & on de in");
