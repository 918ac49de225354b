import type { Numbers } from "../../../../language/numbers/number.ts";
import { Shape } from "../../../../language/shape.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { terms } from "../../../../lexicon/terms.ts";
import { countBefore } from "../../count.ts";
import { repetition } from "../../repetition.ts";
import { wordAt } from "../../scan.ts";
import type { UnitPhrase } from "./phrase.ts";
import type { UnitReading } from "./reading.ts";

const A = terms("a an");
const RATED = terms("percent % each million billion thousand hundred barrels tons tonnes cents");

/** "twice a week", "$12 a year", "15 tankers a year", "50 miles an hour": how often, not how long. */
export function rate(
  tokens: Tokens,
  numbers: Numbers,
  { first, number, plural, unit }: UnitPhrase,
  last: number,
): UnitReading | undefined {
  if (number !== 1 || plural || !A.has(tokens.term[first])) return undefined;
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
  return isRated(tokens, numbers, first - 1) ? { rule: "date/a-unit", first, last, expression } : undefined;
}

/** A number, or a noun with its number right before it: "15 tankers a year", "700 seats a week". */
const isRated = (tokens: Tokens, numbers: Numbers, at: number): boolean =>
  RATED.has(tokens.term[at]) ||
  (tokens.shape[at] & Shape.Number) !== 0 ||
  (wordAt(tokens, at).endsWith("s") && numbers.holding(at - 1) !== undefined);
