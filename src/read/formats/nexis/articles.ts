import type { Article, Warning } from "../../../document/document.ts";
import type { FormatName } from "../../../document/formats.ts";
import { type ReadError, readError } from "../../read-error.ts";
import type { Input } from "../format.ts";
import { type ExportedArticle, readDocument } from "./document.ts";

const BEGINS = /^\s*\d{1,6} of \d{1,6} DOCUMENTS?\s*$/;
const ENDS = /^\s*End of Document\s*$/i;

/** The articles of an export of Nexis. */
export function* nexisArticles(
  text: string,
  input: Input,
  format: FormatName,
  digest: string,
): Generator<Article | ReadError> {
  let number = 0;
  for (const lines of documentsOf(text)) {
    number++;
    yield articleOfExport(readDocument(lines), input, format, digest, number);
  }
}

/** The lines of each document; what stands before the first, a cover or a list, belongs to none. */
function documentsOf(text: string): string[][] {
  const documents: string[][] = [];
  let lines: string[] = [];
  for (const line of text.split(/\r\n|\n|\r|\f/)) {
    if (!BEGINS.test(line) && !ENDS.test(line)) lines.push(line);
    else {
      documents.push(lines);
      lines = [];
    }
  }
  documents.push(lines);
  return documents.filter((document) => document.some((line) => /^\s*(?:length|load-date):/i.test(line)));
}

/** The article of an export, with a warning where it has not as many words as the export says. */
export function articleOfExport(
  { text, words, ...known }: ExportedArticle,
  { file: { path, id }, settings: { date } }: Input,
  format: FormatName,
  digest: string,
  number: number,
): Article | ReadError {
  if (text === "") return readError("empty", path, "has no text; leave it out", number);
  return {
    id: `${id}-${number}`,
    source: `${path}:${number}`,
    format,
    digest,
    text,
    ...known,
    url: null,
    date,
    warnings: lengthWarnings(text, words),
  };
}

/** A fifth more or less, and some words, are a matter of how they are counted. */
function lengthWarnings(text: string, words: number | null): Warning[] {
  const found = text.split(/\s+/).length;
  if (words === null || Math.abs(found - words) <= Math.max(20, words / 5)) return [];
  const message = `the export says that the article has ${words} words, and ${found} were read; part of it may be missing`;
  return [{ code: "length-differs", message }];
}
