import { choiceBefore } from "../choice.ts";
import { type DateRule, found, isCapital, wordAt } from "../scan.ts";
import { DOUBTFUL_WEEKDAYS, WEEKDAYS } from "../words/calendar-names.ts";

/** "Friday", "last Friday", "every Tuesday", "Mondays". Short forms count only as parts of a date ("Fri. 3 May"). */
export const weekday: DateRule = {
  id: "date/weekday",
  trigger: { words: WEEKDAYS.keys() },
  read({ document }, at) {
    const { tokens } = document;
    if (!isCapital(tokens, at)) return undefined;
    const word = wordAt(tokens, at);
    const value = WEEKDAYS.get(word)!;
    const { first, choice, every } = choiceBefore(tokens, at);
    if (every || word.endsWith("days"))
      return found(document, "date/weekday", first, at + 1, { is: "set", timex: `XXXX-WXX-${value}` });
    const partOnly = DOUBTFUL_WEEKDAYS.has(word) && choice === "infer";
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
