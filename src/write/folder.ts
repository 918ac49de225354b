import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";

/** Creates the folder that a file is to stand in, and those above it, where they are missing. */
export async function createFolderOf(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
}
