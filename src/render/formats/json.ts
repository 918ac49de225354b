import type { Render } from "../format.ts";
import { jsonPortions } from "../json.ts";

const OPEN = "[\n";
const BETWEEN = ",\n";
const CLOSE = "\n]\n";
const EMPTY = "[]\n";

/** An array of records. */
export const json: Render = async function* (items) {
  let before = OPEN;
  for await (const { entry } of items) {
    yield* jsonPortions(entry, before);
    before = BETWEEN;
  }
  yield before === OPEN ? EMPTY : CLOSE;
};
