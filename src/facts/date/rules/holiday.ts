import type { Tokens } from "../../../language/tokens.ts";
import { having, terms } from "../../../lexicon/terms.ts";
import { choiceBefore } from "../choice.ts";
import type { HolidayDate } from "../expression/index.ts";
import { shift } from "../expression/unit.ts";
import { type DateContext, type DatePhrase, phrase } from "../phrase.ts";
import { repeated } from "../repetition.ts";
import { digits, isCapital, isJoined, wordAt } from "../scan.ts";
import { HOLIDAYS_FROM } from "../words/holidays.ts";
import { DOUBTFUL_FEASTS } from "../words/movable-feasts.ts";
import { UNIT_WORDS, WEEK, WEEKEND } from "../words/units.ts";

interface Named {
  readonly name: string;
  readonly last: number;
}

/** The longest holiday name that begins at `at`. */
function nameAt(tokens: Tokens, at: number): Named | undefined {
  const { term, lower, count } = tokens;
  const names = HOLIDAYS_FROM.get(term[at]) ?? [];
  let best: Named | undefined;
  let name = "";
  for (let i = at; i < count; i++) {
    name += i === at || isJoined(tokens, i) ? lower[i] : ` ${lower[i]}`;
    if (!names.some((each) => each.startsWith(name))) break;
    if (names.includes(name)) best = { name, last: i + 1 };
  }
  return best;
}

/** "Christmas tree", "Easter Island": the holiday lends its name to something else. */
const BEARERS = having("festive-thing");
/** Before these names, the feast of another calendar is meant ("Chinese New Year's Day", "Orthodox Easter"). */
const OTHER_CALENDARS = having("feast-calendar");
const LEADS = terms("during before after this last next until since throughout every holy in for");

/** "Mr. Ramadan", "Lent by the museum". */
const isSomeoneElse = (tokens: Tokens, at: number, { name, last }: Named): boolean =>
  DOUBTFUL_FEASTS.has(name) && (!LEADS.has(tokens.term[at - 1]) || isCapital(tokens, last));

/** "Christmas", "Labor Day", "last Thanksgiving", "Easter 2018". */
export const holiday = {
  id: "date/holiday",
  says: "a day that has a name (“Thanksgiving Day”)",
  trigger: { terms: HOLIDAYS_FROM.words },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    if (!isCapital(tokens, at)) return undefined;
    const named = nameAt(tokens, at);
    if (named === undefined || BEARERS.has(tokens.term[named.last])) return undefined;
    if (OTHER_CALENDARS.has(tokens.term[at - 1])) return undefined;
    const { year, last } = yearBehind(tokens, named.last);
    if (year === undefined && isSomeoneElse(tokens, at, named)) return undefined;
    const { first, choice, every } = choiceBefore(tokens, at);
    if (every) return phrase(tokens, "date/every", first, last, repeated("P1Y"));
    const day: HolidayDate = { is: "holiday", name: named.name, year, choice, within: undefined };
    const unit = UNIT_WORDS.get(tokens.term[last])?.unit;
    if (unit !== WEEK && unit !== WEEKEND) return phrase(tokens, "date/holiday", first, last, day);
    return phrase(tokens, "date/holiday", first, last + 1, shift(unit, 0, "mention", { within: day }));
  },
} as const;

/** "Easter 2018", "Easter, 2018", "the Christmas of 2018" */
function yearBehind(
  tokens: Tokens,
  at: number,
): { readonly year: number | undefined; readonly last: number } {
  const gap = wordAt(tokens, at);
  const place = gap === "," || gap === "of" ? at + 1 : at;
  const year = digits(tokens, place);
  return year !== undefined && year > 1500 && year < 2200
    ? { year, last: place + 1 }
    : { year: undefined, last: at };
}
