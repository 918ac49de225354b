const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const DAYS = words(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight",
);
const PERIODS = words(
  "week month year night morning afternoon evening day weekend summer fall spring winter",
);
const WHICH = words("this last next that earlier same every");

/** "Monday", "today": a word that by itself tells when something was said. */
export const isTimeWord = (word: string): boolean => DAYS.has(word);

/** The token after the phrase of time that begins at `at` ("this month", "last Friday"); `at` when none does. */
export function timeFrom(lower: readonly string[], at: number): number {
  if (!WHICH.has(lower[at]) || !(PERIODS.has(lower[at + 1]) || DAYS.has(lower[at + 1]))) return at;
  return lower[at + 2] === "'s" ? at : at + 2;
}

/** First token of the phrase of time that ends before `end` ("on Friday", "earlier this month"); `end` when none does. */
export function timeBefore(lower: readonly string[], end: number, floor: number): number {
  let at = end;
  if (PERIODS.has(lower[at - 1]) && (DAYS.has(lower[at - 2]) || WHICH.has(lower[at - 2]))) at -= 2;
  else if (lower[at - 1] === "later" && PERIODS.has(lower[at - 2])) at -= 3;
  else if (DAYS.has(lower[at - 1])) at--;
  else return end;
  if (lower[at - 1] === "earlier" || lower[at - 1] === "later" || lower[at - 1] === "late") at--;
  if (lower[at - 1] === "on") at--;
  return at > floor ? at : end;
}
