import { type Element, elementOf } from "./element.ts";
import { NO_MARKS } from "./marks.ts";
import { closedBy, isInline } from "./tags.ts";

/** As browsers do, what is nested deeper is taken to stand beside what is around it. */
const MAX_DEPTH = 256;

/** The elements that are open at a place, from the page's own inwards. */
export class OpenElements {
  readonly #open: Element[] = [];
  /** How many of each name are open, those beyond the depth apart, so that a stray end tag costs nothing. */
  readonly #count = new Map<string, number>();
  readonly #beyond = new Map<string, number>();
  readonly page = elementOf("html", NO_MARKS, null);

  get inmost(): Element {
    return this.#open.at(-1) ?? this.page;
  }

  has(name: string): boolean {
    return (this.#count.get(name) ?? 0) > 0;
  }

  open(name: string, marks: number): Element {
    const element = elementOf(name, marks, this.inmost);
    if (this.#open.length < MAX_DEPTH) {
      this.#open.push(element);
      add(this.#count, name, 1);
    } else add(this.#beyond, name, 1);
    return element;
  }

  /** Ends what cannot hold an element that begins. */
  closeBefore(name: string): void {
    const closing = closedBy(name);
    if (closing === undefined || !this.#hasAny(closing.ends)) return;
    let outmost = -1;
    for (let i = this.#open.length - 1; i >= 0 && !closing.within.has(this.#open[i].name); i--)
      if (closing.ends.has(this.#open[i].name)) outmost = i;
    if (outmost >= 0) this.#cut(outmost);
  }

  #hasAny(names: ReadonlySet<string>): boolean {
    for (const name of names) if (this.has(name)) return true;
    return false;
  }

  /** Ends the nearest element of a name and what is in it. The end of a part of a line ends no block. */
  close(name: string): void {
    if ((this.#beyond.get(name) ?? 0) > 0) add(this.#beyond, name, -1);
    else if (this.has(name)) this.#closeInmost(name);
  }

  #closeInmost(name: string): void {
    const stays = isInline(name);
    let i = this.#open.length - 1;
    while (this.#open[i].name !== name && !(stays && !this.#open[i].isInline)) i--;
    if (this.#open[i].name === name) this.#cut(i);
  }

  #cut(length: number): void {
    while (this.#open.length > length) add(this.#count, this.#open.pop()!.name, -1);
  }
}

function add(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}
