import type { Article } from "../document/document.ts";
import { readArticles } from "../read/read.ts";
import type { ReadError } from "../read/read-error.ts";
import { UsageError } from "./errors.ts";
import { thrifty } from "./heap.ts";
import type { Io } from "./io.ts";
import { type InputValues, recordOptions } from "./options.ts";
import { inShard } from "./shard.ts";

/** Articles as they are read, and what could not be. */
export type Articles = AsyncIterable<Article | ReadError>;

/** What the caller hears of while articles are read. */
interface Listener {
  /** A path of a list, before it is read. */
  readonly onListed?: (path: string) => Promise<void>;
  /** An article that falls into another part. */
  readonly passOver?: (item: Article | ReadError) => void;
}

/** The articles that paths and options name; standard input when nothing is named and something is piped in. */
export function articlesFor(
  paths: readonly string[],
  values: InputValues,
  io: Io,
  command: string,
  { onListed, passOver }: Listener = {},
): AsyncGenerator<Article | ReadError> {
  const { filesFrom = null, inputFormat, maxSize, date = null, shard } = values;
  const named = paths.length > 0 || filesFrom !== null;
  if (!named && io.stdin.isTTY)
    throw new UsageError(
      `nothing to read: name files, folders or - for standard input (see cae ${command} --help)`,
    );
  const inputs = named ? paths : ["-"];
  // Asked for only where it is read: Node takes a while to make it.
  const stdin = inputs.includes("-") || filesFrom === "-" ? io.stdin : undefined;
  const items = readArticles(inputs, {
    filesFrom,
    inputFormat,
    maxSize,
    date,
    ...recordOptions(values),
    onListed,
    stdin,
  });
  return thrifty(shard === undefined ? items : inShard(items, shard, passOver));
}
