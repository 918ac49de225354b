import { once } from "node:events";
import { openAtomic } from "../write/atomic.ts";
import { UsageError } from "./errors.ts";
import type { Output } from "./io.ts";

/** Where data goes: standard output, or a file that appears when it is whole. */
export interface Sink {
  /** Waits while the reader is slow. Resolves to false when nobody reads any more (`| head -1`). */
  write(text: string): Promise<boolean>;
  /** Ends the output; a file takes its name now. */
  finish(): Promise<void>;
  /** Gives the output up; a file that was there stays as it was. */
  abandon(): Promise<void>;
}

export function streamSink(stream: Output): Sink {
  let closed = false;
  stream.on("error", () => {
    closed = true;
  });
  return {
    write: async (text) => {
      if (closed || stream.destroyed) return false;
      if (!stream.write(text))
        await Promise.race([once(stream, "drain"), once(stream, "close"), once(stream, "error")].map(quiet));
      return !closed && !stream.destroyed;
    },
    finish: async () => {},
    abandon: async () => {},
  };
}

const quiet = (event: Promise<unknown>): Promise<unknown> => event.catch(() => undefined);

export async function fileSink(path: string): Promise<Sink> {
  const file = await openAtomic(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${path}: cannot be written (${error.code ?? error.message}); name another file with --output`,
    );
  });
  const { write } = streamSink(file.stream);
  return { write, finish: file.commit, abandon: file.discard };
}
