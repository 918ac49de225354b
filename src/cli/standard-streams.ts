import { descriptorStream, isPiped } from "../write/descriptor.ts";
import { streamSink } from "../write/stream-sink.ts";
import { isReaderGone } from "../write/write-error.ts";
import type { Io, Output } from "./io.ts";
import { EXIT } from "./run.ts";

/** The world of a process. Where standard output is a file or a device, it is written to by our own stream. */
export function processIo({ stdin, stdout, stderr, env }: NodeJS.Process): Io {
  return { stdin, stdout: isShared(stdout) ? stdout : descriptorStream(stdout.fd), stderr, env };
}

/** A terminal, a pipe or a socket. To end a socket would end it for every program that writes to it. */
const isShared = ({ isTTY, fd }: Output): boolean => isTTY === true || (fd !== undefined && isPiped(fd));

/** Ends standard output, which may tell only now that it could not be written. */
export async function closeStdout({ stdout }: Io): Promise<number> {
  // What failed before was told by the write that failed.
  if (!stdout.errored && !isShared(stdout)) await streamSink(stdout, "standard output").finish();
  return EXIT.ok;
}

/** Keeps what cannot be written to stderr from ending the process, and tells at the end whether all of it was. */
export function watchStderr({ stderr }: Io): { isWhole(): Promise<boolean> } {
  let isLost = false;
  stderr.on("error", (error) => {
    if (!isReaderGone(error)) isLost = true;
  });
  const isWhole = async (): Promise<boolean> => {
    // A failure is told on the event loop's next round, or when the last of what waits was written.
    await new Promise<unknown>((done) => {
      if (stderr.writableLength === 0) setImmediate(done);
      else stderr.write("", done);
    });
    return !isLost;
  };
  return { isWhole };
}
