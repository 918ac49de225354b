import { statSync } from "node:fs";
import type { Article } from "../document/document.ts";
import { isReadError, type ReadError } from "./read-error.ts";

/** The archive that a path such as `news.zip/a/x.txt` leads into, as the sources of its articles are written. */
export function archiveOf(path: string): string | undefined {
  for (const { index } of path.matchAll(/\.zip(?=\/)/gi)) {
    const archive = path.slice(0, index + ".zip".length);
    if (statSync(archive, { throwIfNoEntry: false })?.isFile() === true) return archive;
  }
  return undefined;
}

/** Of an archive's articles those of one file in it; what is wrong with the archive, where there are none. */
export async function* articlesWithin(
  articles: AsyncIterable<Article | ReadError>,
  path: string,
): AsyncGenerator<Article | ReadError> {
  let isFound = false;
  let fault: ReadError | undefined;
  for await (const article of articles) {
    const source = (isReadError(article) ? article.path : article.source) ?? "";
    if (source === path || source.startsWith(`${path}:`)) {
      isFound = true;
      yield article;
    } else if (isReadError(article) && path.startsWith(`${source}/`)) fault = article;
  }
  if (!isFound && fault !== undefined) yield fault;
}
