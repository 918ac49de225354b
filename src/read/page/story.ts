import type { Element } from "./element.ts";
import { Mark, OUTSIDE } from "./marks.ts";
import type { Passage } from "./passage.ts";
import { proseWords } from "./prose.ts";

/** An element holds the story when it holds so much of the prose of what is around it. */
const MOST = 0.75;
/** What a page calls the body of its story holds less of the page's prose than a comment section or two may. */
const MARKED = 0.4;

/** Where on a page its story is: the element that holds it, and which elements in it stand outside of it. */
export class Story {
  /** Words of prose of each passage. */
  readonly prose: readonly number[];
  readonly holder: Element;
  readonly #passages: readonly Passage[];
  readonly #outside = new Map<Element, boolean>();
  readonly #counts = new Map<Element, number>();
  /** Elements around the headline or the body that the page marks: they are in the story whatever they are called. */
  readonly #inside = new Set<Element>();

  constructor(passages: readonly Passage[], page: Element, headline: number) {
    this.#passages = passages;
    this.prose = passages.map(proseWords);
    this.#count(() => true);
    if (headline >= 0)
      for (let e = passages[headline].element; e.parent !== null; e = e.parent) this.#inside.add(e);
    const total = page.words;
    const marked = this.#marked(total * MARKED);
    for (let e = marked; e; e = e.parent ?? undefined) this.#inside.add(e);
    for (const { element } of passages) this.#note(element, total);
    this.#count((i) => !this.isOutside(passages[i].element));
    this.holder = this.#marked(page.words * MOST) ?? this.#densest(page);
  }

  /** Adds up the words of prose of each element, and how many passages of it there are. */
  #count(counts: (i: number) => boolean): void {
    for (const element of this.#counts.keys()) element.words = 0;
    this.#counts.clear();
    for (let i = 0; i < this.prose.length; i++) {
      if (this.prose[i] === 0 || !counts(i)) continue;
      for (let e: Element | null = this.#passages[i].element; e !== null; e = e.parent) {
        e.words += this.prose[i];
        this.#counts.set(e, (this.#counts.get(e) ?? 0) + 1);
      }
    }
  }

  /** Does its own name, or that of what is around it, put an element outside? What holds most of the prose is in. */
  #note(element: Element, total: number): boolean {
    const known = this.#outside.get(element);
    if (known !== undefined) return known;
    const own = (element.marks & OUTSIDE) !== 0 && element.words * 2 < total && !this.#inside.has(element);
    const found = own || (element.parent !== null && this.#note(element.parent, total));
    this.#outside.set(element, found);
    return found;
  }

  isOutside(element: Element): boolean {
    return this.#outside.get(element) === true;
  }

  /** The inmost element that the page calls the body of its story and that holds so many words. */
  #marked(least: number): Element | undefined {
    let found: Element | undefined;
    for (const element of this.#counts.keys()) {
      if ((element.marks & Mark.Body) === 0 || element.words < least || element.words === 0) continue;
      if ((this.#counts.get(element) ?? 0) < 2) continue;
      if (found === undefined || element.words <= found.words) found = element;
    }
    return found;
  }

  /** Goes inwards as long as one element holds most of the prose. */
  #densest(page: Element): Element {
    const largest = new Map<Element, Element>();
    for (const element of this.#counts.keys()) {
      if (element.parent === null) continue;
      const best = largest.get(element.parent);
      if (best === undefined || element.words > best.words) largest.set(element.parent, element);
    }
    const least = page.words * MOST * MOST;
    for (let holder = page; ; ) {
      const best = largest.get(holder);
      if (best === undefined || best.words < holder.words * MOST || best.words < least) return holder;
      if ((this.#counts.get(best) ?? 0) < 2) return holder;
      holder = best;
    }
  }

  holds(element: Element): boolean {
    for (let e: Element | null = element; e !== null; e = e.parent) if (e === this.holder) return true;
    return false;
  }

  /** The words of prose of some passages. */
  wordsOf(places: readonly number[]): number {
    return places.reduce((sum, i) => sum + this.prose[i], 0);
  }

  /** How many passages of prose an element holds. */
  proseIn(element: Element): number {
    return this.#counts.get(element) ?? 0;
  }
}
