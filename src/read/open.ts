import { createReadStream } from "node:fs";
import type { Chunks } from "./chunks.ts";

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

/** Opens the file when the first bytes are asked for, so that one that is never read is never left open. */
async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: 1 << 18 });
}
