import { SCHEMA_VERSION } from "../facts/kinds.ts";
import { digestOf } from "../read/digest.ts";
import { isReadError } from "../read/read-error.ts";
import type { Entry, OutputFormat } from "../render/format.ts";
import type { Destination } from "../write/destination.ts";
import { partialOf, partialSink, wholeLines } from "../write/partial.ts";
import type { Sink } from "../write/sink.ts";
import type { Articles } from "./articles.ts";
import { UsageError } from "./errors.ts";
import type { ExtractValues } from "./extract.ts";
import { VERSION } from "./version.ts";

type Item = Articles extends AsyncIterable<infer One> ? One : never;

/** A run that goes on where an earlier one ended. */
export interface Resumed {
  /** What is left to do. */
  readonly articles: Articles;
  readonly sink: Sink;
  /** Of what was done before. */
  readonly counts: { read: number; failed: number };
}

const KEY_DIGITS = 12;

/** Takes what an earlier run with the same options wrote of the same articles; `passOver` hears of each. */
export function resume(
  articles: Articles,
  values: ExtractValues,
  format: OutputFormat,
  destination: Destination | undefined,
  passOver: (item: Item) => void,
): Resumed {
  if (destination?.kind !== "file" || format.name !== "ndjson")
    throw new UsageError("--resume goes on with a file of NDJSON: give one, as in -o facts.ndjson");
  const { path, old } = destination;
  const partial = partialOf(path, keyOf(values));
  const counts = { read: 0, failed: 0 };
  let kept = 0;
  const keep = (item: Item, end: number): void => {
    kept = end;
    counts[isReadError(item) ? "failed" : "read"]++;
    passOver(item);
  };
  return {
    articles: leftOf(articles, partial, keep),
    sink: partialSink(path, partial, old, () => kept),
    counts,
  };
}

/** What facts depend on besides the bytes of an article, in short. */
function keyOf({ only, color: _, output: __, jobs: ___, timeout: ____, ...values }: ExtractValues): string {
  const options = { ...values, only: only && [...only].sort() };
  const sorted = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOf(JSON.stringify([VERSION, SCHEMA_VERSION, sorted]))
    .slice("sha256:".length)
    .slice(0, KEY_DIGITS);
}

/** The articles from the first on that the lines of an earlier run do not tell of. */
async function* leftOf(
  articles: Articles,
  partial: string,
  keep: (item: Item, end: number) => void,
): AsyncGenerator<Item> {
  const lines = wholeLines(partial);
  let isBehind = true;
  for await (const item of articles) {
    const line = isBehind ? (await lines.next()).value : undefined;
    if (line && tellsOf(line.text, item)) {
      keep(item, line.end);
      continue;
    }
    if (isBehind) await lines.return(undefined);
    isBehind = false;
    yield item;
  }
}

/** Does a line tell of this article? An error tells nothing of its bytes, so that the article is tried again. */
function tellsOf(line: string, item: Item): boolean {
  const entry = parsed(line);
  if (entry === undefined) return false;
  if (isReadError(item)) return "error" in entry && entry.error.message === item.message;
  if ("error" in entry) return false;
  const { id, source, digest } = entry.article;
  return id === item.id && source === item.source && digest === item.digest;
}

function parsed(line: string): Entry | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
