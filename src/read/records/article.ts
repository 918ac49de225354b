import type { Article, Warning } from "../../document/document.ts";
import type { FormatName } from "../../document/formats.ts";
import { digestOf } from "../digest.ts";
import { linesFrom } from "../line-sources.ts";
import { looksLikeMarkup, type MadeText } from "../markup/made-text.ts";
import { publishedDay } from "../published.ts";
import { type ReadError, readError } from "../read-error.ts";
import type { Settings } from "../settings.ts";
import { type Fields, isObject, RecordFields } from "./fields.ts";
import { missingText } from "./missing-text.ts";
import { writtenNumber } from "./parse.ts";
import { addressIn, bodyIn, nameIn, namesIn, textIn } from "./values.ts";

/** Where a record stands, and what it was read from. */
export interface RecordPlace {
  readonly path: string;
  /** Its line, or which one it is, from 1. */
  readonly number: number;
  readonly format: FormatName;
  readonly bytes: Uint8Array;
  /** Where its bytes begin in the input; undefined where nobody asked. */
  readonly offset?: number;
  /** Its JSON, which writes long numbers whole. */
  readonly json?: string;
  readonly warnings: readonly Warning[];
}

/** The article of a record, whatever its fields are called. */
export async function articleOfRecord(
  record: Fields,
  place: RecordPlace,
  { fields: paths, dayOrder, date }: Settings,
): Promise<Article | ReadError> {
  const { path, number, format } = place;
  const fields = new RecordFields(record, paths);
  const body = fields.find("text", bodyIn);
  if (body === undefined) return missingText(record, place, paths.text);
  const { text, zones } = await textOf(body, record);
  if (text.trim() === "") return readError("empty", path, 'its "text" is empty', number);
  const dated = publishedDay(fields.find("published", textIn) ?? null, dayOrder);
  return {
    id: fields.find("id", (value) => idIn(value, place)) ?? String(number),
    source: `${path}:${number}`,
    format,
    digest: digestOf(place.bytes),
    text,
    title: fields.find("title", textIn) ?? null,
    authors: fields.find("authors", namesIn) ?? [],
    publisher: fields.find("publisher", nameIn) ?? null,
    url: fields.find("url", typeof record.url === "string" ? textIn : addressIn) ?? null,
    published: dated.published,
    date,
    ...(text === body ? {} : { isMade: true, zones }),
    ...(place.offset === undefined ? {} : { sourceMap: linesFrom(text, place.offset, place.bytes.length) }),
    warnings: [...place.warnings, ...dated.warnings],
  };
}

/** What is called "text" is taken as it is, whatever it holds; markup under any other name becomes the text it shows. */
async function textOf(body: string, { text }: Fields): Promise<MadeText> {
  if (body === text || !looksLikeMarkup(body)) return { text: body, zones: [] };
  const { textOfMarkup } = await import("../markup/text-of-markup.ts");
  return textOfMarkup(body);
}

/** A text, a number as it is written, or MongoDB's `{"$oid"}`. */
function idIn(value: unknown, { json }: RecordPlace): string | undefined {
  if (typeof value === "number") return json === undefined ? String(value) : writtenNumber(json, value);
  if (isObject(value)) return textIn(value.$oid);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
