import type { Span } from "../text/span.ts";

/** A stretch of text that something stands at. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Values by the stretch of text they stand at; look-ups by bisection over columns. */
export class SpanIndex<Value> {
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  readonly #values: readonly Value[];

  /** `values[i]` stands at `places[i]`. */
  constructor(places: readonly Place[], values: readonly Value[]) {
    const order = Uint32Array.from(places.keys()).sort(
      (a, b) => places[a].start - places[b].start || places[b].end - places[a].end || a - b,
    );
    this.#start = Int32Array.from(order, (place) => places[place].start);
    this.#end = Int32Array.from(order, (place) => places[place].end);
    this.#values = Array.from(order, (place) => values[place]);
  }

  /** The values inside a span, in order, each once. */
  inside([start, end]: Span): Value[] {
    const found = new Set<Value>();
    for (let i = this.#firstFrom(start); i < this.#start.length && this.#start[i] < end; i++)
      if (this.#end[i] <= end) found.add(this.#values[i]);
    return [...found];
  }

  /** The value of the longest place that begins here and ends by `limit`, or undefined. */
  startingAt(start: number, limit: number): Value | undefined {
    for (let i = this.#firstFrom(start); this.#start[i] === start; i++)
      if (this.#end[i] <= limit) return this.#values[i];
    return undefined;
  }

  /** The value at exactly this span, or undefined. */
  exactly([start, end]: Span): Value | undefined {
    for (let i = this.#firstFrom(start); this.#start[i] === start; i++)
      if (this.#end[i] === end) return this.#values[i];
    return undefined;
  }

  #firstFrom(start: number): number {
    let low = 0;
    let high = this.#start.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#start[middle] < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** An index over facts that have one span each. */
export const indexFacts = <Fact extends Place>(facts: readonly Fact[]): SpanIndex<Fact> =>
  new SpanIndex(facts, facts);
