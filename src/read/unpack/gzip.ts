import { pipeline, Readable, type Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Chunks } from "../chunks.ts";
import { Bounds } from "./bounds.ts";
import { InputFault } from "./input-fault.ts";

/** What a gzip stream holds, all of its members one after the other. */
export const gunzip = (chunks: Chunks) => through(chunks, createGunzip(), "gzip");

/** Sends a stream through what unpacks it, bounded; what it refuses is told in our words. */
export async function* through(
  chunks: Chunks,
  unpacker: Transform,
  what: string,
): AsyncGenerator<Uint8Array> {
  const bounds = new Bounds();
  pipeline(Readable.from(counted(chunks, bounds), { objectMode: false }), unpacker, () => {});
  try {
    for await (const chunk of unpacker as AsyncIterable<Uint8Array>) {
      bounds.gave(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw faultOf(error, what);
  }
}

async function* counted(chunks: Chunks, bounds: Bounds): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    bounds.took(chunk.length);
    yield chunk;
  }
}

function faultOf(error: unknown, what: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "Z_BUF_ERROR") return new InputFault("unreadable", cutOff(what));
  return /^(?:Z_|ZSTD_|ERR_ZSTD)/.test(code ?? "") ? new InputFault("unreadable", damaged(what)) : error;
}

export const cutOff = (what: string): string =>
  `its ${what} data end in the middle; get the whole file again`;
export const damaged = (what: string): string => `its ${what} data are damaged; get the file again`;
