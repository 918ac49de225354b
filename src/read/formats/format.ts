import type { Article } from "../../document/document.ts";
import type { Chunks } from "../chunks.ts";
import type { Head } from "../head.ts";
import type { FoundFile } from "../paths.ts";
import type { ReadError } from "../read-error.ts";
import type { Settings } from "../settings.ts";

/** An input whose form is known: where it is from, its bytes, and how the user wants it read. */
export interface Input {
  readonly file: FoundFile;
  /** To be read once. */
  readonly chunks: Chunks;
  readonly settings: Settings;
}

/** The articles of an input one after the other, or why there are none; holds no more than one where its form allows. */
export type Reader = (input: Input) => AsyncIterable<Article | ReadError>;

/** How a form is told from its first bytes, and read. */
export interface Format {
  /** Says so whatever the input is called; where it is missing, the name alone tells. */
  readonly detect?: (head: Head) => boolean;
  /** Loads what reads it, when the first input of this form is there. */
  readonly load: () => Promise<Reader>;
}
