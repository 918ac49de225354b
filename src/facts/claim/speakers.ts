import type { TokenSpan } from "../../engine/rule.ts";
import { isFiniteVerb, Tag } from "../../language/tag.ts";
import { terms } from "../../lexicon/terms.ts";
import { type Attribution, endOf } from "./attribution.ts";
import type { ClaimContext } from "./context.ts";
import { subjectBefore } from "./syntax/subject.ts";
import { isPast } from "./syntax/tensed.ts";

/** Who can be meant where a cue has no subject of its own, kept while a passage is walked from left to right. */
export class Speakers {
  readonly #running = new RunningSubject();
  #last: TokenSpan | undefined;
  /** Where the last claim that is not inside another ends. */
  #end = 0;

  /** Begins anew with a passage from token `first`. */
  open(first: number): void {
    this.#running.open(first);
    this.#last = undefined;
    this.#end = first;
  }

  /** Whose cue without a subject of its own it is: of a subject behind all claims so far, else of whoever spoke last. */
  inherited(context: ClaimContext, at: number): TokenSpan | undefined {
    const running = this.#running.before(context, at);
    if (this.#last === undefined) return running;
    return running && running.first >= this.#end ? running : this.#last;
  }

  /** Notes a claim that stands in no other. */
  hear(claim: Attribution): void {
    this.#last = claim.speaker ?? this.#last;
    this.#end = Math.max(this.#end, claim.cue.last, endOf(claim));
  }

  /** Notes who spoke last. */
  name(speaker: TokenSpan | undefined): void {
    this.#last = speaker;
  }
}

const MAX_ADVERBS = 3;

/** The subject that a later verb of a passage shares, kept while the passage is walked from left to right. */
class RunningSubject {
  #subject: TokenSpan | undefined;
  #at = 0;
  #first = 0;

  /** Begins anew with a passage from token `first`. */
  open(first: number): void {
    this.#subject = undefined;
    this.#at = first;
    this.#first = first;
  }

  /** The subject of the nearest finite verb before `end` that has one of its own. */
  before(context: ClaimContext, end: number): TokenSpan | undefined {
    const { tag } = context.tokens;
    for (; this.#at < end; this.#at++)
      if (isFiniteVerb(tag[this.#at]) || tag[this.#at] === Tag.Participle) this.#pass(context, this.#at);
    return this.#subject;
  }

  #pass(context: ClaimContext, at: number): void {
    const { tag, term } = context.tokens;
    if (!isFiniteVerb(tag[at]) && !isPast(context.tokens, at)) return;
    if ((at > this.#first && isFiniteVerb(tag[at - 1])) || context.quoted[at] >= 0) return;
    const subject = subjectBefore(context, this.#withoutAdverbs(tag, at));
    if (!subject || tag[subject.last - 1] === Tag.QuestionWord) return;
    const embedded = subject.first > this.#first && SUBORDINATORS.has(term[subject.first - 1]);
    if (!embedded || this.#subject === undefined) this.#subject = subject;
  }

  /** Where the adverbs right before a verb begin ("the mayor [then] left"). */
  #withoutAdverbs(tag: Uint8Array, at: number): number {
    const limit = Math.max(this.#first, at - MAX_ADVERBS);
    let first = at;
    while (first > limit && tag[first - 1] === Tag.Adverb) first--;
    return first;
  }
}

/** Before a subject they open a clause inside another. */
const SUBORDINATORS = terms(
  "that if whether because who which what when while as although though since after before until how why where than",
);
