import type { Sort } from "../kind.ts";
import type { Unrated } from "../record.ts";
import type { Amount } from "./schema.ts";

/** What tells good amounts from bad: how it was found, how the number is written, whether what it is of is known. */
export function sortOfAmount(amount: Unrated<Amount>): Sort {
  const { rule, kind, value, text, of, modifier, change } = amount;
  return {
    rule,
    number: numberOf(kind === "count" ? COUNT : OTHER, text, value),
    of: of === null ? "unknown" : "known",
    modifier: modifier === "exact" && change === null ? "none" : "some",
  };
}

const numbersOf = (what: string) => ({
  range: `${what}, range`,
  digits: `${what}, digits`,
  small: `${what}, digits, one or less`,
  words: `${what}, words`,
  few: `${what}, words, one or less`,
});

const COUNT = numbersOf("count");
const OTHER = numbersOf("other");

/** Small numbers in words often count nothing ("one of the reasons"). */
function numberOf(names: ReturnType<typeof numbersOf>, text: string, value: number | null): string {
  if (value === null) return names.range;
  const isSmall = Math.abs(value) <= 1;
  if (/\d/.test(text)) return isSmall ? names.small : names.digits;
  return isSmall ? names.few : names.words;
}
