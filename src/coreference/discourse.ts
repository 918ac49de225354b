import type { Document } from "../document/document.ts";
import type { Cluster } from "./cluster.ts";

/** A mention that has been read, as later ones look back on it. */
export interface Antecedent {
  readonly cluster: Cluster;
  readonly token: number;
  readonly sentence: number;
  readonly subject: boolean;
  /** The quotation it stands in, or -1. */
  readonly quotation: number;
}

const WINDOW_SENTENCES = 4;
const WINDOW_MENTIONS = 24;

/** What has been mentioned so far, the latest last; looks back over a bounded window. */
export class Discourse {
  readonly #document: Document;
  readonly #read: Antecedent[] = [];
  readonly #subjects: Uint8Array;

  constructor(document: Document) {
    this.#document = document;
    const { phrases, tokens } = document;
    this.#subjects = new Uint8Array(tokens.count);
    for (const noun of phrases.verbSubject)
      if (noun >= 0) this.#subjects.fill(1, phrases.nounFirst[noun], phrases.nounLast[noun]);
  }

  isSubject(token: number): boolean {
    return this.#subjects[token] === 1;
  }

  read(cluster: Cluster, token: number): void {
    const { sentence, quotation } = this.#document.tokens;
    this.#read.push({
      cluster,
      token,
      sentence: sentence[token],
      quotation: quotation[token],
      subject: this.isSubject(token),
    });
  }

  /** The mentions before a token that are near enough, the latest first. */
  *before(token: number): Generator<Antecedent> {
    const sentence = this.#document.tokens.sentence[token];
    for (let i = this.#read.length - 1, seen = 0; i >= 0 && seen < WINDOW_MENTIONS; i--, seen++) {
      if (sentence - this.#read[i].sentence > WINDOW_SENTENCES) return;
      yield this.#read[i];
    }
  }
}
