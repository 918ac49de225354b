import type { Article } from "../document/document.ts";
import type { FormatName } from "../document/formats.ts";
import { articleOf } from "./article.ts";
import { readAtOnce } from "./at-once.ts";
import { type Chunks, close, peek } from "./chunks.ts";
import { isBinary } from "./decode.ts";
import { fileError } from "./file-error.ts";
import { type Foreign, foreignByBytes, foreignByName, foreignByText } from "./foreign.ts";
import { extensionOf, formatNamed, type InputFormat } from "./format.ts";
import { hasKnownHeader } from "./formats/csv/separator.ts";
import { formatToldBy, readerOf } from "./formats/index.ts";
import { HEAD_SIZE, Head } from "./head.ts";
import { type Open, readBefore } from "./open.ts";
import type { FoundFile } from "./paths.ts";
import { isReadError, type ReadError, readError, tooLarge } from "./read-error.ts";
import type { Settings } from "./settings.ts";
import { packingOf } from "./unpack/packing.ts";

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

/** What a small regular file with one text gives; undefined for every other one. */
export function smallArticle(file: FoundFile, settings: Settings): Article | ReadError | undefined {
  const { path } = file;
  const { inputFormat, maxSize, date } = settings;
  if (!isText(inputFormat === "auto" ? (formatNamed(path) ?? "text") : inputFormat)) return undefined;
  const bytes = readAtOnce(path);
  if (bytes === undefined) return undefined;
  const head = new Head(bytes);
  if (packingOf(head) !== undefined) return undefined;
  const format = formatOfInput(file, head, inputFormat);
  if (isReadError(format)) return format;
  if (!isText(format)) return undefined;
  return bytes.length > maxSize ? tooLarge(path, maxSize) : articleOf(bytes, file, format, date);
}

const isText = (format: FormatName): format is "text" | "markdown" =>
  format === "text" || format === "markdown";

/** The articles of whatever a path names, by its stream of bytes. */
export async function* readInput(
  file: FoundFile,
  open: Open,
  settings: Settings,
): AsyncGenerator<Article | ReadError> {
  const { path } = file;
  try {
    const opened = open(path);
    if (opened === undefined) yield readBefore(path);
    else yield* readChunks(file, opened, settings, MOST_LAYERS);
  } catch (error) {
    yield fileError(path, error);
  }
}

/** How often an input may be packed. */
const MOST_LAYERS = 3;

/** The articles of a stream of bytes, unpacked as often as need be. */
async function* readChunks(
  file: FoundFile,
  opened: Chunks,
  settings: Settings,
  layers: number,
): AsyncGenerator<Article | ReadError> {
  const { head, chunks } = await peekEnough(opened);
  const packing = packingOf(head);
  if (packing !== undefined && layers > 0) {
    const { unpacked } = await import("./unpack/unpacked.ts");
    for await (const inner of unpacked(file, chunks, packing))
      if (isReadError(inner)) yield inner;
      else yield* readMember(inner.file, inner.chunks, settings, layers - 1);
    return;
  }
  const format = packing === undefined ? formatOfInput(file, head, settings.inputFormat) : nested(file.path);
  if (isReadError(format)) {
    await close(chunks);
    yield format;
  } else yield* (await readerOf(format))({ file, chunks, settings });
}

/** What is wrong with one member of an archive does not end the reading of the others. */
async function* readMember(
  file: FoundFile,
  chunks: Chunks,
  settings: Settings,
  layers: number,
): AsyncGenerator<Article | ReadError> {
  try {
    yield* readChunks(file, chunks, settings, layers);
  } catch (error) {
    yield fileError(file.path, error);
  }
}

const nested = (path: string): ReadError =>
  readError("unknown-format", path, "is packed within packed files too often; unpack it first");

/** Records that come one by one are not waited for: a brace tells enough. */
async function peekEnough(opened: Chunks): Promise<{ readonly head: Head; readonly chunks: Chunks }> {
  const first = await peek(opened, 64);
  const head = new Head(first.head);
  if (/^\{\s*"/.test(head.text)) return { head, chunks: first.chunks };
  const { head: bytes, chunks } = await peek(first.chunks, HEAD_SIZE);
  return { head: new Head(bytes), chunks };
}

/** What is never a text, whatever the user says. */
const NO_TEXT: ReadonlySet<FormatName> = new Set<FormatName>(["docx", "pdf", "parquet"]);

const otherwise = (told: FormatName): string =>
  `is a ${told === "docx" ? "Word" : told === "pdf" ? "PDF" : "Parquet"} file; leave --input-format out, or say ${told}`;

/** Forms that are no text, taken at the user's word. */
const BYTES: ReadonlySet<InputFormat> = new Set<InputFormat>([
  "docx",
  "pdf",
  "parquet",
  "warc",
  "eml",
  "mbox",
]);

const BINARY = "holds NUL bytes, so it is no text; give a text file";

/** The form of an input, or why it is not read; told by its first bytes, as a device may have no last one. */
function formatOfInput(
  { path, name = path }: FoundFile,
  head: Head,
  asked: InputFormat,
): FormatName | ReadError {
  const told = BYTES.has(asked) ? undefined : formatToldBy(head);
  if (asked === "auto" && told !== undefined) return told;
  if (told !== undefined && NO_TEXT.has(told)) return readError("unknown-format", path, otherwise(told));
  const foreign = foreignOf(name, head, asked);
  if (foreign !== undefined) return readError("unknown-format", path, `is ${foreign.what}; ${foreign.todo}`);
  if (isBinary(head.bytes) && !BYTES.has(asked)) return readError("binary", path, BINARY);
  return asked === "auto" ? (formatNamed(name) ?? nameless(head)) : asked;
}

/** What an input is when it is no article; a text is taken at the user's word. */
function foreignOf(name: string, head: Head, asked: InputFormat): Foreign | undefined {
  const packed = foreignByBytes(head);
  if (packed !== undefined || asked !== "auto") return packed;
  return (
    foreignByText(head) ?? (formatNamed(name) === undefined ? foreignByName(extensionOf(name)) : undefined)
  );
}

/** What opens with a brace and has no name that tells more holds records, one a line as a rule. */
function nameless({ text }: Head): FormatName {
  if (text.startsWith("{")) return "ndjson";
  return hasKnownHeader(text) ? "csv" : "text";
}
