import type { Article } from "../document/document.ts";
import type { FormatName } from "../document/formats.ts";
import { articleOf } from "./article.ts";
import { readAtOnce } from "./at-once.ts";
import { close, peek } from "./chunks.ts";
import { isBinary } from "./decode.ts";
import { fileError } from "./file-error.ts";
import { type Foreign, foreignByBytes, foreignByName, foreignByText } from "./foreign.ts";
import { extensionOf, formatOf, type InputFormat } from "./format.ts";
import { formatToldBy, readerOf } from "./formats/index.ts";
import { Head } from "./head.ts";
import { type Open, readBefore } from "./open.ts";
import type { FoundFile } from "./paths.ts";
import { isReadError, type ReadError, readError, tooLarge } from "./read-error.ts";
import type { Settings } from "./settings.ts";

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
  if (!isText(inputFormat === "auto" ? formatOf(path) : inputFormat)) return undefined;
  const bytes = readAtOnce(path);
  if (bytes === undefined) return undefined;
  const format = formatOfInput(path, new Head(bytes), inputFormat);
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
    if (opened === undefined) return yield readBefore(path);
    const { head, chunks } = await peek(opened, path === "-" ? 64 : 1024);
    const format = formatOfInput(path, new Head(head), settings.inputFormat);
    if (isReadError(format)) {
      await close(chunks);
      yield format;
    } else yield* (await readerOf(format))({ file, chunks, settings });
  } catch (error) {
    yield fileError(path, error);
  }
}

const BINARY = "holds NUL bytes, so it is no text; give a text file";

/** The form of an input, or why it is not read; told by its first bytes, as a device may have no last one. */
function formatOfInput(path: string, head: Head, asked: InputFormat): FormatName | ReadError {
  const told = asked === "auto" ? formatToldBy(head) : undefined;
  if (told !== undefined) return told;
  const foreign = foreignOf(path, head, asked);
  if (foreign !== undefined) return readError("unknown-format", path, `is ${foreign.what}; ${foreign.todo}`);
  if (isBinary(head.bytes)) return readError("binary", path, BINARY);
  return asked === "auto" ? formatNamed(path, head) : asked;
}

/** What an input is when it is no article; a text is taken at the user's word. */
function foreignOf(path: string, head: Head, asked: InputFormat): Foreign | undefined {
  const packed = foreignByBytes(head);
  if (packed !== undefined || asked !== "auto") return packed;
  return foreignByText(head) ?? foreignByName(extensionOf(path));
}

/** The form that the name tells; standard input, which has none, holds records when it opens with a brace. */
function formatNamed(path: string, head: Head): FormatName {
  if (path !== "-") return formatOf(path);
  return head.text.startsWith("{") ? "ndjson" : "text";
}
