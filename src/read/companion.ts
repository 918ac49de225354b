import { readFile, stat } from "node:fs/promises";
import { codeOf } from "./file-error.ts";
import { walk } from "./walk.ts";

export const EXPECTED_SUFFIX = ".expected.json";

/** The text of a small file that stands beside an article, or null when there is none. Rejects when it cannot be read. */
export async function readCompanion(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** The files with expected facts below a folder, in order; none when the path is no folder. */
export async function expectedFilesBelow(path: string): Promise<string[]> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
  if (!isFolder) return [];
  const found: string[] = [];
  for await (const file of walk(path))
    if (typeof file === "string" && file.endsWith(EXPECTED_SUFFIX)) found.push(file);
  return found;
}
