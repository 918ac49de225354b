import type { Article, Zone } from "../../../document/document.ts";
import { collect } from "../../chunks.ts";
import { digestOf } from "../../digest.ts";
import { type ReadError, readError, tooLarge } from "../../read-error.ts";
import { namesOfLine } from "../../records/values.ts";
import { InputFault } from "../../unpack/input-fault.ts";
import type { Input } from "../format.ts";
import { nexisArticles } from "../nexis/articles.ts";
import { isNexisText } from "../nexis/detect.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { partsOf } from "./parts.ts";

/** The markup of a text takes so many times its space. */
const MARKUP = 20;
const BETWEEN = "\n\n";

/** A Word document; one that Nexis exports holds many articles. */
export async function* readDocx(input: Input): AsyncGenerator<Article | ReadError> {
  const { file, chunks, settings } = input;
  const bytes = await collect(chunks, settings.maxSize);
  if (bytes === undefined) return yield tooLarge(file.path, settings.maxSize);
  try {
    yield* articlesOf(bytes, input);
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    yield readError(error.code, file.path, error.message);
  }
}

function* articlesOf(bytes: Uint8Array, input: Input): Generator<Article | ReadError> {
  const { file, settings } = input;
  const parts = partsOf(bytes, settings.maxSize * MARKUP);
  const paragraphs = paragraphsOf(parts.document);
  const notes = paragraphsOf(parts.notes);
  const text = [...paragraphs, ...notes].map((paragraph) => paragraph.text).join(BETWEEN);
  if (text === "")
    return yield readError("empty", file.path, "is a Word document without text; leave it out");
  if (isNexisText(text)) return yield* nexisArticles(text, input, "docx", digestOf(bytes));
  const title = paragraphs.find(({ style }) => /^(?:Title|Heading1)$/.test(style));
  yield {
    id: file.id,
    source: file.path,
    format: "docx",
    digest: digestOf(bytes),
    text,
    title: title?.text.replace(/\s+/g, " ") ?? property(parts.properties, "dc:title"),
    authors: namesOfLine(property(parts.properties, "dc:creator") ?? ""),
    publisher: null,
    url: null,
    published: null,
    date: settings.date,
    zones: titleZone(paragraphs, title),
    warnings: [],
  };
}

/** A title that opens the document. */
const titleZone = (paragraphs: readonly Paragraph[], title: Paragraph | undefined): Zone[] =>
  title === undefined || paragraphs[0] !== title ? [] : [{ zone: "title", start: 0, end: title.text.length }];

function property(properties: string, name: string): string | null {
  const found = new RegExp(`<${name}>([^<]{1,500})</${name}>`).exec(properties)?.[1].trim();
  return found?.replace(/&amp;/g, "&").replace(/&lt;/g, "<").replace(/&gt;/g, ">") || null;
}
