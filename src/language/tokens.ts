/**
 * The tokens of a document as parallel columns; offsets are UTF-16 units of the article's text.
 * Clitics are tokens of their own ("China" "'s", "did" "n't"), and so are the parts of "5-10%" and "$1.2bn" ("$", "1.2bn").
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Bits of `Shape`. */
  readonly shape: Uint16Array;
  /** The token in lower case, curly apostrophes made straight. */
  readonly lower: readonly string[];
  /** Id of the word in the lexicon, or -1. */
  readonly word: Int32Array;
  /** The lists of the lexicon that hold the word, a bit each (`Lexicon.bitOf`). */
  readonly lists: Int32Array;
  /** Number of the word in the table of words, or 0: what `TermSet` and `TermMap` are asked by. */
  readonly term: Uint16Array;
  /** Part of speech (`Tag`). */
  readonly tag: Uint8Array;
  /** Every part of speech that it can have, a bit each. */
  readonly tags: Int32Array;
  /** Index of its sentence. */
  readonly sentence: Int32Array;
  /** Index of the innermost quotation around it, or -1; the quotation marks belong to their quotation. */
  readonly quotation: Int32Array;
}

/** The last token that begins at an offset or before it, by bisection. */
export function tokenAt({ start, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (start[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
