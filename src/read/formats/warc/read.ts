import type { Article } from "../../../document/document.ts";
import { digestOf } from "../../digest.ts";
import { isReadError, type ReadError, readError, tooLarge } from "../../read-error.ts";
import { InputFault } from "../../unpack/input-fault.ts";
import type { Input } from "../format.ts";
import { articleOfPage } from "../html/read.ts";
import { httpAnswer } from "./http.ts";
import { recordsOf, type WarcRecord } from "./records.ts";

/** A web archive: its pages, and the texts that were made of pages, one after the other. */
export async function* readWarc(input: Input): AsyncGenerator<Article | ReadError> {
  const { path } = input.file;
  let count = 0;
  try {
    for await (const record of recordsOf(input.chunks, input.settings.maxSize)) {
      const item = itemOf(record, input);
      if (item === undefined) continue;
      count++;
      yield item;
    }
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    yield readError(error.code, path, error.message);
    return;
  }
  if (count === 0) yield readError("empty", path, "is a web archive without pages or texts; leave it out");
}

/** The article of a record; undefined for pictures, styles, answers without a page, and the like. */
function itemOf(record: WarcRecord, input: Input): Article | ReadError | undefined {
  const { fields, block, number } = record;
  const { maxSize } = input.settings;
  const type = fields.get("content-type")?.toLowerCase() ?? "";
  if (block === undefined)
    return /http|html|plain/.test(type) ? tooLarge(input.file.path, maxSize, number) : undefined;
  if (fields.get("warc-type") === "conversion")
    return /plain/.test(type) ? textArticle(record, block, input) : undefined;
  const answer =
    fields.get("warc-type") === "response" ? httpAnswer(block, maxSize) : { status: 200, type, body: block };
  if (answer === undefined || answer.status !== 200 || !/html/.test(answer.type)) return undefined;
  return pageArticle(record, answer.body, input);
}

function pageArticle(record: WarcRecord, body: Uint8Array, { file, settings }: Input): Article | ReadError {
  const found = articleOfPage(body, { path: `${file.path}:${record.number}`, id: idOf(record) }, settings);
  if (isReadError(found))
    return readError(found.code, file.path, "is a page without text; leave it out", record.number);
  // What the page's places are counted from is the answer's body, which lies packed among others.
  const { sourceMap: _, ...article } = found;
  return { ...article, format: "warc", url: article.url ?? addressOf(record) };
}

function textArticle(record: WarcRecord, block: Uint8Array, { file, settings }: Input): Article | ReadError {
  const text = new TextDecoder().decode(block);
  if (text.trim() === "") return readError("empty", file.path, "has no text; leave it out", record.number);
  return {
    id: idOf(record),
    source: `${file.path}:${record.number}`,
    format: "warc",
    digest: digestOf(block),
    text,
    title: null,
    authors: [],
    publisher: null,
    url: addressOf(record),
    published: null,
    date: settings.date,
    warnings: [],
  };
}

/** "<urn:uuid:…>" without what is the same for all. */
const idOf = ({ fields, number }: WarcRecord): string =>
  fields.get("warc-record-id")?.replace(/^<(?:urn:uuid:)?|>$/g, "") || String(number);

const addressOf = ({ fields }: WarcRecord): string | null =>
  fields.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? null;
