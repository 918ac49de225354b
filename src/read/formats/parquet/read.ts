import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { Article } from "../../../document/document.ts";
import { close, collect } from "../../chunks.ts";
import { optionalPackage } from "../../optional-package.ts";
import { type ReadError, readError, tooLarge } from "../../read-error.ts";
import { articleOfRecord } from "../../records/article.ts";
import type { Fields } from "../../records/fields.ts";
import type { Input } from "../format.ts";

/** What is used of the package. */
interface Hyparquet {
  parquetMetadataAsync(file: Source): Promise<{ readonly num_rows: bigint }>;
  parquetReadObjects(options: {
    file: Source;
    metadata: unknown;
    rowStart: number;
    rowEnd: number;
  }): Promise<Fields[]>;
}

/** Bytes that are read from any place. */
interface Source {
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer>;
}

const MISSING = "is a Parquet file, which takes a package more: npm i hyparquet; or write it as NDJSON";
const BROKEN =
  "is a damaged Parquet file, or packed in a way that hyparquet cannot read; write it with snappy or as NDJSON";
/** Rows that are read at once. */
const ROWS = 100;
/** A file that cannot be read from any place, as one that was packed, is held whole, up to so many bytes. */
const HELD = 256 * 2 ** 20;

/** The rows of a Parquet file, some at a time. */
export async function* readParquet(input: Input): AsyncGenerator<Article | ReadError> {
  const { path } = input.file;
  const hyparquet = optionalPackage("hyparquet") as Hyparquet | undefined;
  if (hyparquet === undefined) {
    await close(input.chunks);
    return yield readError("unknown-format", path, MISSING);
  }
  const source = await sourceOf(input);
  if (source === undefined) return yield tooLarge(path, HELD);
  try {
    yield* rowsOf(hyparquet, source.bytes, input);
  } finally {
    source.close();
  }
}

async function* rowsOf(
  hyparquet: Hyparquet,
  file: Source,
  { file: { path }, settings }: Input,
): AsyncGenerator<Article | ReadError> {
  const metadata = await hyparquet.parquetMetadataAsync(file).catch(() => undefined);
  const rows = Number(metadata?.num_rows ?? -1);
  if (rows < 0) return yield readError("unreadable", path, BROKEN);
  for (let rowStart = 0; rowStart < rows; rowStart += ROWS) {
    const rowEnd = Math.min(rows, rowStart + ROWS);
    const found = await hyparquet
      .parquetReadObjects({ file, metadata, rowStart, rowEnd })
      .catch(() => undefined);
    if (found === undefined) return yield readError("unreadable", path, BROKEN);
    for (const [i, row] of found.entries()) {
      const record = plain(row);
      const bytes = Buffer.from(JSON.stringify(record));
      const place = { path, number: rowStart + i + 1, format: "parquet" as const, bytes, warnings: [] };
      yield await articleOfRecord(record, place, settings);
    }
  }
}

/** Days and whole numbers of 64 bits as records of JSON have them. */
const plain = (row: Fields): Fields =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString() : typeof value === "bigint" ? String(value) : value,
    ]),
  );

async function sourceOf({
  file: { path, name },
  chunks,
}: Input): Promise<{ bytes: Source; close(): void } | undefined> {
  if (name === undefined && path !== "-" && statSync(path).isFile()) {
    await close(chunks);
    return fromFile(path);
  }
  const held = await collect(chunks, HELD);
  if (held === undefined) return undefined;
  const whole = Uint8Array.from(held).buffer;
  return {
    bytes: { byteLength: whole.byteLength, slice: async (start, end) => whole.slice(start, end) },
    close: () => {},
  };
}

function fromFile(path: string): { bytes: Source; close(): void } {
  const descriptor = openSync(path, "r");
  const { size } = statSync(path);
  const slice = async (start: number, end = size): Promise<ArrayBuffer> => {
    const part = new Uint8Array(Math.max(0, Math.min(end, size) - start));
    readSync(descriptor, part, 0, part.length, start);
    return part.buffer;
  };
  return { bytes: { byteLength: size, slice }, close: () => closeSync(descriptor) };
}
