import type { Document } from "../document/document.ts";
import type { NameDraft } from "../facts/drafts.ts";
import type { EntityType } from "../facts/entity/schema.ts";
import { countryNamed } from "../lexicon/country.ts";
import { fold } from "../text/characters.ts";
import { bracketedAcronyms } from "./acronyms.ts";
import { Cluster } from "./cluster.ts";
import type { CoreferenceRule } from "./rules.ts";

const SUFFIXES: ReadonlySet<string> = new Set(
  "inc inc. corp corp. co co. ltd ltd. llc plc ag sa s.a. gmbh nv n.v. se spa s.p.a. company corporation limited jr jr. sr sr.".split(
    " ",
  ),
);
const SMALL: ReadonlySet<string> = new Set("of the for and in on de du des la le und der die y &".split(" "));

/** The words of a name as they are compared: folded, without a leading article and without a legal form at the end. */
function wordsOf(text: string): string[] {
  const words = fold(text)
    .replace(/[,"“”]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length > 1 && words[0] === "the") words.shift();
  while (words.length > 1 && SUFFIXES.has(words[words.length - 1])) words.pop();
  return words;
}

/** "Ana Ortiz" and "Ana M. Ortiz" are spelled alike: without initials between the first word and the last. */
function withoutInitials(words: string[]): string[] {
  if (words.length < 3) return words;
  return words.filter(
    (word, i) => i === 0 || i === words.length - 1 || word.length > 2 || /^\p{L}{2}$/u.test(word),
  );
}

/** Gathers the names of a document into clusters, and tells which cluster each name belongs to. */
export class NameClusters {
  readonly clusters: Cluster[] = [];
  /** By place in the list of names. */
  readonly of: Cluster[] = [];
  readonly #byKey = new Map<string, Cluster>();
  readonly #byLast = new Map<string, Cluster[]>();
  readonly #byFirst = new Map<string, Cluster[]>();
  /** "Lula" for Luiz Inacio Lula da Silva. */
  readonly #byInner = new Map<string, Cluster[]>();
  readonly #byInitials = new Map<string, Cluster[]>();
  /** Clusters of the names read so far. */
  readonly #met = new Set<Cluster>();
  readonly #text: string;

  constructor(document: Document, names: readonly NameDraft[]) {
    const { text } = document;
    this.#text = text;
    const folded = new Map<string, string[]>();
    const words = names.map(({ type, start, end }) => {
      const wording = text.slice(start, end);
      const known = folded.get(wording) ?? wordsOf(wording);
      folded.set(wording, known);
      return type === "person" ? withoutInitials(known) : known;
    });
    // Full names first: a short name may stand before the full one it is short for.
    names.forEach((name, i) => {
      if (words[i].length > 1) this.#full(name, words[i]);
    });
    for (const [short, long] of bracketedAcronyms(document, names)) {
      const cluster = this.#clusterFor(names[long], words[long]);
      this.#byKey.set(keyOf(names[short].type, words[short]), cluster);
      this.#byKey.set(keyOf("organization", words[short]), cluster);
    }
    names.forEach((name, i) => {
      this.of[i] = this.#clusterFor(name, words[i]);
      if (words[i].length > 1) this.#met.add(this.of[i]);
    });
    names.forEach((name, i) => {
      const { first, last, start, end } = name;
      const cluster = this.of[i];
      const wording = text.slice(start, end);
      const form = formOf(name, wording, cluster);
      cluster.add({ first, last, start, end, form, ...whyOf(form, wording, cluster) }, wording);
    });
  }

  #full(name: NameDraft, words: readonly string[]): void {
    const key = keyOf(name.type, words);
    if (this.#byKey.has(key)) return;
    const shorter =
      this.#byKey.get(aliasKey(name.type, words)) ??
      this.#ending(name, words) ??
      this.#withMiddle(name, words);
    const cluster = shorter ?? this.#open(name, words);
    this.#byKey.set(key, cluster);
  }

  /** "Co-Chair [Ana Ortiz]": the person whose whole name ends a longer one. */
  #ending({ type }: NameDraft, words: readonly string[]): Cluster | undefined {
    if (type !== "person") return undefined;
    const least = Math.max(1, words.length - MAX_INNER);
    for (let from = least; from + 1 < words.length; from++) {
      const cluster = this.#byKey.get(keyOf(type, words.slice(from)));
      if (cluster !== undefined) return cluster;
    }
    return undefined;
  }

  /** "Ana Ortiz" and "Ana Lucía Ortiz": the one person of these first and last words, with or without what is between. */
  #withMiddle({ type }: NameDraft, words: readonly string[]): Cluster | undefined {
    if (type !== "person" || words.length < 2) return undefined;
    const alike = this.#byLast
      .get(words[words.length - 1])
      ?.filter(
        (cluster) => cluster.words[0] === words[0] && Math.min(cluster.words.length, words.length) === 2,
      );
    return only(alike, type);
  }

  #open(name: NameDraft, words: readonly string[]): Cluster {
    const cluster = new Cluster(name.type, name.rule, this.#text.slice(name.start, name.end), words);
    this.clusters.push(cluster);
    this.#byKey.set(aliasKey(name.type, words), cluster);
    if (words.length > 1) {
      push(this.#byLast, words[words.length - 1], cluster);
      // "Microsoft Gaming": a name that a well-known one opens is not called by it.
      if (!name.division) push(this.#byFirst, words[0], cluster);
      for (const word of words.slice(1, MAX_INNER)) if (!SMALL.has(word)) push(this.#byInner, word, cluster);
      for (const initials of initialsOf(words)) push(this.#byInitials, initials, cluster);
    }
    return cluster;
  }

  #clusterFor(name: NameDraft, words: readonly string[]): Cluster {
    const key = keyOf(name.type, words);
    const known =
      this.#byKey.get(key) ?? this.#byKey.get(aliasKey(name.type, words)) ?? this.#fuller(name, words);
    const cluster = known ?? this.#open(name, words);
    this.#byKey.set(key, cluster);
    return cluster;
  }

  /** The one longer name that a short one stands for; undefined when there is none or more than one. */
  #fuller({ type }: NameDraft, words: readonly string[]): Cluster | undefined {
    if (type === "person") return this.#fullerPerson(words);
    if (type !== "organization" && type !== "product" && type !== "event" && type !== "law") return undefined;
    const initials = words.length === 1 ? this.#byInitials.get(words[0].replace(/\./g, "")) : undefined;
    return (
      only(initials, type) ??
      only(this.#byFirst.get(words[0])?.filter(startsWith(words)), type) ??
      only(this.#byLast.get(words[words.length - 1])?.filter(endsWith(words)), type)
    );
  }

  #fullerPerson(words: readonly string[]): Cluster | undefined {
    const namesakes = this.#byLast.get(words[words.length - 1]);
    const last = this.#person(
      namesakes?.filter(
        words.length > 1 ? either(sameFirstInitial(words), endsWith(words)) : endsWith(words),
      ),
    );
    if (last !== undefined && (words.length > 1 || this.#met.has(last))) return last;
    const mistaken = namesakes?.find((cluster) => this.#isMistaken(cluster) && endsWith(words)(cluster));
    if (mistaken) mistaken.type = "person";
    if (mistaken || last || words.length > 1) return mistaken ?? last;
    return this.#person(this.#byFirst.get(words[0])) ?? only(this.#byInner.get(words[0]), "person");
  }

  /**
   * "(Conor Hill) … [Hill] said": what looks like a place, was met before anybody of that name, and is called back as a
   * person is one.
   */
  #isMistaken(cluster: Cluster): boolean {
    return cluster.type === "location" && cluster.words.length === 2 && this.#met.has(cluster);
  }

  /** Of several namesakes the one that the text has met before the others: "Ted Cruz … Cruz … his father, Rafael Cruz". */
  #person(namesakes: readonly Cluster[] | undefined): Cluster | undefined {
    const people = namesakes?.filter(({ type }) => type === "person").filter(isShortest);
    return (
      only(people, "person") ??
      only(
        people?.filter((cluster) => this.#met.has(cluster)),
        "person",
      )
    );
  }
}

/** "Cole Calls Ana Ortiz", which ends in another one's whole name, is no namesake beside "Ana Ortiz". */
const isShortest = (cluster: Cluster, _place: number, all: readonly Cluster[]): boolean =>
  !all.some((other) => other !== cluster && other.words.length > 1 && endsWith(other.words)(cluster));

const push = (map: Map<string, Cluster[]>, key: string, cluster: Cluster): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [cluster]);
  else if (list.length < MAX_NAMESAKES) list.push(cluster);
};

const MAX_INNER = 5;

/** Beyond this many namesakes a short name is ambiguous anyway. */
const MAX_NAMESAKES = 8;

const only = (clusters: readonly Cluster[] | undefined, type: EntityType): Cluster | undefined => {
  const fitting = clusters?.filter((cluster) => cluster.type === type) ?? [];
  return fitting.length === 1 ? fitting[0] : undefined;
};

const keyOf = (type: EntityType, words: readonly string[]): string => `${type} ${words.join(" ")}`;

/** Names in speech that neither initials nor a part of the full name give. */
const SPOKEN_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["fed", ["federal", "reserve"]],
  ["fannie mae", ["federal", "national", "mortgage", "association"]],
  ["freddie mac", ["federal", "home", "loan", "mortgage", "corporation"]],
  ["interpol", ["international", "criminal", "police", "organization"]],
]);

