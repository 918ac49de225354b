import type { Lexicon } from "../lexicon/table.ts";
import { fold } from "../text/characters.ts";
import { shapeOf } from "./shape-of.ts";

/** Places in the cache, a power of two. A text uses its few thousand words again and again. */
const PLACES = 1 << 15;
/** Longer runs are never words: they are neither kept nor looked up. */
export const MAX_WORD = 64;
/** From here on a slice is a view that keeps the whole text alive. */
const VIEW = 13;
const ASCII = /^[ -~]*$/;

/**
 * What was found out about spellings met before: lower case, shape, lexicon id. Each spelling of up to `MAX_WORD`
 * characters has one place, which the last spelling that falls there keeps, so the cache never grows; what it answers
 * does not depend on its state.
 */
export class WordCache {
  readonly lower: string[] = new Array(PLACES).fill("");
  readonly shape = new Uint16Array(PLACES);
  readonly word = new Int32Array(PLACES).fill(-1);
  readonly term = new Uint16Array(PLACES);
  readonly #spelling: string[] = new Array(PLACES).fill("");
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The place that holds the spelling `text.slice(start, end)`. */
  place(text: string, start: number, end: number): number {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    if (!isSame(this.#spelling[place], text, start, end)) this.#learn(place, text, start, end);
    return place;
  }

  #learn(place: number, text: string, start: number, end: number): void {
    const spelling = ownString(text, start, end);
    this.#spelling[place] = spelling;
    this.lower[place] = inLower(spelling);
    this.shape[place] = shapeOf(text, start, end);
    this.#look(place, this.lower[place]);
  }

  #look(place: number, lower: string): void {
    const words = this.#lexicon;
    const found = words.find(lower);
    const id = found >= 0 || ASCII.test(lower) ? found : words.find(fold(lower));
    this.word[place] = id >= 0 && words.isKnown(id) ? id : -1;
    this.term[place] = found >= 0 ? words.term[found] : words.rareTerm(lower);
  }
}

/** In lower case, curly apostrophes made straight. */
export function inLower(spelling: string): string {
  const lower = spelling.toLowerCase();
  return lower.indexOf("’") < 0 ? lower : lower.replaceAll("’", "'");
}

/** A string of its own, so that the cache keeps a word and not the article it was met in. */
function ownString(text: string, start: number, end: number): string {
  const part = text.slice(start, end);
  return end - start < VIEW
    ? part
    : String.fromCharCode(...Array.from({ length: end - start }, (_, i) => part.charCodeAt(i)));
}

function isSame(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = 0; i < spelling.length; i++)
    if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
