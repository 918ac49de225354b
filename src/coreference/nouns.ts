import type { Cluster } from "./cluster.ts";
import type { Office } from "./offices.ts";

/** Whom or what a document calls by a noun. */
export interface CalledNoun {
  /** The offices that it names, each with its holder. */
  readonly offices: Office[];
  /** Some person is called by it. */
  ofPerson: boolean;
  /** The organization whose name it heads ("Academy" of Sciences); null where several share it. */
  namesake: Cluster | null | undefined;
}

/** Bounds what a text of nothing but presidents costs. */
const MAX_HOLDERS = 24;

/** The nouns that a document calls somebody or something by. */
export class CalledNouns {
  readonly #nouns = new Map<string, CalledNoun>();

  get(noun: string): CalledNoun | undefined {
    return this.#nouns.get(noun);
  }

  isOffice(noun: string): boolean {
    const known = this.#nouns.get(noun);
    return known !== undefined && known.offices.length > 0;
  }

  addOffice(noun: string, office: Office): void {
    const { offices } = this.#enter(noun);
    if (offices.length < MAX_HOLDERS) offices.push(office);
  }

  addPerson(noun: string): void {
    this.#enter(noun).ofPerson = true;
  }

  addNamesake(noun: string, cluster: Cluster): void {
    const known = this.#enter(noun);
    if (known.namesake === undefined) known.namesake = cluster;
    else if (known.namesake !== cluster) known.namesake = null;
  }

  #enter(noun: string): CalledNoun {
    const known = this.#nouns.get(noun);
    if (known !== undefined) return known;
    const entered: CalledNoun = { offices: [], ofPerson: false, namesake: undefined };
    this.#nouns.set(noun, entered);
    return entered;
  }
}
