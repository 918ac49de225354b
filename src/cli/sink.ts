import { type Destination, destinationOf } from "../write/destination.ts";
import { openSink } from "../write/open-sink.ts";
import type { Sink } from "../write/sink.ts";
import { streamSink } from "../write/stream-sink.ts";
import type { Io } from "./io.ts";

/** Standard output. It stays open: the program closes it when it ends. */
export const standardSink = (io: Io): Sink => ({
  ...streamSink(io.stdout, "standard output"),
  finish: async () => {},
});

/** Prints a text to standard output; in vain, and quietly, when nobody reads it. */
export const print = async (io: Io, text: string): Promise<void> => void (await standardSink(io).write(text));

/** Where `--output` leads; undefined for standard output, under whatever name. */
export async function outputOf(path: string | undefined): Promise<Destination | undefined> {
  if (path === undefined || path === "-") return undefined;
  const destination = await destinationOf(path);
  return destination.kind === "descriptor" && destination.descriptor === 1 ? undefined : destination;
}

/** Opens where data goes. */
export async function sinkFor(
  path: string | undefined,
  destination: Destination | undefined,
  io: Io,
): Promise<Sink> {
  if (path === undefined || destination === undefined) return standardSink(io);
  return openSink(path, destination);
}
