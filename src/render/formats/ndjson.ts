import type { Render } from "../format.ts";
import { ndjsonPortions } from "../json.ts";

/** A record a line. */
export const ndjson: Render = async function* (items) {
  for await (const { entry } of items) yield* ndjsonPortions(entry);
};
