import type { Document } from "../document/document.ts";
import type { Cluster, Gender } from "./cluster.ts";
import type { Roles } from "./roles.ts";
import type { Speech } from "./speech.ts";

export type Being = "person" | "thing" | "several";

/** A mention that has been read, as later ones look back on it. */
export interface Antecedent {
  /** Undefined for a thing without a name ("the deal"), which may be what a pronoun means. */
  readonly cluster: Cluster | undefined;
  /** Who a capitalised word may be that no rule took for a name. */
  readonly stranger: Cluster | undefined;
  readonly being: Being;
  readonly gender: Gender | undefined;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** How many sentences were told up to its own. */
  readonly told: number;
  readonly subject: boolean;
  /** It opens its sentence. */
  readonly opens: boolean;
  readonly modifier: boolean;
  readonly oblique: boolean;
  readonly speaks: boolean;
  /** The quotation it stands in, or -1. */
  readonly quotation: number;
  /** It was read from a pronoun or a description. */
  readonly form: "name" | "description" | "pronoun";
}

export const WINDOW_MENTIONS = 32;
const WINDOW_TOLD = 4;
/** Nothing looks back further than the window; what lies before it goes when this many are held. */
const MOST_KEPT = 16 * WINDOW_MENTIONS;
/** A title may stand before a name that opens its sentence ("House Speaker Ana Ortiz"). */
const OPENING_TOKENS = 4;

/** What has been mentioned so far, the latest last; looks back over a bounded window. */
export class Discourse {
  readonly #document: Document;
  readonly roles: Roles;
  readonly speech: Speech;
  #read: Antecedent[] = [];
  /** By paragraph the person whom it talks of first as a subject. */
  readonly #topics = new Map<number, Cluster>();
  topic: Cluster | undefined;

  constructor(document: Document, roles: Roles, speech: Speech) {
    this.#document = document;
    this.roles = roles;
    this.speech = speech;
  }

  /** Reads a mention; `gender` counts where it has no cluster. */
  read(
    cluster: Cluster | undefined,
    being: Being,
    gender: Gender | undefined,
    form: Antecedent["form"],
    first: number,
    last: number,
    stranger?: Cluster,
  ): void {
    if (this.#read.length >= MOST_KEPT) this.#read = this.#read.slice(-WINDOW_MENTIONS);
    const { roles, speech } = this;
    const { sentence, quotation } = this.#document.tokens;
    const place = sentence[first];
    const who = cluster ?? stranger;
    if (who) {
      const paragraph = this.#document.sentences[place].paragraph;
      if (being === "person" && !this.#topics.has(paragraph) && roles.isSubject(first, last))
        this.#topics.set(paragraph, who);
    }
    // Spelled out: spreading an object here took half of the time of all coreference.
    this.#read.push({
      cluster,
      stranger,
      being,
      gender,
      form,
      first,
      last,
      sentence: place,
      told: roles.told[place],
      quotation: quotation[first],
      subject: roles.isSubject(first, last),
      opens: first - this.#document.sentences[place].first < OPENING_TOKENS,
      modifier: roles.isModifier(first, last),
      oblique: roles.isOblique(first),
      speaks: speech.speaker[first] >= 0,
    });
  }

  topicOf(paragraph: number): Cluster | undefined {
    return this.#topics.get(paragraph);
  }

  /** Who tells the words at a token, as far as it is known. */
  tellerAt(at: number): Cluster | undefined {
    return this.speech.speakerOf(this.speech.claims[this.speech.content[at]]);
  }

  wordAt(at: number): string {
    return this.#document.tokens.lower[at];
  }

  /** How many told sentences lie between a mention and a token. */
  distance(antecedent: Antecedent, at: number): number {
    return this.roles.told[this.#document.tokens.sentence[at]] - antecedent.told;
  }

  /** The mentions before a token that are near enough, the latest first. */
  before(at: number, window = WINDOW_TOLD): readonly Antecedent[] {
    const least = this.roles.told[this.#document.tokens.sentence[at]] - window;
    const count = this.#read.length;
    let from = count;
    while (from > 0 && count - from < WINDOW_MENTIONS && this.#read[from - 1].told >= least) from--;
    return this.#read.slice(from).reverse();
  }
}
