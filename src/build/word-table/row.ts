import type { Form, Part } from "../../lexicon/word-table.ts";

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
