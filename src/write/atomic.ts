import { destinationOf } from "./destination.ts";
import { openSink } from "./open-sink.ts";

/**
 * Writes a whole text to a file, or leaves the file as it was. Links are followed; the file keeps its mode and its
 * owner. Rejects with a WriteError, whose message is one line for the user.
 */
export async function writeAtomic(path: string, text: string): Promise<void> {
  const sink = await openSink(path, await destinationOf(path));
  try {
    await sink.write(text);
    await sink.finish();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}
