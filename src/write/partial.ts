import { createReadStream, existsSync, type Stats } from "node:fs";
import { type FileHandle, open, rename, truncate } from "node:fs/promises";
import type { Sink } from "./sink.ts";
import { writeError } from "./write-error.ts";

/** What is written of a file so far, under a name of its own beside it, which an ended run leaves to the next. */
export const partialOf = (target: string, key: string): string => `${target}.${key}.partial`;

const NEWLINE = 10;

/** The whole lines of a file, each with the byte behind it; what a torn last line holds is no line. */
export async function* wholeLines(path: string): AsyncGenerator<{ text: string; end: number }> {
  if (!existsSync(path)) return;
  const parts: Buffer[] = [];
  let end = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const line = Buffer.concat([...parts.splice(0), chunk.subarray(from, at)]);
      end += line.length + 1;
      from = at + 1;
      yield { text: line.toString(), end };
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
}

/** Writes on behind the bytes of a partial file that are `kept`, and gives it its name when it is whole. */
export function partialSink(target: string, path: string, old: Stats | undefined, kept: () => number): Sink {
  let opened: FileHandle | undefined;
  const handle = async (): Promise<FileHandle> => {
    if (opened !== undefined) return opened;
    opened = await open(path, "a", old === undefined ? 0o666 : old.mode & 0o777);
    await truncate(path, kept());
    return opened;
  };
  const told = (error: unknown): never => {
    throw writeError(target, error);
  };
  const replace = async (): Promise<void> => {
    const file = await handle();
    if (old !== undefined) {
      // Refused to all but root; the file is then the writer's own.
      await file.chown(old.uid, old.gid).catch(() => {});
      await file.chmod(old.mode & 0o777);
    }
    await file.sync();
    await file.close();
    await rename(path, target);
  };
  return {
    // At once, so that an end without warning costs nothing that was written.
    write: async (portion) => {
      await (await handle().catch(told)).appendFile(portion).catch(told);
      return true;
    },
    finish: () => replace().catch(told),
    abandon: async () => opened?.close().catch(() => {}),
  };
}
