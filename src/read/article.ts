import type { Article } from "../document/document.ts";
import { frontMatter } from "../document/front-matter.ts";
import { decode, isBinary } from "./decode.ts";
import { digestOf } from "./digest.ts";
import type { FoundFile } from "./paths.ts";
import { publishedDay } from "./published.ts";
import { type ReadError, readError } from "./read-error.ts";

/** Makes the article of a whole text or Markdown file from its bytes. */
export function articleOf(
  bytes: Uint8Array,
  { path, id }: FoundFile,
  format: "text" | "markdown",
  date: string | null,
): Article | ReadError {
  if (isBinary(bytes))
    return readError("binary", path, "holds NUL bytes, so it is no text; give a text file");
  const { text, warnings } = decode(bytes);
  if (text.trim() === "") return readError("empty", path, "has no text; leave it out");
  const fields = format === "markdown" ? frontMatter(text) : new Map<string, readonly string[]>();
  const first = (...keys: string[]): string | null => keys.flatMap((key) => fields.get(key) ?? [])[0] ?? null;
  const dated = publishedDay(first("published", "date"));
  return {
    id,
    source: path,
    format,
    digest: digestOf(bytes),
    text,
    title: first("title"),
    authors: fields.get("authors") ?? fields.get("author") ?? [],
    publisher: first("publisher"),
    url: first("url"),
    published: dated.published,
    date,
    warnings: [...warnings, ...dated.warnings],
  };
}
