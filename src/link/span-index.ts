import { inOrder } from "./in-order.ts";

/** A stretch of text that something stands at. */
interface Place {
  readonly start: number;
  readonly end: number;
}

interface Named {
  readonly id: string;
}

/**
 * Facts by the places they stand at, of which each may have several; look-ups by bisection over columns. Places are
 * numbered in order of where they begin, the longer first.
 */
export class SpanIndex<Fact extends Named> {
  readonly #facts: readonly Fact[];
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  /** The fact that stands at a place, by its number in the list. */
  readonly #owner: Int32Array;
  /** The look-up that met a fact last. */
  readonly #met: Int32Array;
  #lookUp = 0;

  /** `facts[owner[i]]` stands from `start[i]` to `end[i]`. */
  constructor(facts: readonly Fact[], start: Int32Array, end: Int32Array, owner: Int32Array) {
    const order = inOrder(start, end);
    this.#facts = facts;
    this.#start = picked(start, order);
    this.#end = picked(end, order);
    this.#owner = picked(owner, order);
    this.#met = new Int32Array(facts.length);
  }

  /** The ids of the facts inside spans, in order, each once. */
  idsInside(spans: readonly (readonly [start: number, end: number])[]): string[] {
    const found: string[] = [];
    this.#lookUp++;
    for (let k = 0; k < spans.length; k++) {
      const [start, end] = spans[k];
      for (let i = this.#firstFrom(start); i < this.#start.length && this.#start[i] < end; i++)
        if (this.#end[i] <= end && this.#isNew(this.#owner[i])) found.push(this.#facts[this.#owner[i]].id);
    }
    // A list that has grown has room for more.
    return found.length === 0 ? found : found.slice();
  }

  /** The only fact inside a span, or undefined. */
  onlyInside(start: number, end: number): Fact | undefined {
    let only = -1;
    for (let i = this.#firstFrom(start); i < this.#start.length && this.#start[i] < end; i++) {
      if (this.#end[i] > end || this.#owner[i] === only) continue;
      if (only >= 0) return undefined;
      only = this.#owner[i];
    }
    return this.#facts[only];
  }

  /** Of the facts inside a span the last to come that stands around a stretch, at a place that begins in the span. */
  lastAround(stretch: Place, start: number, end: number): Fact | undefined {
    let last: Fact | undefined;
    const first = this.#firstFrom(start);
    this.#lookUp++;
    for (let i = first; i < this.#start.length && this.#start[i] < end; i++)
      if (
        this.#end[i] <= end &&
        this.#isNew(this.#owner[i]) &&
        this.#isAround(stretch, first, this.#owner[i])
      )
        last = this.#facts[this.#owner[i]];
    return last;
  }

  /** The longest place that begins here and ends by `limit`, or -1. */
  startingAt(start: number, limit: number): number {
    for (let i = this.#firstFrom(start); this.#start[i] === start; i++) if (this.#end[i] <= limit) return i;
    return -1;
  }

  /** The fact at exactly this span, or undefined. */
  exactly(start: number, end: number): Fact | undefined {
    for (let i = this.#firstFrom(start); this.#start[i] === start; i++)
      if (this.#end[i] === end) return this.#facts[this.#owner[i]];
    return undefined;
  }

  factAt(place: number): Fact {
    return this.#facts[this.#owner[place]];
  }

  endOf(place: number): number {
    return this.#end[place];
  }

  /** Does a fact stand around a stretch, at this place or one behind it? */
  #isAround({ start, end }: Place, first: number, owner: number): boolean {
    for (let i = first; i < this.#start.length && this.#start[i] <= start; i++)
      if (this.#owner[i] === owner && this.#end[i] >= end) return true;
    return false;
  }

  /** Is it met for the first time in this look-up? */
  #isNew(owner: number): boolean {
    if (this.#met[owner] === this.#lookUp) return false;
    this.#met[owner] = this.#lookUp;
    return true;
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

function picked(column: Int32Array, order: Int32Array): Int32Array {
  const result = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) result[i] = column[order[i]];
  return result;
}

/** An index over facts that have one span each. */
export function indexFacts<Fact extends Place & Named>(facts: readonly Fact[]): SpanIndex<Fact> {
  const count = facts.length;
  const [start, end, owner] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  for (let i = 0; i < count; i++) {
    start[i] = facts[i].start;
    end[i] = facts[i].end;
    owner[i] = i;
  }
  return new SpanIndex(facts, start, end, owner);
}
