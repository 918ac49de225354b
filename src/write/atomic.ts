import { createWriteStream, type WriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";

/** A file that appears under its name only when it is whole. */
export interface AtomicFile {
  readonly stream: WriteStream;
  /** Flushes and puts the file in place of the old one. */
  commit(): Promise<void>;
  /** Leaves the old file as it was. */
  discard(): Promise<void>;
}

/** Opens a file for writing beside `path`; rejects when the folder cannot be written to. */
export async function openAtomic(path: string): Promise<AtomicFile> {
  const draft = `${path}.${process.pid}.tmp`;
  const stream = createWriteStream(draft, { flags: "wx" });
  await new Promise<void>((resolve, reject) => {
    stream.once("open", () => resolve());
    stream.once("error", reject);
  });
  const close = async (): Promise<void> => {
    stream.end();
    await finished(stream);
  };
  return {
    stream,
    commit: async () => {
      await close();
      await rename(draft, path);
    },
    discard: async () => {
      stream.destroy();
      await rm(draft, { force: true });
    },
  };
}

/** Writes a whole text to a file, or leaves the file as it was. */
export async function writeAtomic(path: string, text: string): Promise<void> {
  const file = await openAtomic(path);
  file.stream.write(text);
  await file.commit();
}
