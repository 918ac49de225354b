import { constants, type Stats } from "node:fs";
import { access, readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { WriteError, writeError } from "./write-error.ts";

/** Where a path leads. */
export type Destination =
  /** A file, there or still to come, that is replaced when its successor is whole; links were followed. */
  | { readonly kind: "file"; readonly path: string; readonly old: Stats | undefined }
  /** A device, a pipe or a socket, which is written into. */
  | { readonly kind: "stream"; readonly path: string; readonly stats: Stats }
  /** Something this process holds open, as `/dev/stdout` or `/dev/fd/3`. */
  | { readonly kind: "descriptor"; readonly descriptor: number };

/** Follows links to what is to be written. Throws a WriteError for what cannot be. */
export async function destinationOf(path: string): Promise<Destination> {
  try {
    return await find(path);
  } catch (error) {
    throw writeError(path, error);
  }
}

async function find(path: string): Promise<Destination> {
  if (path === "") throw new WriteError("--output: names no file; give a path, or - for standard output");
  if (path.endsWith("/")) throw isFolder(path);
  const old = await statsOf(path);
  if (old?.isDirectory()) throw isFolder(path);
  const target = await followLinks(path);
  const descriptor = descriptorOf(target);
  // A pipe or a terminal is better opened anew, as its descriptor may not wait; a file would be cut, a socket refuses.
  if (descriptor !== undefined && (descriptor <= 2 || old?.isFile() || old?.isSocket()))
    return { kind: "descriptor", descriptor };
  if (old !== undefined && !old.isFile()) return { kind: "stream", path, stats: old };
  if (old !== undefined) await access(target, constants.W_OK);
  else await requireFolder(path, dirname(target));
  return { kind: "file", path: target, old };
}

const isFolder = (path: string): WriteError =>
  new WriteError(`${path}: is a folder; name a file, as in ${join(path, "facts.json")}`);

/** What stands at a path, links followed; undefined when nothing does. */
const statsOf = (path: string): Promise<Stats | undefined> =>
  stat(path).catch((error) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });

async function requireFolder(path: string, folder: string): Promise<void> {
  if (await statsOf(folder)) return;
  throw new WriteError(`${path}: there is no folder ${folder}; make it first, or write elsewhere`);
}

const MOST_LINKS = 40;

/** The place that a path names in the end, whether or not something is there. */
async function followLinks(path: string): Promise<string> {
  let place = resolve(path);
  for (let links = 0; links < MOST_LINKS; links++) {
    const folder = await realpath(dirname(place)).catch(() => dirname(place));
    place = join(folder, basename(place));
    if (descriptorOf(place) !== undefined) return place;
    const link = await readlink(place).catch(() => undefined);
    if (link === undefined) return place;
    place = resolve(folder, link);
  }
  return place;
}

/** The number of a descriptor of this process, where a place is one. */
function descriptorOf(place: string): number | undefined {
  const [, owner, digits] = /^(?:\/proc\/(\d+)|\/dev)\/fd\/(\d{1,9})$/.exec(place) ?? [];
  const isOwn = owner === undefined || Number(owner) === process.pid;
  return digits !== undefined && isOwn ? Number(digits) : undefined;
}
