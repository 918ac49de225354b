import { ndjsonPortions } from "../json.ts";
import type { Pieces } from "../pieces.ts";
import { withContext } from "../with-context.ts";

/** A record a line. */
export const ndjson: Pieces = {
  open: () => "",
  between: "",
  close: "",
  empty: () => "",
  piece: (item, { context }) => ndjsonPortions(context ? withContext(item) : item.entry),
};
