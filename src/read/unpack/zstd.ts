import type { Transform } from "node:stream";
import * as zlib from "node:zlib";
import type { Chunks } from "../chunks.ts";
import { Bounds } from "./bounds.ts";
import { cutOff, damaged, through } from "./gzip.ts";
import { InputFault } from "./input-fault.ts";

/** What a Zstandard stream holds: by Node where it can, which is faster, else by a package. */
export function unzstd(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Transform };
  return createZstdDecompress === undefined
    ? byPackage(chunks)
    : through(chunks, createZstdDecompress(), "Zstandard");
}

/** So few bytes are unpacked at once that little comes of them. */
const A_BITE = 1 << 14;

export async function* byPackage(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import("fzstd");
  const bounds = new Bounds();
  const made: Uint8Array[] = [];
  const stream = new Decompress((chunk) => void made.push(chunk));
  const push = (bite: Uint8Array, isLast = false): void => {
    try {
      stream.push(bite, isLast);
    } catch {
      throw new InputFault("unreadable", isLast ? cutOff("Zstandard") : damaged("Zstandard"));
    }
  };
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += A_BITE) {
      const bite = chunk.slice(at, at + A_BITE);
      bounds.took(bite.length);
      push(bite);
      yield* drained(made, bounds);
    }
  push(new Uint8Array(0), true);
  yield* drained(made, bounds);
}

function* drained(made: Uint8Array[], bounds: Bounds): Generator<Uint8Array> {
  for (const chunk of made.splice(0)) {
    bounds.gave(chunk.length);
    if (chunk.length > 0) yield chunk;
  }
}
