import type { Phrases } from "../language/phrases.ts";
import type { Tokens } from "../language/tokens.ts";
import type { FormatName } from "./formats.ts";

/** What an article's file or record says about it, before anything is read out of its text. */
export interface Article {
  readonly id: string;
  /** Path or address it was read from, or null. */
  readonly source: string | null;
  readonly format: FormatName;
  /** `sha256:` and the hexadecimal digest of the bytes read. */
  readonly digest: string;
  /** The text as decoded; every offset of every fact points into it. */
  readonly text: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  /** Calendar day, `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  /** The day the user gave for the article, which beats every other. */
  readonly date: string | null;
  /** The text was made out of markup, so that it stands nowhere else, though such sources hold their text as it is. */
  readonly isMade?: boolean;
  /** Parts whose zone the form of the source tells, in order; of the rest the text itself tells it. */
  readonly zones?: readonly Zone[];
  /** Where each line of a text that was made out of a source comes from, in order, when that was asked for. */
  readonly sourceMap?: readonly LineSource[];
  readonly warnings: readonly Warning[];
}

/** A line of the text, from `start` on, and the bytes of the source that it was made of; `to` is exclusive. */
export interface LineSource {
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

export interface Warning {
  readonly code: string;
  readonly message: string;
}

export type ZoneName =
  | "title"
  | "byline"
  | "dateline"
  | "body"
  | "caption"
  | "boilerplate"
  | "author-bio"
  | "tags";

export interface Zone {
  readonly zone: ZoneName;
  readonly start: number;
  readonly end: number;
}

/** A block of text that bears facts; `first` and `last` index its sentences, `last` exclusive. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly zone: ZoneName;
  readonly first: number;
  readonly last: number;
}

/** `first` and `last` index its tokens, `last` exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/** A quotation with its marks. One that runs over several paragraphs is one quotation a paragraph. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Its tokens, marks included; `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Index of the quotation around it, or -1. */
  readonly parent: number;
  /** It goes on from an unclosed quotation that ends the paragraph before. */
  readonly continued: boolean;
  readonly closed: boolean;
}

/** The day that relative dates count from, and where it was found. */
export interface Anchor {
  readonly date: string | null;
  readonly from: "option" | "metadata" | "text" | "none";
}

/** An article with its layers. Only zones that bear facts (title, dateline, body, caption) have paragraphs and tokens. */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly anchor: Anchor;
  readonly zones: readonly Zone[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly tokens: Tokens;
  /** Base noun phrases and verb groups with their subjects. */
  readonly phrases: Phrases;
}

/** `text` between the first character of one token and the last of another (`last` exclusive). */
export const textOf = ({ text, tokens }: Document, first: number, last: number): string =>
  text.slice(tokens.start[first], tokens.end[last - 1]);
