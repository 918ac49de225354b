import { type FilePlace, fileBehind, isSameFile, readsFile } from "../read/reads-file.ts";
import type { Destination } from "../write/destination.ts";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";

/** Refuses each path to read that is what is written to, or would give it to the next run. */
export function guardOutput(
  output: string | undefined,
  destination: Destination | undefined,
  io: Io,
): (path: string) => Promise<void> {
  const name = destination === undefined ? "standard output" : (output ?? "");
  const place = placeOf(destination, io);
  return async (path) => {
    const reads = path === "-" ? readsStdin(place, io) : await readsFile(path, place);
    if (reads !== undefined) throw new UsageError(`${name}: ${refusal(path, reads)}`);
  };
}

function placeOf(destination: Destination | undefined, io: Io): FilePlace {
  if (destination === undefined) return { path: undefined, stats: fileBehind(io.stdout.fd) };
  if (destination.kind === "file") return { path: destination.path, stats: destination.old };
  if (destination.kind === "descriptor")
    return { path: undefined, stats: fileBehind(destination.descriptor) };
  return { path: undefined, stats: destination.stats.isFIFO() ? destination.stats : undefined };
}

function readsStdin({ stats }: FilePlace, io: Io): "file" | undefined {
  const read = stats === undefined ? undefined : fileBehind(io.stdin.fd);
  return read !== undefined && stats !== undefined && isSameFile(read, stats) ? "file" : undefined;
}

function refusal(path: string, reads: "file" | "folder" | "pattern"): string {
  if (reads === "file") return "is read, too, and would be lost; write elsewhere";
  if (reads === "pattern") return `matches ${path}, so that the next run would read it; write elsewhere`;
  return `lies in ${path}, so that the next run would read it; write elsewhere, or under a name that ends in .json`;
}
