import { fstatSync, type Stats, statSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { sep } from "node:path";
import { hasKnownExtension } from "./format.ts";
import { isPattern, wouldMatch } from "./glob.ts";
import { filesOf } from "./paths.ts";
import { isReadError } from "./read-error.ts";
import { isLeftOut } from "./walk.ts";

/** A file: the place that it has or will have, links followed, when it is known, and what stands there now. */
export interface FilePlace {
  readonly path: string | undefined;
  readonly stats: Stats | undefined;
}

/** The file that a descriptor leads to; undefined for a terminal, a pipe or a device. */
export function fileBehind(descriptor: number | undefined): Stats | undefined {
  const stats = descriptor === undefined ? undefined : fstatSync(descriptor);
  return stats?.isFile() ? stats : undefined;
}

/**
 * Does what a path names, a file, a folder or a pattern, hold this file, under whatever name, now or once it is there?
 * Tells as what; undefined when it does not.
 */
export async function readsFile(
  path: string,
  file: FilePlace,
): Promise<"file" | "folder" | "pattern" | undefined> {
  if (file.path === undefined && file.stats === undefined) return undefined;
  const found = statsAt(path);
  if (found === undefined && !isPattern(path)) return undefined;
  if (found !== undefined && !found.isDirectory())
    return file.stats !== undefined && isSameFile(found, file.stats) ? "file" : undefined;
  const reads = (await readsNow(path, file.stats)) || (await readsLater(path, found, file.path));
  if (!reads) return undefined;
  return found === undefined ? "pattern" : "folder";
}

/** What stands at a path; undefined where nothing can be seen. */
function statsAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

export const isSameFile = (one: Stats, other: Stats): boolean =>
  one.dev === other.dev && one.ino === other.ino;

async function readsNow(path: string, stats: Stats | undefined): Promise<boolean> {
  if (stats === undefined) return false;
  for await (const file of filesOf(path)) {
    const found = isReadError(file) ? undefined : statsAt(file.path);
    if (found !== undefined && isSameFile(found, stats)) return true;
  }
  return false;
}

async function readsLater(
  path: string,
  found: Stats | undefined,
  place: string | undefined,
): Promise<boolean> {
  if (place === undefined) return false;
  if (found === undefined) return wouldMatch(path, (folder) => namesBelow(folder, place));
  const names = await namesBelow(path, place);
  return names !== undefined && !names.some(isLeftOut) && hasKnownExtension(place);
}

/** The names that lead from a folder down to a place; undefined when it lies elsewhere. */
async function namesBelow(folder: string, place: string): Promise<string[] | undefined> {
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined) return undefined;
  const above = real.endsWith(sep) ? real : real + sep;
  return place.startsWith(above) ? place.slice(above.length).split(sep) : undefined;
}
