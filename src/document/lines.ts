import { characterClass, SPACE } from "../text/characters.ts";
import { type Block, blockOf, NO_HOLES } from "./block.ts";

/** The non-empty lines of a text, trimmed; any of LF, CRLF and CR ends a line. */
export function linesOf(text: string): Block[] {
  const found: Block[] = [];
  const ends = new LineEnds(text);
  let blank = true;
  let at = 0;
  while (at < text.length) {
    const end = ends.from(at);
    let start = at;
    let stop = end;
    while (start < stop && characterClass(text.charCodeAt(start)) === SPACE) start++;
    while (stop > start && characterClass(text.charCodeAt(stop - 1)) === SPACE) stop--;
    if (stop > start) found.push(blockOf(start, stop, blank, NO_HOLES, null));
    blank = stop === start;
    at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return found;
}

/** What `characterClass` calls a NEWLINE. */
const BREAKS: readonly string[] = ["\n", "\r", "\u0085", "\u2028", "\u2029"];

/** Finds where lines end. The engine searches for one character faster than any loop; each is searched for once. */
class LineEnds {
  readonly #text: string;
  /** The breaks that the text has, and where the next of each stands. */
  readonly #breaks: string[] = [];
  readonly #next: number[] = [];

  constructor(text: string) {
    this.#text = text;
    for (const mark of BREAKS) {
      const at = text.indexOf(mark);
      if (at < 0) continue;
      this.#breaks.push(mark);
      this.#next.push(at);
    }
  }

  /** The first break at a place or behind it, or the end of the text; places must not go back. */
  from(at: number): number {
    let first = this.#text.length;
    for (let i = 0; i < this.#next.length; i++) {
      if (this.#next[i] < at) this.#next[i] = this.#find(this.#breaks[i], at);
      if (this.#next[i] < first) first = this.#next[i];
    }
    return first;
  }

  #find(mark: string, from: number): number {
    const at = this.#text.indexOf(mark, from);
    return at < 0 ? this.#text.length : at;
  }
}
