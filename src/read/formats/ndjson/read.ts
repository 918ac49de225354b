import type { Article } from "../../../document/document.ts";
import { toUtf8 } from "../../chunks.ts";
import { linesOf } from "../../lines.ts";
import { isReadError, type ReadError, readError, tooLarge } from "../../read-error.ts";
import { parseValue } from "../../records/parse.ts";
import { articlesOfValue } from "../../records/read-value.ts";
import type { Input } from "../format.ts";

/** One record a line; a stream without any gives nothing. */
export async function* readNdjson({
  file: { path },
  chunks,
  settings,
}: Input): AsyncGenerator<Article | ReadError> {
  const { maxSize } = settings;
  for await (const { number, bytes, isEndless } of linesOf(toUtf8(chunks), maxSize)) {
    if (bytes?.every(isBlank)) continue;
    if (isEndless) yield readError("too-large", path, ENDLESS, number);
    else if (bytes === undefined) yield tooLarge(path, maxSize, number);
    else {
      const parsed = parseValue(bytes, path, number, "each line is one whole object");
      if (isReadError(parsed)) yield parsed;
      else
        yield* articlesOfValue(parsed.value, { ...parsed, path, number, format: "ndjson", bytes }, settings);
    }
  }
}

const ENDLESS = "goes on far beyond --max-size, so nothing after it was read; put one record on each line";

const isBlank = (byte: number): boolean => byte === 32 || byte === 9;
