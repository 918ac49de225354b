import { jsonPortions } from "../json.ts";
import type { Pieces } from "../pieces.ts";
import { withContext } from "../with-context.ts";

/** An array of records. */
export const json: Pieces = {
  open: () => "[\n",
  between: ",\n",
  close: "\n]\n",
  empty: () => "[]\n",
  piece: (item, { context }) => jsonPortions(context ? withContext(item) : item.entry),
};
