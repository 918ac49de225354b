import type { ChalkInstance } from "chalk";
import type { Kind } from "../facts/kinds.ts";
import type { ArticleError, ArticleFacts } from "../facts/record.ts";

/** What is printed of an article: its facts, or why there are none. */
export type Entry = ArticleFacts | ArticleError;

/** What was asked for, and what is known of where it is shown. */
export interface View {
  readonly kinds: ReadonlySet<Kind>;
  readonly minConfidence: number;
  /** Cells of a line. */
  readonly width: number;
  /** Colours, none where they are not wanted; loaded by who asks. */
  readonly paint: () => Promise<ChalkInstance>;
}

/**
 * Entries as text, in portions. An entry is taken when the text of those before is written, so that memory does not grow
 * with the number of articles.
 */
export type Render = (entries: AsyncIterable<Entry>, view: View) => AsyncIterable<string>;

/** A form of the output. */
export interface OutputFormat {
  readonly name: string;
  /** Endings of file names that ask for it, in lower case. */
  readonly endings: readonly string[];
  readonly media: string;
  /** One line. */
  readonly description: string;
  /** It is given doubtful facts, too, and tells how many it leaves out. */
  readonly sifts?: true;
  readonly load: () => Promise<Render>;
}
