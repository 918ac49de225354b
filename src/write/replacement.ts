import type { Stats } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { openDraft } from "./draft.ts";
import type { Sink } from "./sink.ts";

/** Characters that are written at once. */
const PORTION = 1 << 16;

/** A file that appears under its name only when it is whole, with the mode and the owner of the one it replaces. */
export async function openReplacement(path: string, old: Stats | undefined): Promise<Sink> {
  const draft = await openDraft(path, old);
  const { handle } = draft;
  const abandon = async (): Promise<void> => {
    await handle.close().catch(() => {});
    await rm(draft.path, { force: true });
    draft.release();
  };
  let held = "";
  const flush = async (): Promise<void> => {
    const text = held;
    held = "";
    await handle.writeFile(text);
  };
  const replace = async (): Promise<void> => {
    await flush();
    if (old !== undefined) {
      // Refused to all but root; the file is then the writer's own.
      await handle.chown(old.uid, old.gid).catch(() => {});
      await handle.chmod(old.mode & 0o777);
    }
    // Where the disk is written late, it says only here that it is full.
    await handle.sync();
    await handle.close();
    await rename(draft.path, path);
    draft.release();
  };
  return {
    // Nobody sees the file before it is whole.
    write: async (portion) => {
      if (typeof portion !== "string") {
        await flush();
        await handle.writeFile(portion);
        return true;
      }
      held += portion;
      if (held.length >= PORTION) await flush();
      return true;
    },
    finish: () =>
      replace().catch(async (error) => {
        await abandon();
        throw error;
      }),
    abandon,
  };
}
