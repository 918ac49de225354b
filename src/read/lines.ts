import type { Chunks } from "./chunks.ts";

const LF = 10;
const CR = 13;

/** A line without its end; `bytes` is undefined when it is longer than allowed. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
  /** It goes on and on, and nothing after it is read. */
  readonly isEndless: boolean;
}

/** How far beyond the limit a line may go until its end is no longer waited for. */
const ENDLESS = 256 * 2 ** 20;

/** The lines of a UTF-8 stream, which LF, CRLF or CR ends. Never holds more than `limit` bytes and one chunk. */
export async function* linesOf(chunks: Chunks, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  let afterReturn = false;
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size > limit) held = [];
    else if (part.length > 0) held.push(part);
  };
  const finish = (isEndless = false): Line => {
    const bytes = size > limit ? undefined : held.length === 1 ? held[0] : Buffer.concat(held);
    held = [];
    size = 0;
    return { number: number++, bytes, isEndless };
  };
  for await (const chunk of chunks) {
    let from = 0;
    if (afterReturn && chunk[0] === LF) from = 1;
    if (chunk.length > 0) afterReturn = false;
    for (let end = lineEnd(chunk, from); end >= 0; end = lineEnd(chunk, from)) {
      keep(chunk.subarray(from, end));
      yield finish();
      afterReturn = chunk[end] === CR && end + 1 === chunk.length;
      from = end + (chunk[end] === CR && chunk[end + 1] === LF ? 2 : 1);
    }
    // Copied: a reader may use the chunk's memory again.
    keep(Uint8Array.from(chunk.subarray(from)));
    if (size - limit > ENDLESS) return yield finish(true);
  }
  if (size > 0) yield finish();
}

/** The place of the first LF or CR from `from` on, or -1. */
function lineEnd(chunk: Uint8Array, from: number): number {
  for (let at = from; at < chunk.length; at++) if (chunk[at] === LF || chunk[at] === CR) return at;
  return -1;
}
