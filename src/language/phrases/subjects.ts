import { terms } from "../../lexicon/terms.ts";
import { CLAUSE_PREPOSITIONS, TAKES_CLAUSE } from "../clause-words.ts";
import { NON_FINITE, VerbFlag } from "../phrases.ts";
import { Shape } from "../shape.ts";
import { Tag } from "../tag.ts";
import type { Tokens } from "../tokens.ts";
import type { PhraseBuilder } from "./builder.ts";
import { TIME_HEADS } from "./time-words.ts";

/** How far back a subject is looked for, in tokens and in steps from phrase to phrase. */
const REACH = 60;
const STEPS = 8;

/** "[Speaking] in Paris, the minister said": a participle that opens the sentence shares the main subject. */
const opensSentence = (builder: PhraseBuilder, group: number, first: number): boolean =>
  builder.verbFirst[group] <= first + 1 && (builder.verbFlags[group] & NON_FINITE) !== 0;

export class SubjectFinder {
  readonly #tokens: Tokens;
  readonly #phrases: PhraseBuilder;
  #first = 0;
  #last = 0;
  #from = 0;

  constructor(tokens: Tokens, phrases: PhraseBuilder) {
    this.#tokens = tokens;
    this.#phrases = phrases;
  }

  /** Gives the verb groups of one sentence, from group `from` on, their likely subjects. */
  link(first: number, last: number, from: number): void {
    this.#first = first;
    this.#last = last;
    this.#from = from;
    const builder = this.#phrases;
    for (let group = from; group < builder.verbs; group++) builder.verbSubject[group] = this.#find(group);
    for (let group = from; group < builder.verbs - 1; group++)
      if (builder.verbSubject[group] < 0 && opensSentence(builder, group, first))
        builder.verbSubject[group] = this.#next(group);
  }

  /** The subject of a group whose sentence's earlier groups have theirs. */
  #find(group: number): number {
    const { verbFirst, verbFlags } = this.#phrases;
    const flags = verbFlags[group];
    const at = this.#skipBack(verbFirst[group] - 1);
    if ((flags & NON_FINITE) !== 0) return this.#ofNonFinite(group, at);
    if (at < this.#first) return this.#inverted(group);
    return this.#ofFinite(group, at);
  }

