import { readArticles } from "../read/read.ts";
import { UsageError } from "./errors.ts";
import { thrifty } from "./heap.ts";
import type { Io } from "./io.ts";
import { type InputValues, recordOptions } from "./options.ts";

/** The articles that paths and options name; standard input when nothing is named and something is piped in. */
export function articlesFor(
  paths: readonly string[],
  values: InputValues,
  io: Io,
  command: string,
  onListed?: (path: string) => Promise<void>,
) {
  const { filesFrom = null, inputFormat, maxSize, date = null } = values;
  const named = paths.length > 0 || filesFrom !== null;
  if (!named && io.stdin.isTTY)
    throw new UsageError(
      `nothing to read: name files, folders or - for standard input (see cae ${command} --help)`,
    );
  const inputs = named ? paths : ["-"];
  // Asked for only where it is read: Node takes a while to make it.
  const stdin = inputs.includes("-") || filesFrom === "-" ? io.stdin : undefined;
  return thrifty(
    readArticles(inputs, {
      filesFrom,
      inputFormat,
      maxSize,
      date,
      ...recordOptions(values),
      onListed,
      stdin,
    }),
  );
}
