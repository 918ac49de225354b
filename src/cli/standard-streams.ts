import { descriptorStream, isPiped, mayBeTerminal } from "../write/descriptor.ts";
import { streamSink } from "../write/stream-sink.ts";
import { isReaderGone } from "../write/write-error.ts";
import type { Io, Output } from "./io.ts";
import { EXIT } from "./run.ts";

/** The world of a process. Node makes its own streams when they are asked for, which takes as long as a short article. */
export function processIo(process: NodeJS.Process): Io {
  const stdout = outputTo(1, () => process.stdout);
  const stderr = outputTo(2, () => process.stderr);
  return {
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    env: process.env,
    page: async (command, env) => (await import("./run-pager.ts")).runPager(command, env),
  };
}

/** A terminal by Node's own stream, which knows how wide it is; all else by ours. */
function outputTo(descriptor: number, own: () => Output): Output {
  if (mayBeTerminal(descriptor) && own().isTTY) return own();
  return descriptorStream(descriptor, own);
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
