import type { Span } from "../text/span.ts";
import { NO_HOLES } from "./block.ts";

const MAX_TARGET = 2048;
const MARK = /[*<[\\\]_`]/;

/**
 * The marks of inline Markdown between two places, in order: emphasis, code ticks, brackets and targets of links, whole
 * images, tags and addresses in angle brackets. What is left is the text that a reader sees.
 */
export function markupOf(text: string, start: number, end: number): readonly Span[] {
  return new MarkupReader(text, end).read(start);
}

class MarkupReader {
  readonly #text: string;
  readonly #end: number;
  readonly #found: Span[] = [];
  /** Places of opening brackets, or of the "!" before them. */
  readonly #open: number[] = [];
  /** The next place of the characters that were looked for. */
  readonly #next = new Map<string, number>();

  constructor(text: string, end: number) {
    this.#text = text;
    this.#end = end;
  }

  read(start: number): readonly Span[] {
    for (let at = this.#nextMark(start); at < this.#end; at = this.#nextMark(at)) at = this.#readAt(at);
    if (this.#found.length === 0) return NO_HOLES;
    return this.#found.sort((a, b) => a[0] - b[0]).reduce(withoutOverlap, []);
  }

  /** The first mark from a place on, or the end: the engine passes over prose faster than any loop. */
  #nextMark(from: number): number {
    const distance = this.#text.slice(from, this.#end).search(MARK);
    return distance < 0 ? this.#end : from + distance;
  }

  /** Reads the mark at a place and returns the place to go on from. */
  #readAt(at: number): number {
    const character = this.#text[at];
    if (character === "\\") return this.#mark(at, at + 1) + 1;
    if (character === "*" || character === "_" || character === "`") return this.#readRun(at, character);
    if (character === "<") return this.#readTag(at);
    if (character === "]") return this.#readTarget(at);
    this.#open.push(this.#text[at - 1] === "!" ? at - 1 : at);
    return at + 1;
  }

  #readRun(at: number, character: string): number {
    let end = at + 1;
    while (end < this.#end && this.#text[end] === character) end++;
    const before = /\s|^$/.test(this.#text[at - 1] ?? "");
    const after = end >= this.#end || /\s/.test(this.#text[end]);
    const inWord = character === "_" && /[\p{L}\d]{2}/u.test((this.#text[at - 1] ?? "") + this.#text[end]);
    return (before && after) || inWord ? end : this.#mark(at, end);
  }

  #readTag(at: number): number {
    const close = this.#find(">", at);
    if (close < 0 || close > at + MAX_TARGET || !/[a-z/!]/i.test(this.#text[at + 1])) return at + 1;
    return this.#mark(at, close + 1);
  }

  /** "](target)", with the bracket that opens its link; of an image nothing is left. */
  #readTarget(at: number): number {
    const open = this.#open.pop();
    if (open === undefined || this.#text[at + 1] !== "(") return at + 1;
    const close = this.#find(")", at);
    if (close < 0 || close > at + MAX_TARGET || !isTarget(this.#text.slice(at + 2, close))) return at + 1;
    if (this.#text[open] === "!") return this.#mark(open, close + 1);
    this.#mark(open, open + 1);
    return this.#mark(at, close + 1);
  }

  /** The next place of a character before the end, or -1; each stretch of text is searched once. */
  #find(character: string, from: number): number {
    let known = this.#next.get(character) ?? -2;
    if (known === -1) return -1;
    if (known < from) {
      known = this.#text.indexOf(character, from);
      if (known >= this.#end) known = -1;
      this.#next.set(character, known);
    }
    return known;
  }

  #mark(start: number, end: number): number {
    this.#found.push([start, Math.min(end, this.#end)]);
    return end;
  }
}

/** An address, with or without a title behind it: no words of prose. */
const isTarget = (written: string): boolean => /^\s*\S*(?:\s+["'(].*)?$/s.test(written);

function withoutOverlap(kept: Span[], next: Span): Span[] {
  const last = kept.at(-1);
  if (last && next[0] < last[1]) {
    if (next[1] > last[1]) kept[kept.length - 1] = [last[0], next[1]];
  } else kept.push(next);
  return kept;
}
