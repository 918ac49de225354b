import type { Tokens } from "../../../language/tokens.ts";
import { choiceBefore } from "../choice.ts";
import { type DateRule, found, isCapital, wordAt } from "../scan.ts";
import { DOUBTFUL_WEEKDAYS, WEEKDAYS } from "../words/calendar-names.ts";
import { ordinalOf } from "../words/numbers.ts";

/** "Super Tuesday", "Bloody Sunday": events, whose day the weekday does not tell. */
const NAMED_DAYS: ReadonlySet<string> = new Set("super bloody fat giving ruby casual throwback".split(" "));

/** "Friday", "last Friday", "every Tuesday", "Mondays". Short forms count only as parts of a date ("Fri. 3 May"). */
export const weekday: DateRule = {
  id: "date/weekday",
  trigger: { words: WEEKDAYS.keys() },
  read({ document }, at) {
    const { tokens } = document;
    if (!isCapital(tokens, at)) return undefined;
    const word = wordAt(tokens, at);
    const value = WEEKDAYS.get(word)!;
    const nth = nthBefore(tokens, at);
    if (nth) {
      const expression = { is: "nth", unit: "day", nth: nth.value, count: 1, weekday: value } as const;
      return found(document, "date/nth-weekday", nth.first, at + 1, expression, { partOnly: true });
    }
    if (NAMED_DAYS.has(wordAt(tokens, at - 1)) && isCapital(tokens, at - 1)) return undefined;
    const { first, choice, every } = choiceBefore(tokens, at);
    if (every || word.endsWith("days"))
      return found(document, "date/weekdays", first, at + 1, { is: "set", timex: `XXXX-WXX-${value}` });
    const partOnly = DOUBTFUL_WEEKDAYS.has(word) && (choice === "infer" || choice === "that");
    return found(
      document,
      "date/weekday",
      first,
      at + 1,
      { is: "date", weekday: value, choice },
      { partOnly },
    );
  },
};

/** "the third Tuesday of", "last Friday in": the weekday of a month that follows. */
function nthBefore(
  tokens: Tokens,
  at: number,
): { readonly value: number; readonly first: number } | undefined {
  const next = wordAt(tokens, at + 1);
  if (next !== "of" && next !== "in") return undefined;
  const word = wordAt(tokens, at - 1);
  const value = word === "last" || word === "final" ? -1 : ordinalOf(word);
  if (value === undefined || value > 5 || (next === "in" && value < 0 && !isCapital(tokens, at + 2)))
    return undefined;
  return { value, first: wordAt(tokens, at - 2) === "the" ? at - 2 : at - 1 };
}
