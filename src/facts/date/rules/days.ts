import { Shape } from "../../../language/shape.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { terms } from "../../../lexicon/terms.ts";
import { calendarDate } from "../expression/date.ts";
import { type DateContext, type DatePhrase, phrase } from "../phrase.ts";
import { digits, endsPhrase, isJoined, wordAt } from "../scan.ts";
import { ordinalAt } from "../words/numbers.ts";
import { MONTHS, THE, WEEKDAYS } from "../words/time-words.ts";

/** "on the 15th", "Tuesday the 19th"; "June 3 and [4]". Spelt ordinals ("the third") mean too much else. */
const dayOfMonth = {
  id: "date/day-of-month",
  says: "a day by its number alone (“the 15th”)",
  trigger: { shape: Shape.Digit },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    return (tokens.shape[at] & Shape.Number) === 0 ? ordinalDay(tokens, at) : listedDay(tokens, at);
  },
} as const;

const LEADS = terms("on by until");

function ordinalDay(tokens: Tokens, at: number): DatePhrase | undefined {
  const { term, lower } = tokens;
  const day = lower[at].length > 4 ? undefined : ordinalAt(tokens, at);
  if (day === undefined || day < 1 || day > 31) return undefined;
  const the = THE.has(term[at - 1]);
  const first = the ? at - 1 : at;
  const ends = endsPhrase(tokens, at + 1) || tokens.sentence[at + 1] !== tokens.sentence[at];
  const alone = the && ends && !isJoined(tokens, at) && LEADS.has(term[first - 1]);
  const beside = wordAt(tokens, first - 1) === "," ? term[first - 2] : term[first - 1];
  if (!alone && !WEEKDAYS.has(beside) && wordAt(tokens, at + 1) !== "of") return undefined;
  return phrase(tokens, "date/day-of-month", first, at + 1, calendarDate({ day }), null, !alone);
}

const LINKS = terms("and or ,");
const BEHIND = terms("and or");
/** How many days one month is said for. */
const MOST = 5;

/** "April 24 and [25]", "June 3, 4 and [5]", "[24] and 25 April": the days that share a month's name. */
function listedDay(tokens: Tokens, at: number): DatePhrase | undefined {
  const { term } = tokens;
  if (!LINKS.has(term[at - 1]) && !BEHIND.has(term[at + 1])) return undefined;
  const day = dayAt(tokens, at);
  if (day === undefined) return undefined;
  const month = monthBefore(tokens, at) ?? monthBehind(tokens, at);
  if (month === undefined) return undefined;
  return phrase(tokens, "date/month", at, at + 1, calendarDate({ month, day }));
}

function dayAt(tokens: Tokens, at: number): number | undefined {
  const day = digits(tokens, at, 2);
  return day === undefined || day < 1 || day > 31 ? undefined : day;
}

/** The month named before the first day of the list that ends here. */
function monthBefore(tokens: Tokens, at: number): number | undefined {
  const { term } = tokens;
  if (!LINKS.has(term[at - 1]) || !endsList(tokens, at + 1)) return undefined;
  for (let i = at; i > at - 2 * MOST && LINKS.has(term[i - 1]); i -= 2) {
    if (dayAt(tokens, i - 2) === undefined) return undefined;
    const month = MONTHS.get(term[i - 3]);
    if (month !== undefined) return month;
  }
  return undefined;
}

/** "June 3 and 4 people died": a noun behind the number is what it counts. */
function endsList({ tag, count }: Tokens, at: number): boolean {
  if (at >= count) return true;
  const next = tag[at];
  return !(isNoun(next) || next === Tag.Adjective || next === Tag.Value || next === Tag.Symbol);
}

/** The month named behind the last day of the list that begins here. */
function monthBehind(tokens: Tokens, at: number): number | undefined {
  if (!BEHIND.has(tokens.term[at + 1]) || dayAt(tokens, at + 2) === undefined) return undefined;
  return MONTHS.get(tokens.term[at + 3]);
}

export const DAY_RULES = [dayOfMonth] as const;
