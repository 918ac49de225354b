import type { Article } from "../document/document.ts";
import { FORMAT_NAMES } from "../document/formats.ts";
import {
  A_DAY,
  A_NAME,
  A_SIZE,
  check,
  checkOptions,
  oneOf,
  orNull,
  STRINGS,
  type Wanted,
} from "../text/arguments.ts";
import { type Chunks, collect } from "./chunks.ts";
import { fileError } from "./file-error.ts";
import { type InputFormat, stemOf } from "./format.ts";
import { readFile, readInput, smallArticle } from "./input.ts";
import { type Open, opener, readBefore } from "./open.ts";
import { filesOf } from "./paths.ts";
import { isReadError, type ReadError, readError } from "./read-error.ts";
import { FIELDS, type Field, type FieldPaths } from "./records/field-names.ts";
import type { Settings } from "./settings.ts";
import { UniqueIds } from "./unique-ids.ts";
import type { DayOrder } from "./written-day.ts";

export interface ReadOptions {
  /** How to read every input; `auto` goes by name, and standard input by whether it opens with a brace. */
  readonly inputFormat?: InputFormat;
  /** Longest article, or line of NDJSON, in bytes. */
  readonly maxSize?: number;
  /** The day the user gave, `YYYY-MM-DD`; it becomes every article's `date`. */
  readonly date?: string | null;
  /** Where records hold their fields, as paths with full stops: `{ text: "_source.content" }`. */
  readonly fields?: FieldPaths;
  /** Which comes first in "10/03/2023"; without it such a day is ignored with a warning. */
  readonly dayOrder?: DayOrder;
  /** Give articles whose text was made out of something else a `sourceMap`. */
  readonly sourceMap?: boolean;
  /** A file, or `-`, that lists further paths: one a line, or separated by NUL. */
  readonly filesFrom?: string | null;
  /** Hears of each listed path before it is read; what it throws ends the reading. */
  readonly onListed?: (path: string) => Promise<void>;
  /** What `-` reads. */
  readonly stdin?: Chunks;
}

export const MAX_SIZE = 10 * 1024 * 1024;
const MAX_LIST = 256 * 1024 * 1024;

const FIELD_PATHS: Wanted = {
  what: `an object with paths of ${FIELDS.join(", ")}`,
  holds: (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(
      ([field, path]) => FIELDS.includes(field as Field) && (path === undefined || A_NAME.holds(path)),
    ),
};

const OPTIONS = {
  inputFormat: oneOf("auto", ...FORMAT_NAMES),
  maxSize: A_SIZE,
  date: orNull(A_DAY),
  fields: FIELD_PATHS,
  dayOrder: orNull(oneOf("day-first", "month-first")),
  sourceMap: { what: "true or false", holds: (value: unknown) => typeof value === "boolean" },
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
  let given = 0;
  for await (const item of readAll(paths, options)) {
    yield isReadError(item) ? item : withOwnId(item, ids);
    if (++given % IN_A_ROW === 0) await new Promise(setImmediate);
  }
}

/** Articles after which the event loop has its turn: small files are read at once, and signals and timers would wait. */
const IN_A_ROW = 8;

function withOwnId(article: Article, ids: UniqueIds): Article {
  const id = ids.uniqueFor(article.id);
  return id === article.id ? article : { ...article, id };
}

async function* readAll(paths: readonly string[], options: ReadOptions): AsyncGenerator<Article | ReadError> {
  const { inputFormat = "auto", maxSize = MAX_SIZE, date = null, filesFrom = null } = options;
  const { fields = {}, dayOrder = null, sourceMap = false } = options;
  const settings: Settings = { inputFormat, maxSize, date, fields, dayOrder, sourceMap };
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
  if (path === "-") return yield* readInput({ path, id: "stdin" }, open, settings);
  const item = smallArticle({ path, id: stemOf(path) }, settings);
  if (item !== undefined) return yield item;
  for await (const file of filesOf(path))
    if (isReadError(file)) yield file;
    else yield* readFile(file, open, settings);
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
