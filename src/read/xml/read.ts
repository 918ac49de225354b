import type { Article } from "../../document/document.ts";
import type { FormatName } from "../../document/formats.ts";
import type { Input } from "../formats/format.ts";
import { type ReadError, readError } from "../read-error.ts";
import { articleOfStory, type XmlStory } from "./article.ts";
import { decodedXml } from "./decode.ts";
import { type XmlItem, XmlItems } from "./items.ts";

/** What a form of XML is made of. */
export interface XmlForm {
  readonly format: FormatName;
  /** The names of its items. */
  readonly items: readonly string[];
  /** What an item says; undefined where it is no article. */
  readonly storyOf: (item: XmlItem) => XmlStory | undefined;
  /** What it is called, for one that has no items. */
  readonly what: string;
}

/** Characters beside an article's own that its markup may take. */
const MARKUP = 4;

/** The articles of a document of XML, item by item, as they come. */
export async function* readXml(
  input: Input,
  { format, items, storyOf, what }: XmlForm,
): AsyncGenerator<Article | ReadError> {
  const { file, chunks, settings } = input;
  const reader = new XmlItems(items, settings.maxSize * MARKUP);
  let number = 0;
  const articles = function* (found: readonly XmlItem[]): Generator<Article | ReadError> {
    for (const item of found) {
      const story = storyOf(item);
      if (story !== undefined) yield articleOfStory(story, input, format, ++number);
    }
  };
  for await (const chunk of decodedXml(chunks)) yield* articles(reader.read(chunk));
  yield* articles(reader.end());
  if (number > 0) return;
  const root = reader.root === undefined ? "" : `, as its first element is <${reader.root.slice(0, 40)}>`;
  yield readError(
    "empty",
    file.path,
    `holds no article of ${what}${root}; leave it out, or say what it is with --input-format`,
  );
}
