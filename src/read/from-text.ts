import type { Article } from "../document/document.ts";
import { digestOf } from "./digest.ts";

/** What a program may say about a text that it hands over. */
export interface TextOptions {
  readonly id?: string;
  readonly source?: string | null;
  readonly title?: string | null;
  readonly authors?: readonly string[];
  readonly publisher?: string | null;
  readonly url?: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published?: string | null;
  /** Anchor day of relative dates, `YYYY-MM-DD`; beats the day of publication. */
  readonly date?: string | null;
}

/** An article from a text in memory; offsets of its facts are UTF-16 units of this text. */
export function articleFromText(text: string, options: TextOptions = {}): Article {
  const { id = "text", source = null, title = null, authors = [], publisher = null, url = null } = options;
  const { published = null, date = null } = options;
  const digest = digestOf(new TextEncoder().encode(text));
  return {
    id,
    source,
    format: "text",
    digest,
    text,
    title,
    authors,
    publisher,
    url,
    published,
    date,
    warnings: [],
  };
}
