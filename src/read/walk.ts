import { readdir, stat } from "node:fs/promises";
import { fileError } from "./file-error.ts";
import type { ReadError } from "./read-error.ts";

interface Entry {
  readonly path: string;
  readonly name: string;
  readonly isFolder: boolean;
}

const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : 1);

/** What stands in a folder, in the order of the code units of the names; hidden entries and node_modules left out. */
export async function entriesOf(folder: string): Promise<Entry[]> {
  const prefix = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
  const found: Entry[] = [];
  for (const entry of await readdir(folder === "" ? "." : folder, { withFileTypes: true })) {
    const { name } = entry;
    if (name.startsWith(".") || name === "node_modules") continue;
    const path = prefix + name;
    // A link to a folder is passed over: it may lead round in circles.
    if (entry.isSymbolicLink() && (await isFolder(path))) continue;
    found.push({ path, name, isFolder: entry.isDirectory() });
  }
  return found.sort(byName);
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

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
