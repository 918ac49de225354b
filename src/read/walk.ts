import { readdir, stat } from "node:fs/promises";
import { fileError } from "./file-error.ts";
import type { ReadError } from "./read-error.ts";

interface Entry {
  readonly path: string;
  readonly name: string;
  readonly isFolder: boolean;
}

const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : 1);

/** Hidden entries and installed packages hold no articles. */
export const isLeftOut = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/**
 * The files and folders in a folder, in the order of the code units of their names. Pipes, sockets and devices are
 * passed over: they are read where they are named, as reading one may never end.
 */
export async function entriesOf(folder: string): Promise<Entry[]> {
  const prefix = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
  const found: Entry[] = [];
  for (const entry of await readdir(folder === "" ? "." : folder, { withFileTypes: true })) {
    const { name } = entry;
    if (isLeftOut(name)) continue;
    const path = prefix + name;
    if (entry.isSymbolicLink() ? await leadsToFile(path) : entry.isFile() || entry.isDirectory())
      found.push({ path, name, isFolder: entry.isDirectory() });
  }
  return found.sort(byName);
}

/** A link to a folder is passed over: it may lead round in circles. One to nothing is told of when it is read. */
const leadsToFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() ?? true;

/** All files below a folder, folder by folder. */
export async function* walk(folder: string): AsyncGenerator<string | ReadError> {
  let entries: readonly Entry[] = [];
  try {
    entries = await entriesOf(folder);
  } catch (error) {
    yield fileError(folder, error);
  }
  for (const { path, isFolder } of entries)
    if (isFolder) yield* walk(path);
    else yield path;
}
