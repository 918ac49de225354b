import type { Article, LineSource } from "../../../document/document.ts";
import { collect } from "../../chunks.ts";
import { digestOf } from "../../digest.ts";
import { bytePlaces } from "../../page/byte-places.ts";
import { decodePage } from "../../page/charset.ts";
import { type PageLine, readPage } from "../../page/page.ts";
import { type ReadError, readError, tooLarge } from "../../read-error.ts";
import type { Input } from "../format.ts";

/** A whole page is one article. */
export async function* readHtml({ file, chunks, settings }: Input): AsyncGenerator<Article | ReadError> {
  const bytes = await collect(chunks, settings.maxSize);
  yield bytes === undefined ? tooLarge(file.path, settings.maxSize) : articleOfPage(bytes, file, settings);
}

/** The article of the bytes of a page. */
export function articleOfPage(
  bytes: Uint8Array,
  { path, id }: Input["file"],
  { date, sourceMap }: Input["settings"],
): Article | ReadError {
  const decoded = decodePage(bytes);
  const { lines, warnings, ...page } = readPage(decoded.text);
  if (page.text === "") return readError("empty", path, "is a page without text; leave it out");
  return {
    id,
    source: path,
    format: "html",
    digest: digestOf(bytes),
    ...page,
    date,
    ...(sourceMap ? { sourceMap: linesInBytes(bytes, decoded.encoding, lines) } : {}),
    warnings: [...decoded.warnings, ...warnings],
  };
}

/** Lines with the bytes of the page instead of its characters. */
function linesInBytes(bytes: Uint8Array, encoding: string, lines: readonly PageLine[]): LineSource[] {
  const places = bytePlaces(
    bytes,
    encoding,
    lines.flatMap(({ from, to }) => [from, to]),
  );
  return lines.map(({ start }, i) => ({ start, from: places[2 * i], to: places[2 * i + 1] }));
}
