import { constants } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import type { Chunks } from "./chunks.ts";
import { openFifo } from "./fifo.ts";
import { NO_WRITER } from "./file-error.ts";
import { type ReadError, readError } from "./read-error.ts";

/** Gives the bytes of a path; none for standard input when they were given before. */
export type Open = (path: string) => Chunks | undefined;

export function opener(stdin: Chunks | undefined): Open {
  let left = stdin;
  return (path) => {
    if (path !== "-") return fileChunks(path);
    const chunks = left;
    left = undefined;
    return chunks;
  };
}

/** What is given by nobody a second time. */
export const readBefore = (path: string): ReadError =>
  readError("unreadable", path, "was read before and can be read only once; name it once");

/** Opens the file when the first bytes are asked for, so that one that is never read is never left open. */
async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const handle = await openInput(path);
  const stats = await handle.stat();
  // A file that grows is read as it was found, or it may have no end; the system's own files tell no size.
  const end = stats.isFile() && stats.size > 0 ? stats.size - 1 : undefined;
  yield* handle.createReadStream({ highWaterMark: 1 << 18, end });
}

async function openInput(path: string): Promise<FileHandle> {
  // A terminal that is read does not become the one that signals come from.
  if (!(await stat(path)).isFIFO()) return open(path, constants.O_RDONLY | constants.O_NOCTTY);
  const handle = await openFifo(path, "read");
  if (handle === undefined) throw Object.assign(new Error("no writer"), { code: NO_WRITER });
  return handle;
}
