import { pipeline, Readable } from "node:stream";
import { CsvError, type Info, parse } from "csv-parse";
import type { Article, Warning } from "../../../document/document.ts";
import type { FormatName } from "../../../document/formats.ts";
import { peek, toUtf8 } from "../../chunks.ts";
import { type ReadError, readError, tooLarge } from "../../read-error.ts";
import { articleOfRecord } from "../../records/article.ts";
import type { Input } from "../format.ts";
import { separatorOf } from "./separator.ts";

/** A table whose first line names its columns: a row is an article. */
export const readCsv = (input: Input) => readTable(input, "csv");

export const readTsv = (input: Input) => readTable(input, "tsv");

const HEAD = 4096;

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: Info;
  readonly raw: string;
}

async function* readTable(
  input: Input,
  format: FormatName & ("csv" | "tsv"),
): AsyncGenerator<Article | ReadError> {
  const { file, settings } = input;
  const { head, chunks } = await peek(toUtf8(input.chunks), HEAD);
  const delimiter = format === "tsv" ? "\t" : separatorOf(Buffer.from(head).toString());
  const rows = pipeline(
    Readable.from(chunks, { objectMode: false }),
    parse({
      delimiter,
      columns: true,
      info: true,
      raw: true,
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: settings.maxSize,
    }),
    () => {},
  );
  try {
    let before = 0;
    for await (const { record, info, raw } of rows as AsyncIterable<Row>) {
      const bytes = Buffer.from(raw);
      const place = { path: file.path, number: info.records, format, bytes, warnings: warningsOf(raw) };
      yield await articleOfRecord(
        record,
        settings.sourceMap ? { ...place, offset: before } : place,
        settings,
      );
      before = info.bytes;
    }
  } catch (error) {
    yield faultOf(error, input);
  }
}

const UNREADABLE: Warning = {
  code: "invalid-encoding",
  message:
    "characters that are no valid UTF-8 stand as U+FFFD; save the table as UTF-8, as Excel does as “CSV UTF-8”",
};

/** The parser decodes without a word: a row tells by its signs of replacement. */
const warningsOf = (raw: string): readonly Warning[] => (raw.includes("\ufffd") ? [UNREADABLE] : []);

/** What the table's parser refused, in our words; a mistake of ours is thrown on. */
function faultOf(error: unknown, { file: { path }, settings: { maxSize } }: Input): ReadError {
  if (!(error instanceof CsvError)) throw error;
  const line = Number(error.lines ?? 0) || null;
  if (error.code === "CSV_MAX_RECORD_SIZE") return tooLarge(path, maxSize, line);
  const what =
    error.code === "CSV_QUOTE_NOT_CLOSED"
      ? "a quotation mark opens here or before that is never closed; close it"
      : "is no table of lines and columns from here on; mend its quotation marks";
  return readError("bad-record", path, what, line);
}
