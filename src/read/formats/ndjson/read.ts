import type { Article } from "../../../document/document.ts";
import { toUtf8 } from "../../chunks.ts";
import { linesOf } from "../../lines.ts";
import { type ReadError, readError, tooLarge } from "../../read-error.ts";
import type { Input } from "../format.ts";
import { parseRecord } from "./record.ts";

/** One record a line. */
export async function* readNdjson({
  file: { path },
  chunks,
  settings,
}: Input): AsyncGenerator<Article | ReadError> {
  const { maxSize, date } = settings;
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
