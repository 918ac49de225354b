import type { Amount } from "../../facts/amount/schema.ts";
import type { Unrated } from "../../facts/record.ts";
import type { Sort } from "../calibration.ts";

/** What tells good amounts from bad: how it was found, how the number is written, whether what it is of is known. */
export function sortOfAmount(amount: Unrated<Amount>): Sort {
  const { rule, kind, value, text, of, modifier, change } = amount;
  return {
    rule,
    number: `${kind === "count" ? "count" : "other"}, ${value === null ? "range" : numberOf(text, value)}`,
    of: of === null ? "unknown" : "known",
    modifier: modifier === "exact" && change === null ? "none" : "some",
  };
}

/** Small numbers in words often count nothing ("one of the reasons"). */
function numberOf(text: string, value: number | null): string {
  const written = /\d/.test(text) ? "digits" : "words";
  return value !== null && Math.abs(value) <= 1 ? `${written}, one or less` : written;
}
