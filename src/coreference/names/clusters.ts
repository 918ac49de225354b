import type { Document } from "../../document/document.ts";
import type { NameDraft } from "../../facts/drafts.ts";
import { Cluster } from "../cluster.ts";
import { mentionOfName } from "../mention.ts";
import { eachBracketedAcronym } from "./acronyms.ts";
import { keyOf } from "./keys.ts";
import { Namesakes } from "./namesakes.ts";
import { endingsFrom, fullerName, fullerPerson, withMiddleName } from "./short.ts";
import { type Spelling, spellingsOf } from "./spellings.ts";

/** The names of a document in clusters. */
export interface NameClusters {
  /** In the order they were opened. */
  readonly all: readonly Cluster[];
  /** In order of first mention. */
  readonly met: readonly Cluster[];
  /** By place in the list of names. */
  readonly of: readonly Cluster[];
}

/** Gathers the names of a document into clusters, and tells which cluster each name belongs to. */
export function clusterNames(document: Document, names: readonly NameDraft[]): NameClusters {
  const gathering = new Gathering();
  const spellings = spellingsOf(document, names);
  // Full names first: a short name may stand before the full one it is short for.
  for (let i = 0; i < names.length; i++)
    if (spellings[i].words.length > 1) gathering.readFull(names[i], spellings[i]);
  eachBracketedAcronym(document, names, (long, short) => {
    gathering.abbreviate(names[long], spellings[long], spellings[short]);
  });
  const met: Cluster[] = [];
  const of: Cluster[] = [];
  for (let i = 0; i < names.length; i++) {
    const cluster = gathering.read(names[i], spellings[i]);
    if (cluster.names === 0) met.push(cluster);
    of.push(cluster);
    cluster.addName(mentionOfName(names[i], spellings[i].wording, cluster), spellings[i].wording);
  }
  return { all: gathering.clusters, met, of };
}

/** The clusters while names are read into them. */
class Gathering {
  readonly clusters: Cluster[] = [];
  readonly #byKey = new Map<string, Cluster>();
  readonly #namesakes = new Namesakes();
  /** Clusters of the long names read so far. */
  readonly #met = new Set<Cluster>();

  readFull(name: NameDraft, spelling: Spelling): void {
    const { key, aliasKey } = spelling;
    if (this.#byKey.has(key)) return;
    const shorter =
      this.#byKey.get(aliasKey) ?? (name.type === "person" ? this.#shorterPerson(spelling) : undefined);
    this.#byKey.set(key, shorter ?? this.#open(name, spelling));
  }

  #shorterPerson({ type, words, mark }: Spelling): Cluster | undefined {
    for (let from = endingsFrom(words); from + 1 < words.length; from++) {
      const cluster = this.#byKey.get(keyOf(type, words.slice(from)));
      if (cluster !== undefined) return cluster;
    }
    return withMiddleName(this.#namesakes, words, mark);
  }

  /** "Cyberspace Administration of China (CAC)": the short name means what the long one does. */
  abbreviate(name: NameDraft, long: Spelling, short: Spelling): void {
    const cluster = this.#clusterFor(name, long);
    this.#byKey.set(short.key, cluster);
    this.#byKey.set(keyOf("organization", short.words), cluster);
  }

  /** What a name means, in the light of those before it. */
  read(name: NameDraft, spelling: Spelling): Cluster {
    spelling.cluster ??= this.#clusterFor(name, spelling);
    if (spelling.words.length > 1) this.#met.add(spelling.cluster);
    return spelling.cluster;
  }

  #clusterFor(name: NameDraft, spelling: Spelling): Cluster {
    const { key, aliasKey, type, words, mark } = spelling;
    const known = this.#byKey.get(key) ?? this.#byKey.get(aliasKey);
    const cluster =
      known ??
      (type === "person"
        ? fullerPerson(this.#namesakes, this.#met, words, mark)
        : fullerName(this.#namesakes, type, words)) ??
      this.#open(name, spelling);
    this.#byKey.set(key, cluster);
    return cluster;
  }

  #open(name: NameDraft, { type, wording, words, terms, aliasKey, mark }: Spelling): Cluster {
    const cluster = new Cluster(type, name.rule, wording, words, terms);
    cluster.mark = mark;
    this.clusters.push(cluster);
    this.#byKey.set(aliasKey, cluster);
    if (words.length > 1) this.#namesakes.enter(cluster, !name.division);
    return cluster;
  }
}
