import type { Article } from "../document/document.ts";
import { A_DAY, A_NAME, A_STRING, check, checkOptions, orNull, STRINGS } from "../text/arguments.ts";
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

const OPTIONS = {
  id: A_NAME,
  source: orNull(A_STRING),
  title: orNull(A_STRING),
  authors: STRINGS,
  publisher: orNull(A_STRING),
  url: orNull(A_STRING),
  published: orNull(A_DAY),
  date: orNull(A_DAY),
};

/**
 * An article from a text in memory; offsets of its facts are UTF-16 units of this text.
 *
 * @throws TypeError where `text` is no string, or an option is unknown or not what it should be.
 */
export function articleFromText(text: string, options: TextOptions = {}): Article {
  check("articleFromText: text", text, A_STRING);
  checkOptions("articleFromText: options", options, OPTIONS);
  const { id = "text", source = null, title = null, authors = [], publisher = null, url = null } = options;
  const { published = null, date = null } = options;
  const digest = digestOf(text);
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
