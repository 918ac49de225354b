import type { Sort } from "../kind.ts";
import type { Unrated } from "../record.ts";
import type { DateFact } from "./schema.ts";

/** What tells good dates from bad: how it was found, what its value tells, and whether it hung on the anchor day. */
export function sortOfDate({ rule, type, timex, from, modifier, anchored }: Unrated<DateFact>): Sort {
  return {
    rule,
    type,
    value: valueSort(timex, from),
    anchored: anchored ? "yes" : "no",
    modifier: modifier ?? "none",
  };
}

function valueSort(timex: string, from: string | null): string {
  if (timex.endsWith("_REF")) return timex;
  if (timex.includes("X")) return "open";
  return from === null ? "length" : "days";
}
