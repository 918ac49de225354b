import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { FIFO_SECONDS, openFifo } from "../read/fifo.ts";
import { descriptorStream } from "./descriptor.ts";
import type { Destination } from "./destination.ts";
import { openReplacement } from "./replacement.ts";
import type { Sink } from "./sink.ts";
import { streamSink } from "./stream-sink.ts";
import { isReaderGone, WriteError, writeError } from "./write-error.ts";

/** Opens a destination: a file is replaced when its successor is whole, all else is written into. */
export async function openSink(name: string, destination: Destination): Promise<Sink> {
  if (destination.kind === "descriptor") return streamSink(descriptorStream(destination.descriptor), name);
  try {
    if (destination.kind === "file")
      return told(name, await openReplacement(destination.path, destination.old));
    return told(name, handleSink(await openStream(name, destination)));
  } catch (error) {
    throw writeError(name, error);
  }
}

async function openStream(
  name: string,
  { path, stats }: Destination & { kind: "stream" },
): Promise<FileHandle> {
  // A terminal that is written to does not become the one that signals come from.
  if (!stats.isFIFO()) return open(path, constants.O_WRONLY | constants.O_NOCTTY);
  const handle = await openFifo(path, "write");
  if (handle !== undefined) return handle;
  throw new WriteError(
    `${name}: is a pipe that no program reads (waited ${FIFO_SECONDS} seconds); start its reader first`,
  );
}

const handleSink = (handle: FileHandle): Sink => ({
  write: async (portion) => {
    try {
      await handle.writeFile(portion);
      return true;
    } catch (error) {
      if (isReaderGone(error)) return false;
      throw error;
    }
  },
  finish: () => handle.close(),
  abandon: () => handle.close().catch(() => {}),
});

/** The sink, its errors told by the name that the user gave. */
function told(name: string, { write, finish, abandon }: Sink): Sink {
  const tell = (error: unknown): never => {
    throw writeError(name, error);
  };
  return { write: (portion) => write(portion).catch(tell), finish: () => finish().catch(tell), abandon };
}
