import type { Span } from "../../text/span.ts";
import type { Layer } from "./layers.ts";
import { doorTo, linkTo, markOf, placeOnly } from "./marks.ts";
import { escapeHtml } from "./markup.ts";

/** A layer that is open, and the end tag of its present piece. */
interface Open {
  readonly layer: Layer;
  readonly close: string;
}

/** Deeper marks would be no help to anybody, and browsers stop nesting at some hundreds. */
const DEEPEST = 40;

/**
 * The text of an article with its marks, a paragraph at a time. Marks that cross are cut into pieces that nest: the text
 * between the tags is the article's own, and every piece lies in all the marks that the layers say.
 */
export function* weave(text: string, layers: readonly Layer[]): Generator<string> {
  const weaver = new Weaver(text, layers);
  let at = 0;
  for (const [start, end] of paragraphsOf(text)) {
    yield escapeHtml(text.slice(at, start));
    yield weaver.paragraph(start, end);
    at = end;
  }
  yield escapeHtml(text.slice(at));
}

/** What stands between blank lines. */
function* paragraphsOf(text: string): Generator<Span> {
  const last = text.trimEnd().length;
  let start = text.length - text.trimStart().length;
  for (const { index, 0: blanks } of text.slice(0, last).matchAll(/\s{2,}/g)) {
    if (index < start || !isBlankLine(blanks)) continue;
    yield [start, index];
    start = index + blanks.length;
  }
  if (start < last) yield [start, last];
}

/** Two line ends; CRLF is one. */
const isBlankLine = (blanks: string): boolean => (blanks.match(/\r\n|\n|\r/g)?.length ?? 0) > 1;

class Weaver {
  readonly #text: string;
  readonly #layers: readonly Layer[];
  /** From outermost to innermost; each ends where the one around it does, or before. */
  #open: Open[] = [];
  #next = 0;
  #out = "";
  #at = 0;

  constructor(text: string, layers: readonly Layer[]) {
    this.#text = text;
    this.#layers = layers;
  }

  paragraph(start: number, end: number): string {
    const carried = this.#open.map(({ layer }) => layer).filter((layer) => layer.end > start);
    this.#open = [];
    this.#out = "<p>";
    this.#at = start;
    for (const layer of carried) this.#push(layer, false);
    for (; this.#next < this.#layers.length && this.#layers[this.#next].start < end; this.#next++)
      this.#enter(this.#next);
    this.#advance(end);
    for (const { close } of this.#open.toReversed()) this.#out += close;
    return `${this.#out}</p>`;
  }

  #enter(index: number): void {
    const layer = this.#layers[index];
    this.#advance(layer.start);
    const isFree = index + 1 === this.#layers.length || this.#layers[index + 1].start >= layer.end;
    const isLink = isFree && layer.fact?.isDoor === true;
    if (!isLink) this.#out += doorTo(layer);
    if (this.#open.length >= DEEPEST) {
      this.#out += placeOnly(layer);
      return;
    }
    const crossed = this.#popShorterThan(layer.end);
    this.#push(layer, true, isLink);
    for (const other of crossed) this.#push(other, false);
  }

  /** Ends the pieces of open layers that end before an offset: they go on within what begins here. */
  #popShorterThan(end: number): Layer[] {
    const crossed: Layer[] = [];
    for (let top = this.#open.at(-1); top !== undefined && top.layer.end < end; top = this.#open.at(-1)) {
      crossed.unshift(top.layer);
      this.#out += top.close;
      this.#open.pop();
    }
    return crossed;
  }

  #push(layer: Layer, isFirst: boolean, isLink = false): void {
    this.#out += isLink ? linkTo(layer) : markOf(layer, isFirst);
    this.#open.push({ layer, close: isLink ? "</a>" : "</mark>" });
  }

  /** Writes the text up to an offset, and the ends of the layers that end on the way. */
  #advance(to: number): void {
    for (let top = this.#open.at(-1); top !== undefined && top.layer.end <= to; top = this.#open.at(-1)) {
      this.#write(top.layer.end);
      this.#out += top.close;
      this.#open.pop();
    }
    this.#write(to);
  }

  #write(to: number): void {
    if (to <= this.#at) return;
    this.#out += escapeHtml(this.#text.slice(this.#at, to));
    this.#at = to;
  }
}
