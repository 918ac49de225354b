import { encodingOf } from "./decode.ts";

export type Chunks = AsyncIterable<Uint8Array>;

/** All the bytes of a stream, or undefined as soon as there are more than `limit`. */
export async function collect(chunks: Chunks, limit: number): Promise<Uint8Array | undefined> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return undefined;
    held.push(chunk);
  }
  return held.length === 1 ? held[0] : joined(held, size);
}

let room = Buffer.alloc(0);

/**
 * Chunks in one piece, which the next call uses again. So large a piece of memory, once given back, is divided among
 * small ones and leaves holes: a long article would take a tenth more.
 */
function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (room.length < size) room = Buffer.allocUnsafeSlow(size);
  let at = 0;
  for (const chunk of chunks) {
    room.set(chunk, at);
    at += chunk.length;
  }
  return room.subarray(0, size);
}

/** Reads the first `size` bytes ahead, or fewer where the stream ends, and gives the whole stream back with them. */
export async function peek(chunks: Chunks, size: number): Promise<{ head: Uint8Array; chunks: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const { done, value } = await iterator.next();
    if (done) break;
    held.push(value);
    length += value.length;
  }
  const head: Uint8Array = Buffer.concat(held);
  return { head, chunks: resume(head, iterator) };
}

async function* resume(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** Ends a stream that is read no further, so that its file does not stay open. */
export async function close(chunks: Chunks): Promise<void> {
  for await (const _ of chunks) return;
}

/** The stream as UTF-8 without a byte order mark, whatever its own encoding, so that its lines can be told by bytes. */
export async function* toUtf8(source: Chunks): AsyncGenerator<Uint8Array> {
  const { head, chunks } = await peek(source, 3);
  const encoding = encodingOf(head);
  let skip = encoding === "utf-8" && head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  if (encoding !== "utf-8") {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
    return;
  }
  for await (const chunk of chunks) {
    yield skip > 0 ? chunk.subarray(skip) : chunk;
    skip = 0;
  }
}
