import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";

/** Files up to this size are read at once. */
const SMALL = 1 << 16;

const { O_RDONLY, O_NOCTTY, O_NONBLOCK } = constants;

let memory: Buffer | undefined;

/**
 * All the bytes of a small regular file; undefined for whatever else stands at a path, or nothing, which takes more care.
 * Without other threads, which take many times as long to be asked as to read a few pages. The next call uses the memory
 * of the bytes again.
 */
export function readAtOnce(path: string): Uint8Array | undefined {
  try {
    if (!isSmallFile(statSync(path, { throwIfNoEntry: false }))) return undefined;
    // What has taken its place since, a pipe that nobody writes to, say, is opened without waiting, and left.
    return readAndClose(openSync(path, O_RDONLY | O_NOCTTY | O_NONBLOCK));
  } catch {
    return undefined;
  }
}

/** The system's own files tell no size. */
const isSmallFile = (stats: Stats | undefined): boolean =>
  stats?.isFile() === true && stats.size > 0 && stats.size <= SMALL;

function readAndClose(descriptor: number): Uint8Array | undefined {
  try {
    const stats = fstatSync(descriptor);
    if (!isSmallFile(stats)) return undefined;
    memory ??= Buffer.allocUnsafeSlow(SMALL);
    // A file that grows is read as it was found.
    let size = 0;
    for (let read = -1; read !== 0 && size < stats.size; size += read)
      read = readSync(descriptor, memory, size, stats.size - size, null);
    return memory.subarray(0, size);
  } finally {
    closeSync(descriptor);
  }
}
