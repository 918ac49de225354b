import type { Lexicon } from "../lexicon/table.ts";
import { fold, isAscii } from "../text/characters.ts";
import { careOf } from "./care.ts";
import { shapeOf } from "./shape-of.ts";

/** Longer runs are never words: they are neither kept nor looked up. */
export const MAX_WORD = 64;
/** As many spellings are kept, with as many characters; where there are more, the table begins anew. */
const MOST = 1 << 16;
const ROOM = MOST * 16;
const SLOTS = MOST * 2;
/** From here on a slice is a view that keeps the whole text alive. */
const VIEW = 13;

/**
 * The spellings met so far, each with a number and columns of what its characters alone tell. What a column says does
 * not depend on what was met before, and a number holds until the next spelling is looked up.
 */
export class Spellings {
  /** In lower case, curly apostrophes made straight. */
  readonly lower: string[] = [];
  /** Bits of `Shape`. */
  readonly shape = new Uint16Array(MOST);
  /** Id of the word in the lexicon, or -1. */
  readonly word = new Int32Array(MOST);
  /** Number of the word in the table of words, or 0. */
  readonly term = new Uint16Array(MOST);
  /** Bits of `Care`. */
  readonly care = new Uint8Array(MOST);
  readonly #lexicon: Lexicon;
  readonly #slots = new Int32Array(SLOTS);
  readonly #hash = new Int32Array(MOST);
  readonly #length = new Uint8Array(MOST);
  readonly #start = new Int32Array(MOST);
  readonly #characters = new Uint16Array(ROOM);
  #used = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The number of the spelling `text.slice(start, end)`, at most `MAX_WORD` long, whose `hashOf` is given. */
  find(text: string, start: number, end: number, hash: number): number {
    let slot = hash & (SLOTS - 1);
    let number = this.#slots[slot] - 1;
    while (number >= 0) {
      if (this.#hash[number] === hash && this.#is(number, text, start, end)) return number;
      slot = (slot + 1) & (SLOTS - 1);
      number = this.#slots[slot] - 1;
    }
    return this.#learn(text, start, end, hash, slot);
  }

  #is(number: number, text: string, start: number, end: number): boolean {
    if (this.#length[number] !== end - start) return false;
    const from = this.#start[number] - start;
    for (let i = start; i < end; i++) if (this.#characters[from + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** Keeps a new spelling in an empty slot. */
  #learn(text: string, start: number, end: number, hash: number, slot: number): number {
    if (this.lower.length === MOST || this.#used + MAX_WORD > ROOM)
      return this.#beginAnew(text, start, end, hash);
    const spelling = text.slice(start, end);
    const lower = inLower(spelling);
    const number = this.lower.push(lower.length < VIEW || lower !== spelling ? lower : ownString(lower)) - 1;
    this.#slots[slot] = number + 1;
    this.#hash[number] = hash;
    this.#length[number] = end - start;
    this.#start[number] = this.#used;
    for (let i = start; i < end; i++) this.#characters[this.#used++] = text.charCodeAt(i);
    this.#look(number, lower);
    this.shape[number] = shapeOf(text, start, end);
    this.care[number] = careOf(lower);
    return number;
  }

  #look(number: number, lower: string): void {
    const words = this.#lexicon;
    const found = words.find(lower);
    const id = found >= 0 || isAscii(lower) ? found : words.find(fold(lower));
    this.word[number] = id >= 0 && words.isKnown(id) ? id : -1;
    this.term[number] = found >= 0 ? words.term[found] : words.rareTerm(lower);
  }

  #beginAnew(text: string, start: number, end: number, hash: number): number {
    this.#slots.fill(0);
    this.#used = 0;
    this.lower.length = 0;
    return this.find(text, start, end, hash);
  }
}

/** In lower case, curly apostrophes made straight. */
export function inLower(spelling: string): string {
  const lower = spelling.toLowerCase();
  return lower.indexOf("’") < 0 ? lower : lower.replaceAll("’", "'");
}

/** A string of its own, so that the table keeps a word and not the article it was met in. */
const ownString = (part: string): string =>
  String.fromCharCode(...Array.from({ length: part.length }, (_, i) => part.charCodeAt(i)));