  /** The subject of the first finite group after one, where it is known. */
  #next(group: number): number {
    const { verbs, verbFlags, verbSubject } = this.#phrases;
    for (let other = group + 1; other < verbs; other++)
      if ((verbFlags[other] & NON_FINITE) === 0) return verbSubject[other];
    return -1;
  }

  #ofFinite(group: number, at: number): number {
    const { noun, verb, verbFlags } = this.#phrases;
    const tag = this.#tokens.tag[at];
    if (noun[at] >= 0) return this.#headPhrase(noun[at]);
    if (tag === Tag.QuestionWord) {
      const antecedent = this.#antecedent(at);
      if (antecedent >= 0) verbFlags[group] |= VerbFlag.Relative;
      return antecedent;
    }
    if (tag === Tag.Conjunction) return this.#shared(group);
    if (verb[at] >= 0) return this.#ofOuter(verb[at]);
    if (tag === Tag.Punctuation) return this.#afterMark(group, at);
    return -1;
  }

  /** "[adding] that": the main clause's subject; "the man [accused] of": the noun before; "to": the outer verb's. */
  #ofNonFinite(group: number, at: number): number {
    if (at < this.#first) return -1;
    const { noun, verbFlags } = this.#phrases;
    const participle = (verbFlags[group] & VerbFlag.Infinitive) === 0;
    const bare = this.#tokens.tag[this.#phrases.verbFirst[group]] !== Tag.To;
    if ((participle || bare) && noun[at] >= 0 && at === this.#phrases.verbFirst[group] - 1) return noun[at];
    const before = group - 1;
    if (!participle && before >= this.#from && this.#phrases.verbSubject[before] >= 0)
      return this.#phrases.verbSubject[before];
    return this.#shared(group);
  }

  /** The token at `at` or before it that is no adverb, quotation mark or phrase of time. */
  #skipBack(from: number): number {
    const { tag, shape, term } = this.#tokens;
    const { noun, nounFirst, nounHead } = this.#phrases;
    let at = from;
    for (let n = 0; n < STEPS && at >= this.#first; n++) {
      const phrase = noun[at];
      if (phrase >= 0 && TIME_HEADS.has(term[nounHead[phrase]]) && noun[nounFirst[phrase] - 1] >= 0)
        at = nounFirst[phrase] - 1;
      else if (tag[at] === Tag.Adverb || tag[at] === Tag.Negative || (shape[at] & Shape.QuoteMark) !== 0)
        at--;
      else break;
    }
    return at;
  }

  /** From a phrase that ends before the verb to the one that heads it: "the head of the [party]" → "the head". */
  #headPhrase(start: number): number {
    const { nounFirst } = this.#phrases;
    let phrase = start;
    for (let n = 0; n < STEPS; n++) {
      const outer = this.#outer(this.#skipAdverbs(nounFirst[phrase] - 1));
      if (outer === NONE) return phrase;
      if (outer < 0) return -1;
      phrase = outer;
    }
    return phrase;
  }

  #skipAdverbs(from: number): number {
    let at = from;
    while (at >= this.#first && at > from - 3 && this.#tokens.tag[at] === Tag.Adverb) at--;
    return at;
  }

  /** The phrase that what stands at `at` hangs on, NONE where nothing does, -1 where it cannot be told. */
  #outer(at: number): number {
    if (at < this.#first) return NONE;
    const { verb, verbFlags, verbSubject, noun } = this.#phrases;
    const tag = this.#tokens.tag[at];
    if (CLAUSE_PREPOSITIONS.has(this.#tokens.term[at]) && !this.#hangsOnParticiple(at)) return NONE;
    if (tag === Tag.Preposition || tag === Tag.To) return this.#beforePreposition(at - 1);
    const group = verb[at];
    if (group < 0) return NONE;
    if ((verbFlags[group] & VerbFlag.Relative) !== 0) return verbSubject[group];
    if ((verbFlags[group] & NON_FINITE) === 0) return NONE;
    let left = this.#skipAdverbs(this.#phrases.verbFirst[group] - 1);
    // ", known as the Clean Air Act": the clause hangs on what stands before the comma.
    if (left > this.#first && this.#tokens.lower[left] === "," && noun[left - 1] >= 0) left--;
    if (left < this.#first) return NONE;
    return noun[left] >= 0 ? noun[left] : this.#outer(left);
  }

  /** "known [as]": no clause begins here. */
  #hangsOnParticiple(at: number): boolean {
    return this.#tokens.lower[at] === "as" && at > this.#first && this.#tokens.tag[at - 1] === Tag.Participle;
  }

  #beforePreposition(from: number): number {
    const at = this.#skipAdverbs(from);
    if (at < this.#first) return -1;
    const { noun, verb, verbFlags, verbSubject } = this.#phrases;
    if (noun[at] >= 0) return noun[at];
    const tag = this.#tokens.tag[at];
    if (
      tag === Tag.Adjective ||
      tag === Tag.Preposition ||
      tag === Tag.Particle ||
      this.#tokens.lower[at] === "such"
    )
      return this.#beforePreposition(at - 1);
    const group = verb[at];
    if (group < 0) return -1;
    if ((verbFlags[group] & NON_FINITE) !== 0) return this.#outer(at);
    return (verbFlags[group] & VerbFlag.Relative) !== 0 ? verbSubject[group] : -1;
  }

  /** The noun phrase before "who", "which" or relative "that", a comma or a preposition passed over. */
  #antecedent(question: number): number {
    const { noun } = this.#phrases;
    const word = this.#tokens.lower[question];
    if (word !== "who" && word !== "which" && word !== "that") return -1;
    let at = question - 1;
    if (at >= this.#first && this.#tokens.lower[at] === ",") at--;
    return at >= this.#first ? noun[at] : -1;
  }

  /** The subject of an earlier group: for one that reports, of the last one that does; else of the last finite one. */
  #shared(group: number): number {
    const { verbFlags, verbSubject, verbHead } = this.#phrases;
    const reports = TAKES_CLAUSE.has(this.#tokens.term[verbHead[group]]);
    let nearest = -1;
    for (let other = group - 1; other >= this.#from && other >= group - STEPS; other--) {
      if ((verbFlags[other] & (NON_FINITE | VerbFlag.Relative)) !== 0 || verbSubject[other] < 0) continue;
      if (!reports || TAKES_CLAUSE.has(this.#tokens.term[verbHead[other]])) return verbSubject[other];
      if (nearest < 0) nearest = verbSubject[other];
    }
    return nearest;
  }

  /** "the deal he signed [said]": what stands before the subject of the inner clause. */
  #ofOuter(inner: number): number {
    const { verbSubject, verbFlags, nounFirst, noun } = this.#phrases;
    const subject = verbSubject[inner];
    if (subject < 0) return -1;
    if ((verbFlags[inner] & (VerbFlag.Relative | VerbFlag.Participle)) !== 0) return subject;
    const at = nounFirst[subject] - 1;
    return at >= this.#first && noun[at] >= 0 ? noun[at] : -1;
  }

  /** After a comma, a dash or a bracket: past the insertion that it closes; else the subject of the verb before. */
  #afterMark(group: number, mark: number): number {
    const right = this.#inverted(group);
    if (right >= 0 && this.#followsQuote(group, mark)) return right;
    const { noun, verbFirst } = this.#phrases;
    const stop = Math.max(this.#first, mark - REACH);
    for (let at = mark - 1; at > stop; at--) {
      if (!OPENS_INSERT.has(this.#tokens.term[at])) continue;
      const left = this.#skipBack(at - 1);
      if (left >= this.#first && noun[left] >= 0) return this.#named(this.#headPhrase(noun[left]));
    }
    if (right >= 0 && this.#standsAlone(right)) return right;
    return this.#tokens.lower[mark] === "," && verbFirst[group] > mark ? this.#shared(group) : -1;
  }

  /** Of two appositions the first: "Scott Smith, [the minister] for trade, one of …, said". */
  #named(phrase: number): number {
    if (phrase < 0) return -1;
    const { noun, nounFirst, nounHead } = this.#phrases;
    const { tag, lower } = this.#tokens;
    const mark = nounFirst[phrase] - 1;
    if (tag[nounHead[phrase]] === Tag.ProperNoun || mark <= this.#first || lower[mark] !== ",") return phrase;
    const before = noun[mark - 1];
    if (before < 0 || tag[nounHead[before]] !== Tag.ProperNoun) return phrase;
    const outer = this.#headPhrase(before);
    return outer < 0 ? phrase : outer;
  }

  /** A closing quotation mark stands between the comma and the verb, or before the comma. */
  #followsQuote(group: number, mark: number): boolean {
    const { shape } = this.#tokens;
    return ((shape[this.#phrases.verbFirst[group] - 1] | shape[mark - 1]) & Shape.QuoteMark) !== 0;
  }

  /** No verb follows the phrase, so that it is no subject of its own. */
  #standsAlone(phrase: number): boolean {
    const at = this.#phrases.nounLast[phrase];
    return at >= this.#last || this.#phrases.verb[at] < 0;
  }

  /** `"…," said the mayor`: a noun phrase right after the verb. */
  #inverted(group: number): number {
    const { noun, verbLast, verbHead, nounFirst } = this.#phrases;
    const at = verbLast[group];
    if (at >= this.#last || verbHead[group] !== at - 1) return -1;
    return noun[at] >= 0 && nounFirst[noun[at]] === at ? noun[at] : -1;
  }
}

const NONE = -2;
const OPENS_INSERT = terms(", ( — – - -- [");
