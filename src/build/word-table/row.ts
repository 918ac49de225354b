import type { Form } from "../../lexicon/word-table.ts";

/** Parts of speech that a row can have. "word", "name" and "mark" have no forms but their own. */
export const PARTS = ["noun", "verb", "adjective", "adverb", "name", "word", "mark"] as const;

export type Part = (typeof PARTS)[number];

/** One row of the table of words. */
export interface Row {
  /** In lower case, as a token has it. */
  readonly word: string;
  readonly part: Part;
  /** Each facet with the forms that it is true of. */
  readonly facets: readonly { readonly name: string; readonly forms: readonly Form[] }[];
  readonly values: ReadonlyMap<string, string>;
  /** Forms that inflection does not give; an empty one does not exist. */
  readonly irregular: ReadonlyMap<Form, string>;
  /** `file:line`, for messages. */
  readonly place: string;
}
