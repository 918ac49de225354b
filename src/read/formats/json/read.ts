import type { Article } from "../../../document/document.ts";
import { toUtf8 } from "../../chunks.ts";
import { isReadError, type ReadError, readError, tooLarge } from "../../read-error.ts";
import { parseValue } from "../../records/parse.ts";
import { articlesOfValue } from "../../records/read-value.ts";
import type { Input } from "../format.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** The records of a list, of one object after the other, or of the list inside an object. */
export async function* readJson(input: Input): AsyncGenerator<Article | ReadError> {
  const { file, chunks, settings } = input;
  for await (const piece of piecesOf(toUtf8(chunks), settings.maxSize)) {
    const { bytes, number, isCut } = piece;
    if (bytes === undefined) yield tooLarge(file.path, settings.maxSize, number);
    else if (isCut) yield readError("bad-record", file.path, CUT, number);
    else yield* articlesIn({ ...piece, bytes }, input);
  }
}

const CUT = "the file ends in the middle of this record, so it is not whole; get it again";

async function* articlesIn(
  { bytes, number, offset }: Piece & { readonly bytes: Uint8Array },
  { file: { path }, settings }: Input,
): AsyncGenerator<Article | ReadError> {
  const parsed = parseValue(
    bytes,
    path,
    number,
    "a file of JSON is a list of objects, or objects one after the other",
  );
  if (isReadError(parsed)) return yield parsed;
  const place = { ...parsed, path, number, format: "json" as const, bytes };
  yield* articlesOfValue(parsed.value, settings.sourceMap ? { ...place, offset } : place, settings);
}
