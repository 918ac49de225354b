import type { Document } from "../document/document.ts";
import { terms } from "../lexicon/terms.ts";
import { Mark, markPhrases } from "./phrase-marks.ts";

const LOOSE = terms("in at on from near to with by for of about");
const JOINS = terms("of for and at in");
const COMMA = terms(",");
const MAX_HOPS = 4;

/** What part tokens play in their clauses: subjects, and which sentences are told rather than quoted. */
export class Roles {
  readonly #document: Document;
  /** By noun phrase, bits of `Mark`. */
  readonly marks: Uint8Array;
  /** The phrases whose head is a capitalised word that is no name. */
  readonly capitals: readonly number[];
  /** Counts the sentences that hold words outside quotations, up to each sentence. */
  readonly told: Int32Array;

  constructor(document: Document, nameAt: Int32Array) {
    this.#document = document;
    this.marks = new Uint8Array(document.phrases.nounHead.length);
    this.capitals = markPhrases(document, nameAt, this.marks);
    this.told = toldSentences(document);
  }

  /** The head of a subject lies in this stretch. */
  isSubject(first: number, last: number): boolean {
    const { noun, nounHead } = this.#document.phrases;
    const phrase = noun[last - 1];
    if (phrase < 0) return false;
    const head = nounHead[phrase];
    if (head < first || head >= last) return false;
    return (this.marks[phrase] & Mark.Subject) !== 0 || this.#apposedToSubject(first, last);
  }

  /** "The coach, [Ana Ortiz], said": a name between commas right behind a subject is one with it. */
  #apposedToSubject(first: number, last: number): boolean {
    const { tokens, phrases } = this.#document;
    if (
      first < 2 ||
      last >= tokens.count ||
      !COMMA.has(tokens.term[first - 1]) ||
      !COMMA.has(tokens.term[last])
    )
      return false;
    let before = phrases.noun[first - 2];
    // "The minister of finance, [Ana Ortiz], said": the subject stands before what "of" joins to it.
    for (let hops = 0; before >= 0 && hops < MAX_HOPS; hops++) {
      if ((this.marks[before] & Mark.Subject) !== 0) return true;
      const joint = phrases.nounFirst[before] - 1;
      if (joint < 1 || !JOINS.has(tokens.term[joint])) return false;
      before = phrases.noun[joint - 1];
    }
    return false;
  }

  /** It stands inside a phrase whose head is another word ("the [Ortiz] campaign", "[Ortiz]'s aide"). */
  isModifier(first: number, last: number): boolean {
    const { noun, nounHead } = this.#document.phrases;
    const phrase = noun[last - 1];
    return phrase >= 0 && (nounHead[phrase] < first || nounHead[phrase] >= last);
  }

  /** A preposition governs it. */
  isOblique(first: number): boolean {
    const { noun, nounFirst } = this.#document.phrases;
    const opening = noun[first] < 0 ? first : nounFirst[noun[first]];
    return opening > 0 && LOOSE.has(this.#document.tokens.term[opening - 1]);
  }

  /** The subject's phrase of the verb that this token is the object of, or -1 ("[Ortiz] told [him]"). */
  subjectOfGovernor(at: number): number {
    const { verb, verbSubject } = this.#document.phrases;
    for (let i = at - 1; i >= 0 && i >= at - 2; i--) {
      if (verb[i] >= 0) return verbSubject[verb[i]];
      if (!LOOSE.has(this.#document.tokens.term[i])) return -1;
    }
    return -1;
  }
}

function toldSentences({ sentences, tokens }: Document): Int32Array {
  const told = new Int32Array(sentences.length);
  let count = 0;
  for (let place = 0; place < sentences.length; place++) {
    const { first, last } = sentences[place];
    // A sentence whose first and last words are quoted is told by nobody but its speaker.
    const quoted = last > first && tokens.quotation[first] >= 0 && tokens.quotation[last - 1] >= 0;
    if (!quoted) count++;
    told[place] = count;
  }
  return told;
}
