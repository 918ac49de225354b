import type { Writable } from "node:stream";
import type { Sink } from "./sink.ts";
import { isReaderGone, writeError } from "./write-error.ts";

type Done = (error?: Error | null) => void;

/** Writes to a stream, one text at a time, so that what a slow reader leaves is never more than one. */
export function streamSink(stream: Writable, name: string): Sink {
  // Each write is told of its own failure; unheard, the stream's telling would end the process.
  if (!stream.listeners("error").includes(ignore)) stream.on("error", ignore);
  const taken = (work: (done: Done) => void): Promise<boolean> =>
    new Promise((resolve, reject) => {
      work((error) => {
        if (!error) resolve(true);
        else if (isReaderGone(error) || isOver(error)) resolve(false);
        else reject(writeError(name, error));
      });
    });
  return {
    write: (portion) => taken((done) => stream.write(portion, done)),
    finish: async () => void (await taken((done) => stream.end(done))),
    abandon: async () => {},
  };
}

const ignore = (): void => {};

/** Written to after its end or its failure, which was told then. */
const isOver = (error: Error): boolean => "code" in error && /^ERR_STREAM_/.test(String(error.code));
