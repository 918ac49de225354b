import type { Article } from "../../../document/document.ts";
import { articleOfMessage } from "../../mail/message.ts";
import { type ReadError, readError, tooLarge } from "../../read-error.ts";
import type { Input } from "../format.ts";
import { messagesOf } from "./messages.ts";

/** A mailbox: one message after the other. */
export async function* readMbox({
  file: { path },
  chunks,
  settings,
}: Input): AsyncGenerator<Article | ReadError> {
  let count = 0;
  for await (const { bytes, number, offset } of messagesOf(chunks, settings.maxSize)) {
    count++;
    if (bytes === undefined) yield tooLarge(path, settings.maxSize, number);
    else yield await articleOfMessage(bytes, { path, id: null, number, offset, format: "mbox" }, settings);
  }
  if (count === 0)
    yield readError("empty", path, 'holds no message: none begins with a line "From …"; leave it out');
}
