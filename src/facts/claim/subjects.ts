import type { TokenSpan } from "../../engine/rule.ts";
import { isFiniteVerb, Tag } from "../../language/tag.ts";
import type { Scene, Stretch } from "./scene.ts";
import { subjectBefore } from "./subject.ts";
import { isPast } from "./tensed.ts";

const MAX_ADVERBS = 3;

/** The subject that a later verb of the stretch shares, kept while the stretch is walked from left to right. */
export class RunningSubject {
  #subject: TokenSpan | undefined;
  #at: number;
  readonly #scene: Scene;
  readonly #first: number;

  constructor(scene: Scene, { first }: Stretch) {
    this.#scene = scene;
    this.#first = first;
    this.#at = first;
  }

  /** The subject of the nearest finite verb before `end` that has one of its own. */
  before(end: number): TokenSpan | undefined {
    const { tag } = this.#scene.tokens;
    for (; this.#at < end; this.#at++) {
      const at = this.#at;
      if (
        !(isFiniteVerb(tag[at]) || isPast(this.#scene.tokens, at)) ||
        (at > this.#first && isFiniteVerb(tag[at - 1])) ||
        this.#scene.quoted[at] >= 0
      )
        continue;
      const subject = subjectBefore(this.#scene, this.#withoutAdverbs(at), this.#first);
      if (!subject || tag[subject.last - 1] === Tag.QuestionWord) continue;
      const embedded =
        subject.first > this.#first && SUBORDINATORS.has(this.#scene.tokens.lower[subject.first - 1]);
      if (!embedded || this.#subject === undefined) this.#subject = subject;
    }
    return this.#subject;
  }

  /** Where the adverbs right before a verb begin ("the mayor [then] left"). */
  #withoutAdverbs(at: number): number {
    const limit = Math.max(this.#first, at - MAX_ADVERBS);
    let first = at;
    while (first > limit && this.#scene.tokens.tag[first - 1] === Tag.Adverb) first--;
    return first;
  }
}

/** Before a subject they open a clause inside another. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  "that if whether because who which what when while as although though since after before until how why where than".split(
    " ",
  ),
);
