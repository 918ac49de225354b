import { DOUBTFUL } from "../../confidence/keep.ts";
import { placesIn } from "../../text/lines.ts";
import type { SummaryStyle } from "./style.ts";

/** Tells where facts of one article stand, as `explain` takes it. */
export interface Where {
  /** ":13 claim-3", dim; the line is a link where the terminal knows links. */
  at(start: number, id: string): string;
  /** ":3 :8 :13", dim, for what stands in several places. */
  all(starts: readonly number[]): string;
}

/** Counts lines in `text`, which stands in `file`; null for none that could be opened. */
export function whereIn(text: string, file: string | null, { paint, linkTo }: SummaryStyle): Where {
  const placeOf = placesIn(text);
  const line = (start: number): string => {
    const place = placeOf(start);
    const shown = paint.dim(`:${place.line}`);
    return file === null || linkTo === null ? shown : link(shown, linkTo(file, place));
  };
  return {
    at: (start, id) => `${line(start)} ${paint.dim(id)}`,
    all: (starts) => [...new Set(starts.map(line))].join(" "),
  };
}

/** A terminal's hyperlink (OSC 8). */
const link = (text: string, address: string): string =>
  `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;

/** A sign before what is doubtful, so that colour is not the only one. */
export const doubt = ({ confidence }: { readonly confidence: number }): string =>
  confidence < DOUBTFUL ? "? " : "";
