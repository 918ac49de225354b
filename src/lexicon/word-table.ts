/**
 * Forms of a lemma: itself, plural or third person, past, participle, gerund, comparative, superlative.
 * In rows they are written behind a facet that is true of them alone ("office:s").
 */
export const FORMS = ["base", "s", "ed", "en", "ing", "er", "est"] as const;

export type Form = (typeof FORMS)[number];

/** Parts of speech that a row can have. "word", "name" and "mark" have no forms but their own. */
export const PARTS = ["noun", "verb", "adjective", "adverb", "name", "word", "mark"] as const;

export type Part = (typeof PARTS)[number];

/** A row of the table of words that carries values ("month=3"). */
export interface WordRow {
  readonly word: string;
  readonly part: Part;
  readonly values: Readonly<Record<string, string>>;
  readonly forms: readonly (readonly [spelling: string, form: Form, term: number])[];
}

/** The compiled table of words. A term is a spelling that the table knows; its number is its place in `terms`, from 1. */
export interface WordTable {
  readonly terms: readonly string[];
  /** The terms that have each facet, by their numbers. */
  readonly facets: ReadonlyMap<string, ReadonlySet<number>>;
  readonly rows: readonly WordRow[];
}
