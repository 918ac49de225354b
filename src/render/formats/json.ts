import type { Render } from "../format.ts";
import { jsonPortions } from "../json.ts";
import { withContext } from "../with-context.ts";

const OPEN = "[\n";
const BETWEEN = ",\n";
const CLOSE = "\n]\n";
const EMPTY = "[]\n";

/** An array of records. */
export const json: Render = async function* (items, { context }) {
  let before = OPEN;
  for await (const item of items) {
    yield* jsonPortions(context ? withContext(item) : item.entry, before);
    before = BETWEEN;
  }
  yield before === OPEN ? EMPTY : CLOSE;
};
