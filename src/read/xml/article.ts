import type { Article, Warning } from "../../document/document.ts";
import type { FormatName } from "../../document/formats.ts";
import { digestOf } from "../digest.ts";
import type { Input } from "../formats/format.ts";
import type { MadeText } from "../markup/made-text.ts";
import { publishedDay } from "../published.ts";
import { type ReadError, readError } from "../read-error.ts";

/** What an item of XML says of its article. */
export interface XmlStory extends MadeText {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  readonly published: string | undefined;
  readonly warnings?: readonly Warning[];
}

/** The article of a story; the digest is that of its text, as its bytes lie among those of others. */
export function articleOfStory(
  story: XmlStory,
  { file: { path }, settings: { date, dayOrder } }: Input,
  format: FormatName,
  number: number,
): Article | ReadError {
  if (story.text.trim() === "") return readError("empty", path, "has no text; leave it out", number);
  const dated = publishedDay(story.published ?? null, dayOrder);
  return {
    id: story.id ?? String(number),
    source: `${path}:${number}`,
    format,
    digest: digestOf(story.text),
    text: story.text,
    title: story.title ?? null,
    authors: story.authors,
    publisher: story.publisher ?? null,
    url: story.url ?? null,
    published: dated.published,
    date,
    zones: story.zones,
    warnings: [...(story.warnings ?? []), ...dated.warnings],
  };
}
