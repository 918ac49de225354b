import { Shape } from "../../../../language/shape.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { terms } from "../../../../lexicon/terms.ts";
import { calendarDate } from "../../expression/date.ts";
import { type DateContext, type DatePhrase, phrase } from "../../phrase.ts";
import { DECADES, decadeInDigits } from "../../words/numbers.ts";
import { THE } from "../../words/time-words.ts";

const APOSTROPHES = terms("' ‘");
const PLACES = terms("the early late mid");
const DEGREES = terms("fahrenheit celsius degrees");

/** "the 1990s", "'90s", "the nineties", "the mid-1980s"; "in the 80s Fahrenheit" is a temperature. */
export const decade = {
  id: "date/decade",
  says: "a decade (“the 1990s”, “the sixties”)",
  trigger: { shape: Shape.Digit, without: Shape.Number, terms: DECADES.words },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    const { term } = tokens;
    const value = decadeAt(tokens, at);
    if (value === undefined) return undefined;
    const quoted = APOSTROPHES.has(term[at - 1]);
    const first = quoted ? at - 1 : at;
    const outer = term[first - 1];
    if (value < 100 && !quoted && (!PLACES.has(outer) || DEGREES.has(term[at + 1]))) return undefined;
    const start = THE.has(outer) ? first - 1 : first;
    return phrase(tokens, "date/decade", start, at + 1, calendarDate({ decade: value }));
  },
} as const;

/** "the 1980's", "in the 70's": as some papers write them, with an apostrophe. */
export const decadeApart = {
  id: "date/decade",
  says: "a decade (“the 1990s”, “the sixties”)",
  trigger: { shape: Shape.Number },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    const { lower, term } = tokens;
    if (!isOwned(tokens, at) || (lower[at].length !== 2 && lower[at].length !== 4)) return undefined;
    const value = decadeInDigits(`${lower[at]}s`);
    const quoted = APOSTROPHES.has(term[at - 1]);
    const first = quoted ? at - 1 : at;
    const outer = term[first - 1];
    if (value === undefined || !(PLACES.has(outer) || quoted)) return undefined;
    const start = THE.has(outer) ? first - 1 : first;
    return phrase(tokens, "date/decade", start, at + 2, calendarDate({ decade: value }));
  },
} as const;

/** Does an "'s" hang on a token? */
export const isOwned = ({ lower, shape }: Tokens, at: number): boolean =>
  (lower[at + 1] === "'s" || lower[at + 1] === "’s") && (shape[at + 1] & Shape.Joined) !== 0;

const decadeAt = ({ term, lower, shape }: Tokens, at: number): number | undefined =>
  (shape[at] & Shape.Digit) === 0 ? DECADES.get(term[at]) : decadeInDigits(lower[at]);
