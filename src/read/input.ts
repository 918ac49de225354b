import type { Article } from "../document/document.ts";
import { articleOf } from "./article.ts";
import { readAtOnce } from "./at-once.ts";
import { type Chunks, close, collect, peek, toUtf8 } from "./chunks.ts";
import { decode, isBinary } from "./decode.ts";
import { fileError } from "./file-error.ts";
import { type Foreign, foreignByBytes, foreignByName, foreignByText } from "./foreign.ts";
import { extensionOf, formatOf, type InputFormat } from "./format.ts";
import { linesOf } from "./lines.ts";
import { type Open, readBefore } from "./open.ts";
import type { FoundFile } from "./paths.ts";
import { type ReadError, readError } from "./read-error.ts";
import { parseRecord } from "./record.ts";

/** How every input is read. */
export interface Settings {
  readonly inputFormat: InputFormat;
  readonly maxSize: number;
  readonly date: string | null;
}

/** The articles of a file, or why there is none. */
export async function* readFile(
  file: FoundFile,
  open: Open,
  settings: Settings,
): AsyncGenerator<Article | ReadError> {
  const item = smallArticle(file, settings);
  if (item === undefined) yield* readInput(file, open, settings);
  else yield item;
}

/** What a small regular file with one article gives; undefined for every other one. */
export function smallArticle(file: FoundFile, settings: Settings): Article | ReadError | undefined {
  const { inputFormat, maxSize, date } = settings;
  const format = inputFormat === "auto" ? formatOf(file.path) : inputFormat;
  const bytes = format === "ndjson" ? undefined : readAtOnce(file.path);
  if (bytes === undefined || format === "ndjson") return undefined;
  const refused = refusalOf(file.path, bytes, inputFormat);
  if (refused !== undefined) return refused;
  return bytes.length > maxSize ? tooLarge(file.path, maxSize) : articleOf(bytes, file, format, date);
}

/** The articles of whatever a path names, by its stream of bytes. */
export async function* readInput(
  file: FoundFile,
  open: Open,
  settings: Settings,
): AsyncGenerator<Article | ReadError> {
  const { path } = file;
  try {
    const opened = open(path);
    if (opened === undefined) return yield readBefore(path);
    const { head, chunks } = await peek(opened, path === "-" ? 64 : 1024);
    const format = formatOfInput(path, head, settings.inputFormat);
    const refused = refusalOf(path, head, settings.inputFormat);
    if (refused !== undefined) {
      await close(chunks);
      yield refused;
    } else if (format === "ndjson") yield* readRecords(path, chunks, settings);
    else yield await readWhole(file, chunks, format, settings);
  } catch (error) {
    yield fileError(path, error);
  }
}

const BINARY = "holds NUL bytes, so it is no text; give a text file";

/** Why an input is not read, told by its first bytes, as a device may have no last one. */
function refusalOf(path: string, head: Uint8Array, asked: InputFormat): ReadError | undefined {
  const foreign = foreignOf(path, head, asked);
  if (foreign !== undefined) return readError("unknown-format", path, `is ${foreign.what}; ${foreign.todo}`);
  return isBinary(head) ? readError("binary", path, BINARY) : undefined;
}

/** What an input is when it is no article; a text is taken at the user's word. */
function foreignOf(path: string, head: Uint8Array, asked: InputFormat): Foreign | undefined {
  const packed = foreignByBytes(head);
  if (packed !== undefined || asked !== "auto") return packed;
  return foreignByText(head) ?? foreignByName(extensionOf(path));
}

/** The format asked for, else the one the name tells; standard input is NDJSON when it opens with a brace. */
function formatOfInput(path: string, head: Uint8Array, asked: InputFormat): Article["format"] {
  if (asked !== "auto") return asked;
  if (path !== "-") return formatOf(path);
  return decode(head).text.trimStart().startsWith("{") ? "ndjson" : "text";
}

async function readWhole(
  file: FoundFile,
  chunks: Chunks,
  format: "text" | "markdown",
  { maxSize, date }: Settings,
): Promise<Article | ReadError> {
  const bytes = await collect(chunks, maxSize);
  if (bytes === undefined) return tooLarge(file.path, maxSize);
  return articleOf(bytes, file, format, date);
}

async function* readRecords(
  path: string,
  chunks: Chunks,
  { maxSize, date }: Settings,
): AsyncGenerator<Article | ReadError> {
  let count = 0;
  for await (const { number, bytes, isEndless } of linesOf(toUtf8(chunks), maxSize)) {
    if (bytes?.every(isBlank)) continue;
    count++;
    if (isEndless) yield readError("too-large", path, ENDLESS, number);
    else yield bytes === undefined ? tooLarge(path, maxSize, number) : parseRecord(bytes, path, number, date);
  }
  if (count === 0) yield readError("empty", path, "has no records; leave it out");
}

const ENDLESS = "goes on far beyond --max-size, so nothing after it was read; put one record on each line";

const isBlank = (byte: number): boolean => byte === 32 || byte === 9;

const tooLarge = (path: string, maxSize: number, line: number | null = null): ReadError =>
  readError("too-large", path, `is larger than ${maxSize} bytes; split it or raise --max-size`, line);
