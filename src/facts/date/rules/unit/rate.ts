import type { Numbers } from "../../../../language/numbers/number.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { countBefore } from "../../numbers.ts";
import { repetition } from "../../repetition.ts";
import { wordAt } from "../../scan.ts";
import type { UnitPhrase } from "../../unit-phrase.ts";
import type { Read } from "./read.ts";

const RATE_BEFORE =
  /^(?:\d[\d,.]*|percent|%|each|million|billion|thousand|hundred|barrels|tons|tonnes|cents)$/;

/** "twice a week", "$12 a year", "15 tankers a year", "50 miles an hour": how often, not how long. */
export function rate(tokens: Tokens, numbers: Numbers, phrase: UnitPhrase, last: number): Read | undefined {
  const { first, number, plural, unit } = phrase;
  const word = wordAt(tokens, first);
  if (number !== 1 || plural || (word !== "a" && word !== "an")) return undefined;
  const before = wordAt(tokens, first - 1);
  const expression = repetition(unit, 1);
  if (before === "once" || before === "twice")
    return { rule: "date/times-a-unit", first: first - 1, last, expression };
  if (before === "times")
    return {
      rule: "date/times-a-unit",
      first: countBefore(tokens, numbers, first - 1)?.first ?? first - 1,
      last,
      expression,
    };
  if (RATE_BEFORE.test(before) || isCounted(tokens, numbers, first))
    return { rule: "date/a-unit", first, last, expression };
  return undefined;
}

/** A noun with its number right before it: "15 tankers a year", "700 seats a week". */
const isCounted = (tokens: Tokens, numbers: Numbers, at: number): boolean =>
  wordAt(tokens, at - 1).endsWith("s") && numbers.holding(at - 2) !== undefined;
