import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { writeError } from "./write-error.ts";

/** A path in a new folder of the system's own for what is temporary, which nobody else can read. */
export async function temporaryPath(name: string): Promise<string> {
  const folder = tmpdir();
  try {
    return join(await mkdtemp(join(folder, "cae-")), name);
  } catch (error) {
    throw writeError(folder, error);
  }
}

/** Removes such a path and its folder. */
export const removeTemporary = (path: string): Promise<void> =>
  rm(dirname(path), { recursive: true, force: true });
