/** One word or phrase of the lexicon, before it is packed. */
export interface Entry {
  /** Folded (see `fold`), words of a phrase joined by one space. */
  readonly key: string;
  /** Bit set of the tags the word can have (see `Tag`); 0 when only lists hold it. */
  readonly tags: number;
  /** Its most frequent tag, or 0. */
  readonly tag: number;
  /** Key of its base form, or "" when it is its own. */
  readonly lemma: string;
  /** Bit set of the lists that hold it, by their place in `lists`. */
  readonly lists: number;
}

/** What stands before the columns, as JSON: how long they are. */
export interface Header {
  readonly lists: readonly string[];
  readonly buckets: number;
  /** How many kinds of entries there are. */
  readonly kinds: number;
  /** What base forms have at their end where their words have something else. */
  readonly endings: readonly string[];
  /** Length of the entries. */
  readonly bytes: number;
  /** How many terms the table of words has. */
  readonly terms: number;
  readonly facets: readonly string[];
  /** Terms that are no entries' keys, with their numbers. */
  readonly others: readonly (readonly [word: string, term: number])[];
  /** Length of the rows with values, as JSON. */
  readonly rows: number;
}

/** What entries of one kind have in common, by the place of its field. */
export const Kind = {
  Tags: 0,
  Lists: 1,
  /** The usual tag, a byte; how many words the longest phrase has that begins with the word, a byte; the term. */
  Tag: 2,
  /** How many letters to take off the key for the base form, a byte, and above it which ending to put there. */
  Lemma: 3,
} as const;

/** Fields of a kind. */
export const KIND_WIDTH = 4;

/** Where the parts of an entry stand, counted from its id. */
export const ENTRY_KIND = 1;
export const ENTRY_KEY = 3;
