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

/** Room for the phrases of an ordinary article, kept from one to the next; a longer one takes more and gives it back. */
const ROOM = columns(1 << 12);

/** Gathers the phrases of one text; two must not be in use at once. */
export class PhraseBuilder {
  readonly noun: Int32Array;
  readonly verb: Int32Array;
  nounFirst = ROOM.nounFirst;
  nounLast = ROOM.nounLast;
  nounHead = ROOM.nounHead;
  verbFirst = ROOM.verbFirst;
  verbLast = ROOM.verbLast;
  verbHead = ROOM.verbHead;
  verbFlags = ROOM.verbFlags;
  verbSubject = ROOM.verbSubject;
  nouns = 0;
  verbs = 0;
  #size = ROOM.size;

  constructor(tokens: number) {
    this.noun = new Int32Array(tokens).fill(-1);
    this.verb = new Int32Array(tokens).fill(-1);
  }

  addNoun(first: number, last: number, head: number): void {
    if (this.nouns === this.#size) this.#grow();
    const place = this.nouns++;
    this.nounFirst[place] = first;
    this.nounLast[place] = last;
    this.nounHead[place] = head;
    for (let i = first; i < last; i++) this.noun[i] = place;
  }

  addVerb(first: number, last: number, head: number, flags: number): void {
    if (this.verbs === this.#size) this.#grow();
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

  #grow(): void {
    const wider = columns(this.#size * 2);
    wider.nounFirst.set(this.nounFirst);
    wider.nounLast.set(this.nounLast);
    wider.nounHead.set(this.nounHead);
    wider.verbFirst.set(this.verbFirst);
    wider.verbLast.set(this.verbLast);
    wider.verbHead.set(this.verbHead);
    wider.verbFlags.set(this.verbFlags);
    wider.verbSubject.set(this.verbSubject);
    this.#size = wider.size;
    this.nounFirst = wider.nounFirst;
    this.nounLast = wider.nounLast;
    this.nounHead = wider.nounHead;
    this.verbFirst = wider.verbFirst;
    this.verbLast = wider.verbLast;
    this.verbHead = wider.verbHead;
    this.verbFlags = wider.verbFlags;
    this.verbSubject = wider.verbSubject;
  }
}
