import type { Render } from "../format.ts";
import { ndjsonPortions } from "../json.ts";

/** A record a line. */
export const ndjson: Render = async function* (entries) {
  for await (const entry of entries) yield* ndjsonPortions(entry);
};
