import { type KindOfFact, keyColumns, NO_REFERENCES } from "../kind.ts";
import { CALIBRATION } from "./calibration.ts";
import type { DateFact } from "./schema.ts";
import { sortOfDate } from "./sort.ts";

export const DATE: KindOfFact<DateFact> = {
  singular: "date",
  knownBy: ["text", "timex"],
  telling: ["text", "timex"],
  says: ["type", "timex", "from", "to", "modifier", "text"],
  wording: ({ text }) => text,
  columns: keyColumns<DateFact>("type", "timex", "from", "to", "modifier", "anchored"),
  parts: ({ start, end }) => [{ name: "text", spans: [[start, end]] }],
  ...NO_REFERENCES,
  sortOf: sortOfDate,
  calibration: CALIBRATION,
};
