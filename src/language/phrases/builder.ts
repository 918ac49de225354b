import type { Phrases } from "../phrases.ts";

const columns = (size: number) => ({
  size,
  nounFirst: new Int32Array(size),
  nounLast: new Int32Array(size),
  nounHead: new Int32Array(size),
  verbFirst: new Int32Array(size),
  verbLast: new Int32Array(size),
  verbHead: new Int32Array(size),
  verbFlags: new Uint16Array(size),
  verbSubject: new Int32Array(size),
});

/** Room for the phrases of one text at a time, kept from text to text: there are never more of a kind than tokens. */
let room = columns(0);

const roomFor = (tokens: number): typeof room => {
  if (room.size < tokens) room = columns(tokens * 2);
  return room;
};

/** Gathers the phrases of one text; two must not be in use at once. */
export class PhraseBuilder {
  readonly noun: Int32Array;
  readonly verb: Int32Array;
  readonly nounFirst: Int32Array;
  readonly nounLast: Int32Array;
  readonly nounHead: Int32Array;
  readonly verbFirst: Int32Array;
  readonly verbLast: Int32Array;
  readonly verbHead: Int32Array;
  readonly verbFlags: Uint16Array;
  readonly verbSubject: Int32Array;
  nouns = 0;
  verbs = 0;

  constructor(tokens: number) {
    const { nounFirst, nounLast, nounHead, verbFirst, verbLast, verbHead, verbFlags, verbSubject } =
      roomFor(tokens);
    this.noun = new Int32Array(tokens).fill(-1);
    this.verb = new Int32Array(tokens).fill(-1);
    this.nounFirst = nounFirst;
    this.nounLast = nounLast;
    this.nounHead = nounHead;
    this.verbFirst = verbFirst;
    this.verbLast = verbLast;
    this.verbHead = verbHead;
    this.verbFlags = verbFlags;
    this.verbSubject = verbSubject;
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
    this.verbSubject[place] = -1;
    for (let i = first; i < last; i++) this.verb[i] = place;
  }

  /** Copies out what was gathered. */
  finish(): Phrases {
    const { nouns, verbs } = this;
    return {
      noun: this.noun,
      nounFirst: this.nounFirst.slice(0, nouns),
      nounLast: this.nounLast.slice(0, nouns),
      nounHead: this.nounHead.slice(0, nouns),
      verb: this.verb,
      verbFirst: this.verbFirst.slice(0, verbs),
      verbLast: this.verbLast.slice(0, verbs),
      verbHead: this.verbHead.slice(0, verbs),
      verbFlags: this.verbFlags.slice(0, verbs),
      verbSubject: this.verbSubject.slice(0, verbs),
    };
  }
}
