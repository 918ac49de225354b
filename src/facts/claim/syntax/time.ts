import type { Tokens } from "../../../language/tokens.ts";
import { anyOf, terms } from "../../../lexicon/terms.ts";

export const WEEKDAYS = terms("monday tuesday wednesday thursday friday saturday sunday");
const DAYS = anyOf(WEEKDAYS, terms("today yesterday tomorrow tonight"));
const PERIODS = terms(
  "week month year night morning afternoon evening day weekend summer fall spring winter",
);
const WHICH = terms("this last next that earlier same every");
/** What a phrase of time can end in. */
const ENDS = anyOf(DAYS, PERIODS, terms("later"));
/** What can stand before one. */
const LEADS = terms("earlier later late");

/** "Monday", "today": a word that by itself tells when something was said. */
export const isTimeWord = (term: number): boolean => DAYS.has(term);

/** The token after the phrase of time that begins at `at` ("this month", "last Friday"); `at` when none does. */
export function timeFrom({ lower, term }: Tokens, at: number): number {
  if (!WHICH.has(term[at]) || !(PERIODS.has(term[at + 1]) || DAYS.has(term[at + 1]))) return at;
  return lower[at + 2] === "'s" ? at : at + 2;
}

/** First token of the phrase of time that ends before `end` ("on Friday", "earlier this month"); `end` when none does. */
export function timeBefore({ lower, term }: Tokens, end: number, floor: number): number {
  if (!ENDS.has(term[end - 1])) return end;
  let at = end;
  if (PERIODS.has(term[at - 1]) && (DAYS.has(term[at - 2]) || WHICH.has(term[at - 2]))) at -= 2;
  else if (lower[at - 1] === "later" && PERIODS.has(term[at - 2])) at -= 3;
  else if (DAYS.has(term[at - 1])) at--;
  else return end;
  if (LEADS.has(term[at - 1])) at--;
  if (lower[at - 1] === "on") at--;
  return at > floor ? at : end;
}
