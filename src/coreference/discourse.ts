import type { Document } from "../document/document.ts";
import type { Cluster, Gender } from "./cluster.ts";
import type { Roles } from "./roles.ts";
import type { Speech } from "./speech.ts";

export type Being = "person" | "thing" | "several";

/** A mention that has been read, as later ones look back on it. */
export interface Antecedent {
  /** Undefined for a thing without a name ("the deal"), which may be what a pronoun means. */
  readonly cluster: Cluster | undefined;
  readonly being: Being;
  readonly gender: Gender | undefined;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
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
/** A title may stand before a name that opens its sentence ("House Speaker Ana Ortiz"). */
const OPENING_TOKENS = 4;

/** What has been mentioned so far, the latest last; looks back over a bounded window. */
export class Discourse {
  readonly #document: Document;
  readonly roles: Roles;
  readonly speech: Speech;
  readonly #read: Antecedent[] = [];

  constructor(document: Document, roles: Roles, speech: Speech) {
    this.#document = document;
    this.roles = roles;
    this.speech = speech;
  }

  read(of: Pick<Antecedent, "cluster" | "being" | "gender" | "form">, first: number, last: number): void {
    const { sentence, quotation } = this.#document.tokens;
    this.#read.push({
      ...of,
      first,
      last,
      sentence: sentence[first],
      quotation: quotation[first],
      subject: this.roles.isSubject(first, last),
      opens: first - this.#document.sentences[sentence[first]].first < OPENING_TOKENS,
      modifier: this.roles.isModifier(first, last),
      oblique: this.roles.isOblique(first),
      speaks: this.speech.speaker[first] >= 0,
    });
  }

  /** How many told sentences lie between a mention and a token. */
  distance(antecedent: Antecedent, at: number): number {
    const { told } = this.roles;
    return told[this.#document.tokens.sentence[at]] - told[antecedent.sentence];
  }

  /** The mentions before a token that are near enough, the latest first. */
  before(at: number, window = WINDOW_TOLD): Antecedent[] {
    const near: Antecedent[] = [];
    for (let i = this.#read.length - 1; i >= 0 && near.length < WINDOW_MENTIONS; i--) {
      if (this.distance(this.#read[i], at) > window) break;
      near.push(this.#read[i]);
    }
    return near;
  }
}
