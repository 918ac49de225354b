import { type KindOfFact, NO_REFERENCES } from "../kind.ts";
import { CALIBRATION } from "./calibration.ts";
import type { DateFact } from "./schema.ts";
import { sortOfDate } from "./sort.ts";

export const DATE: KindOfFact<DateFact> = {
  singular: "date",
  knownBy: ["text", "timex"],
  telling: ["text", "timex"],
  says: ["type", "timex", "from", "to", "modifier", "text"],
  wording: ({ text }) => text,
  summary: ({ text, timex, from, to }) => [text, timex + daysOf(timex, from, to)],
  parts: ({ start, end }) => [{ name: "text", spans: [[start, end]] }],
  ...NO_REFERENCES,
  sortOf: sortOfDate,
  calibration: CALIBRATION,
};

/** The days of a value that does not name them itself. */
function daysOf(timex: string, from: string | null, to: string | null): string {
  if (from === null || to === null || (from === to && from === timex)) return "";
  return ` (${from === to ? from : `${from} to ${to}`})`;
}
