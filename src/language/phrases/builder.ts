import type { Phrases } from "../phrases.ts";

/** Gathers phrases; there are never more of a kind than tokens. */
export class PhraseBuilder {
  readonly noun: Int32Array;
  readonly nounFirst: Int32Array;
  readonly nounLast: Int32Array;
  readonly nounHead: Int32Array;
  readonly verb: Int32Array;
  readonly verbFirst: Int32Array;
  readonly verbLast: Int32Array;
  readonly verbHead: Int32Array;
  readonly verbFlags: Uint16Array;
  readonly verbSubject: Int32Array;
  nouns = 0;
  verbs = 0;

  constructor(tokens: number) {
    this.noun = new Int32Array(tokens).fill(-1);
    this.nounFirst = new Int32Array(tokens);
    this.nounLast = new Int32Array(tokens);
    this.nounHead = new Int32Array(tokens);
    this.verb = new Int32Array(tokens).fill(-1);
    this.verbFirst = new Int32Array(tokens);
    this.verbLast = new Int32Array(tokens);
    this.verbHead = new Int32Array(tokens);
    this.verbFlags = new Uint16Array(tokens);
    this.verbSubject = new Int32Array(tokens).fill(-1);
  }

  addNoun(first: number, last: number, head: number): void {
    const place = this.nouns++;
    this.nounFirst[place] = first;
    this.nounLast[place] = last;
    this.nounHead[place] = head;
    for (let i = first; i < last; i++) this.noun[i] = place;
  }

  addVerb(first: number, last: number, head: number, flags: number): void {
    const place = this.verbs++;
    this.verbFirst[place] = first;
    this.verbLast[place] = last;
    this.verbHead[place] = head;
    this.verbFlags[place] = flags;
    for (let i = first; i < last; i++) this.verb[i] = place;
  }

  finish(): Phrases {
    const { nouns, verbs } = this;
    return {
      noun: this.noun,
      nounFirst: this.nounFirst.subarray(0, nouns),
      nounLast: this.nounLast.subarray(0, nouns),
      nounHead: this.nounHead.subarray(0, nouns),
      verb: this.verb,
      verbFirst: this.verbFirst.subarray(0, verbs),
      verbLast: this.verbLast.subarray(0, verbs),
      verbHead: this.verbHead.subarray(0, verbs),
      verbFlags: this.verbFlags.subarray(0, verbs),
      verbSubject: this.verbSubject.subarray(0, verbs),
    };
  }
}
