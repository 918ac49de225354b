import type { Article } from "../document/document.ts";
import type { ArticleFacts } from "../facts/record.ts";
import type { Item } from "./format.ts";

/** An article that was read, and its facts. */
export interface ReadItem {
  readonly record: ArticleFacts;
  readonly article: Article;
}

/** The articles that were read. What could not be read was said on stderr; other tools have no place for it. */
export async function* readItems(items: AsyncIterable<Item>): AsyncGenerator<ReadItem> {
  for await (const { entry, article } of items)
    if (!("error" in entry) && article !== null) yield { record: entry, article };
}
