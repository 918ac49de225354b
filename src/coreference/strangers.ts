import type { Document } from "../document/document.ts";
import { lexicon } from "../lexicon/load.ts";
import { fold } from "../text/characters.ts";
import { Cluster } from "./cluster.ts";
import type { CoreferenceContext } from "./context.ts";
import { mentionOf } from "./mention.ts";
import { misspeltName } from "./misspelt.ts";
import { type Stretch, unnamedStretches } from "./unnamed-stretches.ts";

const MAX_PEOPLE = 64;
/** Only the words of names are looked up. */
const NO_TERMS: readonly number[] = [];

/** Who words may be that end a phrase, and where they begin. */
interface Stranger {
  readonly cluster: Cluster;
  readonly first: number;
}

/**
 * Capitalised words that no rule took for a name, as the people they may be ("[Nyro] sang. She …"): those of one
 * wording together. They become people only when a pronoun calls them back.
 */
export class Strangers {
  readonly admitted = new Set<Cluster>();
  readonly #document: Document;
  readonly #people: readonly Cluster[];
  readonly #inPhrase = new Map<number, Stranger>();
  readonly #byWords = new Map<string, Cluster>();
  readonly #own = new Set<Cluster>();

  constructor({ document, nameAt, people, roles }: CoreferenceContext) {
    this.#document = document;
    this.#people = people.filter(({ words }) => words.length > 1).slice(0, MAX_PEOPLE);
    const stretches = unnamedStretches(document, nameAt, roles.capitals);
    // Whole names first: a short one may stand before the full one it is short for.
    for (const stretch of stretches) if (stretch.last - stretch.first > 1) this.#meet(stretch);
    for (const stretch of stretches) if (stretch.last - stretch.first === 1) this.#meet(stretch);
  }

  #meet({ phrase, first, last }: Stretch): void {
    const { tokens, text } = this.#document;
    const words: string[] = [];
    for (let i = first; i < last; i++) words.push(fold(tokens.lower[i]));
    const whole = words.join(" ");
    const known = this.#byWords.get(whole);
    const person = known === undefined ? misspeltName(this.#people, whole, first) : undefined;
    if (person !== undefined) {
      person.add(mentionOf(this.#document, first, last, "short", "coreference/misspelt"));
      this.#inPhrase.set(phrase, { cluster: person, first });
      return;
    }
    const wording = text.slice(tokens.start[first], tokens.end[last - 1]);
    const cluster = known ?? this.#open(wording, words, whole);
    cluster.addName(mentionOf(this.#document, first, last, "name", undefined), wording);
    this.#inPhrase.set(phrase, { cluster, first });
  }

  #open(wording: string, words: readonly string[], whole: string): Cluster {
    const cluster = new Cluster("person", "entity/context-called-back", wording, words, NO_TERMS);
    this.#own.add(cluster);
    this.#byWords.set(whole, cluster);
    // The first one who is called so: "Cole" for "Ana Cole".
    const last = words[words.length - 1];
    if (!this.#byWords.has(last)) this.#byWords.set(last, cluster);
    return cluster;
  }

  /** Who the words that end a phrase may be, or undefined. */
  in(phrase: number): Stranger | undefined {
    return this.#inPhrase.get(phrase);
  }

  /** Is it known by now that this is a person? */
  isKnown(cluster: Cluster): boolean {
    return this.admitted.has(cluster) || this.#people.includes(cluster);
  }

  /** Makes a person of a stranger who was called back; false for one whose word is no name ("Playoff"). */
  admit(cluster: Cluster): boolean {
    if (!this.#own.has(cluster)) return true;
    if (!this.#isNameLike(cluster.mentions[0].last - 1)) return false;
    this.admitted.add(cluster);
    return true;
  }

  /** Is a word unknown, or listed as a name of people? */
  #isNameLike(at: number): boolean {
    const { word, lists } = this.#document.tokens;
    if (word[at] < 0) return true;
    const words = lexicon();
    const names = words.bitOf("surname") | words.bitOf("first-name-female") | words.bitOf("first-name-male");
    return (lists[at] & names) !== 0;
  }
}
