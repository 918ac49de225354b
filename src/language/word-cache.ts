import type { Lexicon } from "../lexicon/table.ts";
import { fold } from "../text/characters.ts";
import { shapeOf } from "./shape-of.ts";

/** Places in the cache, a power of two. A text uses its few thousand words again and again. */
const PLACES = 1 << 15;
/** Longer runs are never words: they are neither kept nor looked up. */
const MAX_WORD = 64;
const ASCII = /^[ -~]*$/;

/**
 * What was found out about spellings met before: lower case, shape, lexicon id. Each spelling has one place, which
 * the last spelling that falls there keeps, so the cache never grows; what it answers does not depend on its state.
 */
export class WordCache {
  readonly lower: string[] = new Array(PLACES).fill("");
  readonly shape = new Uint16Array(PLACES);
  readonly word = new Int32Array(PLACES);
  readonly #spelling: string[] = new Array(PLACES).fill("");
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The place that holds the spelling `text.slice(start, end)`. */
  place(text: string, start: number, end: number): number {
    let hash = end - start;
    const stop = end - start > MAX_WORD ? start + MAX_WORD : end;
    for (let i = start; i < stop; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    if (!isSame(this.#spelling[place], text, start, end)) this.#learn(place, text, start, end);
    return place;
  }

  #learn(place: number, text: string, start: number, end: number): void {
    const spelling = text.slice(start, end);
    const folded = spelling.toLowerCase();
    const lower = folded.indexOf("’") < 0 ? folded : folded.replaceAll("’", "'");
    this.#spelling[place] = spelling;
    this.lower[place] = lower;
    this.shape[place] = shapeOf(text, start, end);
    this.word[place] = end - start > MAX_WORD ? -1 : this.#find(lower);
  }

  #find(lower: string): number {
    const found = this.#lexicon.find(lower);
    return found >= 0 || ASCII.test(lower) ? found : this.#lexicon.find(fold(lower));
  }
}

function isSame(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = 0; i < spelling.length; i++)
    if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
