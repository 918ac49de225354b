import type { TokenSpan } from "../../engine/rule.ts";
import { type Attribution, endOf } from "./attribution.ts";
import type { ClaimContext } from "./context.ts";
import { RunningSubject } from "./syntax/running-subject.ts";

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