/** The key under which other spellings of the same country or organization meet; else the key itself. */
function aliasKey(type: EntityType, words: readonly string[]): string {
  if (type === "organization") return keyOf(type, SPOKEN_NAMES.get(words.join(" ")) ?? words);
  if (type !== "location") return keyOf(type, words);
  const country = countryNamed(words.join(" "));
  return country ? `location ${country.code}` : keyOf(type, words);
}

const startsWith =
  (words: readonly string[]) =>
  (cluster: Cluster): boolean =>
    words.every((word, i) => cluster.words[i] === word);
const endsWith =
  (words: readonly string[]) =>
  (cluster: Cluster): boolean =>
    words.every((word, i) => cluster.words[cluster.words.length - words.length + i] === word);
const either =
  (one: (cluster: Cluster) => boolean, other: (cluster: Cluster) => boolean) =>
  (cluster: Cluster): boolean =>
    one(cluster) || other(cluster);
const sameFirstInitial =
  (words: readonly string[]) =>
  (cluster: Cluster): boolean =>
    cluster.words[0] === words[0] || (words[0].length <= 2 && cluster.words[0][0] === words[0][0]);

/** "cac" for "Cyberspace Administration of China": with and without the small words. */
function initialsOf(words: readonly string[]): string[] {
  const all = words.map((word) => word[0]).join("");
  const large = words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join("");
  return large === all ? [all] : [large, all];
}

/** The rule that joined a name to a fuller one. */
function whyOf(form: NameDraft["form"], wording: string, { name }: Cluster): { rule?: CoreferenceRule } {
  if (wording === name) return {};
  return { rule: form === "acronym" ? "coreference/acronym" : "coreference/short-name" };
}

function formOf({ form, type }: NameDraft, wording: string, cluster: Cluster) {
  if (form !== "name") return form;
  if (type === "person" && cluster.name !== wording && !wording.includes(" ")) return "short";
  const spoken = type === "organization" && SPOKEN_NAMES.has(wording.toLowerCase());
  return spoken && cluster.name !== wording ? "short" : form;
}
