import type { Render } from "../format.ts";
import { ndjsonPortions } from "../json.ts";
import { withContext } from "../with-context.ts";

/** A record a line. */
export const ndjson: Render = async function* (items, { context }) {
  for await (const item of items) yield* ndjsonPortions(context ? withContext(item) : item.entry);
};
