import type { ChalkInstance } from "chalk";
import type { Article } from "../document/document.ts";
import type { Kind } from "../facts/kinds.ts";
import type { ArticleError, ArticleFacts } from "../facts/record.ts";
import type { Place } from "../text/lines.ts";
import type { Pieces } from "./pieces.ts";

/** What is printed of an article: its facts, or why there are none. */
export type Entry = ArticleFacts | ArticleError;

/** What is printed of an article, and the article; null where it could not be read. */
export interface Item {
  readonly entry: Entry;
  readonly article: Article | null;
}

/** What was asked for, and what is known of where it is shown. */
export interface View {
  readonly kinds: ReadonlySet<Kind>;
  readonly minConfidence: number;
  /** Cells of a line, and lines that people see at once. */
  readonly width: number;
  readonly rows: number;
  /** Everything is shown: what says little, and what fills more than a screen. */
  readonly all: boolean;
  /** Facts as JSON have their sentence, line and column. */
  readonly context: boolean;
  /** A table begins with what tells Excel its encoding. */
  readonly excel: boolean;
  /** The address that a terminal opens for a place in a source; null where places are no links. */
  readonly linkTo: ((source: string, place: Place) => string) | null;
  /** Colours, none where they are not wanted; loaded by who asks. */
  readonly paint: () => Promise<ChalkInstance>;
}

/** A piece of the output: text, or bytes of a form that is no text. */
export type Portion = string | Uint8Array;

/**
 * Entries as text or bytes, in portions. One is taken when the text of those before is written, so that memory does not grow
 * with the number of articles.
 */
export type Render<Form extends Portion = string> = (
  items: AsyncIterable<Item>,
  view: View,
) => AsyncIterable<Form>;

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
  /** It is read on a terminal. */
  readonly isForPeople?: true;
  /** It is no text, and nothing for a terminal. */
  readonly isBinary?: true;
  readonly load: () => Promise<Render<Portion>>;
  /** The form by pieces, where its items are each a text by itself. */
  readonly pieces?: () => Promise<Pieces>;
}
