import type { Article } from "../document/document.ts";
import { A_DAY, A_NAME, A_SIZE, check, checkOptions, oneOf, orNull, STRINGS } from "../text/arguments.ts";
import { articleOf } from "./article.ts";
import { type Chunks, close, collect, peek, toUtf8 } from "./chunks.ts";
import { decode, isBinary } from "./decode.ts";
import { fileError } from "./file-error.ts";
import { type Foreign, foreignByBytes, foreignByName, foreignByText } from "./foreign.ts";
import { extensionOf, formatOf, type InputFormat } from "./format.ts";
import { linesOf } from "./lines.ts";
import { type Open, opener } from "./open.ts";
import { type FoundFile, filesOf } from "./paths.ts";
import { isReadError, type ReadError, readError } from "./read-error.ts";
import { UniqueIds } from "./unique-ids.ts";

export interface ReadOptions {
  /** How to read every input; `auto` goes by name, and standard input by whether it opens with a brace. */
  readonly inputFormat?: InputFormat;
  /** Longest article, or line of NDJSON, in bytes. */
  readonly maxSize?: number;
  /** The day the user gave, `YYYY-MM-DD`; it becomes every article's `date`. */
  readonly date?: string | null;
  /** A file, or `-`, that lists further paths: one a line, or separated by NUL. */
  readonly filesFrom?: string | null;
  /** Hears of each listed path before it is read; what it throws ends the reading. */
  readonly onListed?: (path: string) => Promise<void>;
  /** What `-` reads. */
  readonly stdin?: Chunks;
}

type Settings = Required<Pick<ReadOptions, "inputFormat" | "maxSize" | "date">>;

export const MAX_SIZE = 10 * 1024 * 1024;
const MAX_LIST = 256 * 1024 * 1024;

const OPTIONS = {
  inputFormat: oneOf("auto", "text", "markdown", "ndjson"),
  maxSize: A_SIZE,
  date: orNull(A_DAY),
  filesFrom: orNull(A_NAME),
  stdin: {
    what: "a stream of bytes",
    holds: (value: unknown) => typeof value === "object" && value !== null && Symbol.asyncIterator in value,
  },
  onListed: { what: "a function", holds: (value: unknown) => typeof value === "function" },
};

/**
 * Reads files, folders, unexpanded patterns and `-` (standard input), in the order given, one article at a time.
 * What cannot be read comes out as a `ReadError` in its place; it never throws for an input. Every article's id is its own.
 *
 * @throws TypeError, at once, where `paths` is no array of strings, or an option is unknown or not what it should be.
 */
export function readArticles(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Article | ReadError> {
  check("readArticles: paths", paths, STRINGS);
  checkOptions("readArticles: options", options, OPTIONS);
  if (options.stdin === undefined && (paths.includes("-") || options.filesFrom === "-"))
    throw new TypeError('readArticles: "-" needs options.stdin, the stream of bytes that it reads');
  return readUnique(paths, options);
}

async function* readUnique(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<Article | ReadError> {
  const ids = new UniqueIds();
  for await (const item of readAll(paths, options))
    yield isReadError(item) ? item : { ...item, id: ids.uniqueFor(item.id) };
}

async function* readAll(paths: readonly string[], options: ReadOptions): AsyncGenerator<Article | ReadError> {
  const { inputFormat = "auto", maxSize = MAX_SIZE, date = null, filesFrom = null } = options;
  const settings = { inputFormat, maxSize, date };
  const open = opener(options.stdin);
  for (const path of paths) yield* readPath(path, open, settings);
  if (filesFrom === null) return;
  const listed = await readList(filesFrom, open);
  if (!Array.isArray(listed)) return yield listed;
  for (const path of listed) {
    await options.onListed?.(path);
    yield* readPath(path, open, settings);
  }
}

async function* readPath(path: string, open: Open, settings: Settings): AsyncGenerator<Article | ReadError> {
  if (path === "-") yield* readInput({ path, id: "stdin" }, open, settings);
  else
    for await (const file of filesOf(path))
      if (isReadError(file)) yield file;
      else yield* readInput(file, open, settings);
}

/** The paths of a list: separated by NUL where one occurs, else one a line. */
async function readList(path: string, open: Open): Promise<string[] | ReadError> {
  try {
    const chunks = open(path);
    if (chunks === undefined) return readBefore(path);
    const bytes = await collect(chunks, MAX_LIST);
    if (bytes === undefined)
      return readError("too-large", path, `a list may have ${MAX_LIST} bytes; split it`);
    const list = new TextDecoder().decode(bytes);
    return list.split(list.includes("\0") ? "\0" : /\r\n|\n|\r/).filter((listed) => listed !== "");
  } catch (error) {
    return fileError(path, error);
  }
}

async function* readInput(
  file: FoundFile,
  open: Open,
  settings: Settings,
): AsyncGenerator<Article | ReadError> {
  const { path } = file;
  try {
    const opened = open(path);
    if (opened === undefined) return yield readBefore(path);
    const { head, chunks } = await peek(opened, path === "-" ? 64 : 1024);
    const foreign = foreignOf(path, head, settings.inputFormat);
    const format = formatOfInput(path, head, settings.inputFormat);
    const refused = foreign
      ? readError("unknown-format", path, `is ${foreign.what}; ${foreign.todo}`)
      : // Told by the first bytes, as a device may have no last one.
        isBinary(head) && readError("binary", path, BINARY);
    if (refused) {
      await close(chunks);
      yield refused;
    } else if (format === "ndjson") yield* readRecords(path, chunks, settings);
    else yield await readWhole(file, chunks, format, settings);
  } catch (error) {
    yield fileError(path, error);
  }
}

const readBefore = (path: string): ReadError =>
  readError("unreadable", path, "was read before and can be read only once; name it once");

const BINARY = "holds NUL bytes, so it is no text; give a text file";

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
  // Loaded here, so that reading plain files starts without the record's schema.
  const { parseRecord } = await import("./record.ts");
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
