import type { Tokens } from "../../../language/tokens.ts";
import { choiceBefore } from "../choice.ts";
import type { Expression, HolidayDate } from "../expression.ts";
import { type DateRule, digits, found, isCapital, isJoined, wordAt } from "../scan.ts";
import { HOLIDAY_STARTS, HOLIDAYS, LONGEST_HOLIDAY, OTHER_CALENDARS } from "../words/holidays.ts";
import { DOUBTFUL_FEASTS, FEAST_LEADS } from "../words/movable-feasts.ts";
import { UNITS } from "../words/units.ts";

interface Named {
  readonly name: string;
  readonly last: number;
}

/** The longest holiday name that begins at `at`. */
function nameAt(tokens: Tokens, at: number): Named | undefined {
  let name = "";
  let best: Named | undefined;
  for (let i = at; i < Math.min(at + LONGEST_HOLIDAY, tokens.count); i++) {
    name += i === at || isJoined(tokens, i) ? tokens.lower[i] : ` ${tokens.lower[i]}`;
    if (HOLIDAYS.has(name)) best = { name, last: i + 1 };
  }
  return best;
}

/** "Christmas tree", "Easter Island": the holiday lends its name to something else. */
const BEARERS: ReadonlySet<string> = new Set(
  "war island islands tree trees party parties parade sales shopping massacre rising carol carols card cards egg eggs gift gifts dinner cookies street bunny costume costumes seals present presents".split(
    " ",
  ),
);

/** "Mr. Ramadan", "Lent by the museum". */
const isSomeoneElse = (tokens: Tokens, at: number, { name, last }: Named): boolean =>
  DOUBTFUL_FEASTS.has(name) && (!FEAST_LEADS.has(wordAt(tokens, at - 1)) || isCapital(tokens, last));

/** "Christmas", "Labor Day", "last Thanksgiving", "Easter 2018". */
export const holiday: DateRule = {
  id: "date/holiday",
  trigger: { words: HOLIDAY_STARTS },
  read({ document }, at) {
    const { tokens } = document;
    if (!isCapital(tokens, at)) return undefined;
    const read = nameAt(tokens, at);
    if (!read || BEARERS.has(wordAt(tokens, read.last)) || OTHER_CALENDARS.has(wordAt(tokens, at - 1)))
      return undefined;
    const year = digits(
      tokens,
      wordAt(tokens, read.last) === "," || wordAt(tokens, read.last) === "of" ? read.last + 1 : read.last,
      4,
    );
    const stated = year !== undefined && year > 1500 && year < 2200;
    if (!stated && isSomeoneElse(tokens, at, read)) return undefined;
    const last = stated ? read.last + (digits(tokens, read.last, 4) === undefined ? 2 : 1) : read.last;
    const { first, choice, every } = choiceBefore(tokens, at);
    if (every) return found(document, "date/every", first, last, { is: "set", timex: "P1Y" });
    const day: HolidayDate = { is: "holiday", name: read.name, year: stated ? year : undefined, choice };
    const unit = UNITS.get(wordAt(tokens, last))?.unit;
    if (unit !== "week" && unit !== "weekend") return found(document, "date/holiday", first, last, day);
    const around: Expression = { is: "shift", unit, by: 0, from: "mention", rolling: false, within: day };
    return found(document, "date/holiday", first, last + 1, around);
  },
};
