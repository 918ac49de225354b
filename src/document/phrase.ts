/** A phrase of `lists/boilerplate.txt`. */
export interface Phrase {
  readonly text: string;
  /** What it makes of a block, as bits of `Sign`. */
  readonly signs: number;
  /** How many words a block may have that is boilerplate since it opens with the phrase. */
  readonly most: number;
}
