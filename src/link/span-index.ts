import type { Span } from "../text/span.ts";

interface Place<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** Values by the stretch of text they stand at; look-ups by bisection. */
export class SpanIndex<Value> {
  readonly #places: readonly Place<Value>[];

  constructor(places: readonly Place<Value>[]) {
    this.#places = places.toSorted((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The values inside a span, in order, each once. */
  inside([start, end]: Span): Value[] {
    const found = new Set<Value>();
    for (let i = this.#firstFrom(start); i < this.#places.length && this.#places[i].start < end; i++)
      if (this.#places[i].end <= end) found.add(this.#places[i].value);
    return [...found];
  }

  /** The value of the longest place that begins here and ends by `limit`, or undefined. */
  startingAt(start: number, limit: number): Value | undefined {
    for (let i = this.#firstFrom(start); i < this.#places.length && this.#places[i].start === start; i++)
      if (this.#places[i].end <= limit) return this.#places[i].value;
    return undefined;
  }

  /** The value at exactly this span, or undefined. */
  exactly([start, end]: Span): Value | undefined {
    for (let i = this.#firstFrom(start); i < this.#places.length && this.#places[i].start === start; i++)
      if (this.#places[i].end === end) return this.#places[i].value;
    return undefined;
  }

  #firstFrom(start: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#places[middle].start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** An index over facts that have one span each. */
export const indexFacts = <Fact extends { readonly start: number; readonly end: number }>(
  facts: readonly Fact[],
) => new SpanIndex(facts.map((value) => ({ start: value.start, end: value.end, value })));
