import type { Article } from "../../../document/document.ts";
import { collect } from "../../chunks.ts";
import { articleOfMessage } from "../../mail/message.ts";
import { type ReadError, tooLarge } from "../../read-error.ts";
import type { Input } from "../format.ts";

/** One message. */
export async function* readEml({
  file: { path, id },
  chunks,
  settings,
}: Input): AsyncGenerator<Article | ReadError> {
  const bytes = await collect(chunks, settings.maxSize);
  if (bytes === undefined) yield tooLarge(path, settings.maxSize);
  else yield await articleOfMessage(bytes, { path, id, number: null, offset: 0, format: "eml" }, settings);
}
