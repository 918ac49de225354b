import type { Tokens } from "../language/tokens.ts";
import { characterClass, LOWER, NEWLINE, OTHER, SPACE } from "../text/characters.ts";

const ELISIONS: ReadonlySet<string> = new Set([
  "em",
  "n",
  "til",
  "cause",
  "tis",
  "twas",
  "bout",
  "round",
  "s",
]);
/** Behind them a quotation may begin. */
const BREAKS: ReadonlySet<string> = new Set([".", ",", ":", "!", "?", ";"]);
/** Right before a closing mark they end what was said. */
const HANDS_OVER: ReadonlySet<string> = new Set([",", ".", "!", "?", "…"]);

const APOSTROPHE = 0x27;
const SMALL_S = 0x73;
const BLANK = 0x20;

/** What the neighbours of a quotation mark say of it; `i` is its token. */
export class MarkNeighbours {
  readonly #text: string;
  readonly #tokens: Tokens;

  constructor(text: string, tokens: Tokens) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** A space, a bracket or a dash stands before it, and no space after it. */
  opens(i: number): boolean {
    const { start, end } = this.#tokens;
    const before = start[i] === 0 ? SPACE : this.#classAt(start[i] - 1);
    if (!isBlank(before) && before !== OTHER) return false;
    return end[i] < this.#text.length && !isBlank(this.#classAt(end[i]));
  }

  /** No space stands before it, and one after it. */
  endsWord(i: number): boolean {
    const { start, end } = this.#tokens;
    return !isBlank(this.#classAt(start[i] - 1)) && isBlank(this.#classAt(end[i]));
  }

  /** `" Is it safe? " she asked`: a space on either side, first in a paragraph or behind the end of a sentence. */
  standsApart(i: number): boolean {
    const { start, end, lower } = this.#tokens;
    if (this.#classAt(end[i]) !== SPACE) return false;
    const before = start[i] === 0 ? NEWLINE : this.#classAt(start[i] - 1);
    return before === NEWLINE || (before === SPACE && BREAKS.has(lower[i - 1]));
  }

  /** What was said ends right before it, and no word begins right after. */
  handsOver(i: number): boolean {
    return HANDS_OVER.has(this.#text[this.#tokens.start[i] - 1]) && !this.opens(i);
  }

  /** An apostrophe that stands for letters: "’em", "’90s". */
  isElision(i: number): boolean {
    const next = this.#tokens.lower[i + 1] ?? "";
    return ELISIONS.has(next) || /^\d\d(?:s|$)/.test(next.slice(0, 3));
  }

  /** A single mark that no space stands before; "workers’ rights" only where it `mayBePossessive`. */
  closesSingle(i: number, mayBePossessive: boolean): boolean {
    const { start, end } = this.#tokens;
    if (isBlank(this.#classAt(start[i] - 1))) return false;
    if (mayBePossessive) return true;
    const possessive =
      this.#text.charCodeAt(start[i] - 1) === SMALL_S &&
      this.#text.charCodeAt(end[i]) === BLANK &&
      this.#classAt(end[i] + 1) === LOWER;
    return !possessive;
  }

  /** Three single marks in a row close a quotation inside another: the last one belongs to them. */
  isTripled(i: number): boolean {
    const { start, end } = this.#tokens;
    return (
      start[i + 1] === end[i] && this.#text.charCodeAt(end[i]) === APOSTROPHE && end[i + 1] === end[i] + 1
    );
  }

  #classAt(at: number): number {
    return at >= 0 && at < this.#text.length ? characterClass(this.#text.charCodeAt(at)) : OTHER;
  }
}

const isBlank = (found: number): boolean => found === SPACE || found === NEWLINE;
