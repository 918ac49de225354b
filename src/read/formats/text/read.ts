import type { Article } from "../../../document/document.ts";
import { articleOf } from "../../article.ts";
import { collect } from "../../chunks.ts";
import { type ReadError, tooLarge } from "../../read-error.ts";
import type { Input } from "../format.ts";

/** A whole text file is one article. */
export async function* readText(input: Input): AsyncGenerator<Article | ReadError> {
  yield await readWhole(input, "text");
}

/** A Markdown file, too; its front matter tells what is known of it. */
export async function* readMarkdown(input: Input): AsyncGenerator<Article | ReadError> {
  yield await readWhole(input, "markdown");
}

async function readWhole(
  { file, chunks, settings: { maxSize, date } }: Input,
  format: "text" | "markdown",
): Promise<Article | ReadError> {
  const bytes = await collect(chunks, maxSize);
  if (bytes === undefined) return tooLarge(file.path, maxSize);
  return articleOf(bytes, file, format, date);
}
