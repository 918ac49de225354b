import type { AnyFact } from "../../facts/kind.ts";
import type { Span } from "../../text/span.ts";

/** A stretch of the text, in one piece or in several, and what it is called. */
export interface Mark {
  readonly label: string;
  readonly spans: readonly Span[];
  /** What the facts that it stands for say of themselves, a line each. */
  readonly notes: string[];
  readonly attributes: Map<string, string>;
}

/** What one mark is to another: `from` has `to` as its speaker. */
export interface Link {
  readonly label: string;
  readonly from: Mark;
  readonly to: Mark;
}

/** Labelled stretches of a text, each once however many facts name it, and the links between them. */
export class Annotation {
  readonly #marks = new Map<string, Mark>();
  readonly #links = new Map<string, Link>();

  /** The mark of a label on these pieces of the text; undefined where there are none. */
  mark(label: string, spans: readonly Span[]): Mark | undefined {
    if (spans.length === 0) return undefined;
    const key = keyOf(label, spans);
    const known = this.#marks.get(key);
    if (known !== undefined) return known;
    const mark: Mark = { label, spans, notes: [], attributes: new Map() };
    this.#marks.set(key, mark);
    return mark;
  }

  /** A fact's mark, with what tells where the fact is from. */
  factMark(
    label: string,
    spans: readonly Span[],
    fact: AnyFact,
    says: readonly unknown[] = [],
  ): Mark | undefined {
    const mark = this.mark(label, spans);
    const words = [
      fact.id,
      ...says.filter((word) => word !== null && word !== ""),
      fact.rule,
      fact.confidence,
    ];
    mark?.notes.push(words.join("; "));
    return mark;
  }

  link(label: string, from: Mark | undefined, to: Mark | undefined): void {
    if (from === undefined || to === undefined || from === to) return;
    const key = `${label} ${keyOf(from.label, from.spans)} ${keyOf(to.label, to.spans)}`;
    if (!this.#links.has(key)) this.#links.set(key, { label, from, to });
  }

  /** In the order of the text; of those that begin together the longest first. */
  get marks(): Mark[] {
    const ordered = [...this.#marks.values()];
    return ordered.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  }

  get links(): Link[] {
    return [...this.#links.values()];
  }
}

const keyOf = (label: string, spans: readonly Span[]): string => `${label} ${spans.join(" ")}`;
const startOf = ({ spans }: Mark): number => spans[0][0];
const endOf = ({ spans }: Mark): number => spans[spans.length - 1][1];
