import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** How long a named pipe waits for the program at its other end. */
export const FIFO_SECONDS = 5;

/** Opens a named pipe; undefined when nobody opens its other end in time. */
export async function openFifo(
  path: string,
  side: "read" | "write",
  seconds: number = FIFO_SECONDS,
): Promise<FileHandle | undefined> {
  const [own, other] =
    side === "read" ? [constants.O_RDONLY, constants.O_WRONLY] : [constants.O_WRONLY, constants.O_RDONLY];
  let late = false;
  // An open pipe without another end holds a thread, and so the process, until somebody comes: this process itself.
  const timer = setTimeout(async () => {
    late = true;
    const partner = await open(path, other | constants.O_NONBLOCK).catch(() => undefined);
    await opened.catch(() => {});
    await partner?.close();
  }, seconds * 1000);
  const opened = open(path, own);
  try {
    const handle = await opened;
    if (!late) return handle;
    await handle.close();
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
