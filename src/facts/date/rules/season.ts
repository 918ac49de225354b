import type { Tokens } from "../../../language/tokens.ts";
import { terms } from "../../../lexicon/terms.ts";
import { choiceBefore } from "../choice.ts";
import { calendarDate } from "../expression/date.ts";
import { type DateContext, type DatePhrase, phrase } from "../phrase.ts";
import { repeated } from "../repetition.ts";
import { digits, wordAt } from "../scan.ts";
import { OF, SEASONS, THE } from "../words/time-words.ts";

/** "in spring", "in the fall", "by summer" are seasons; "the spring of the watch", "a fall", "fall behind" are not. */
const BEFORE_BARE = terms("in by during since until early late mid through over throughout into");
/** Words behind a bare season that show it is something else: "spring water", "fall in prices". */
const CONTINUES = terms("of in from to below behind");

const OF_OR_COMMA = terms("of ,");
const CHOSEN = terms("last this next");

function isBeforeYear(tokens: Tokens, at: number): boolean {
  const { term } = tokens;
  const from = OF_OR_COMMA.has(term[at]) ? at + 1 : at;
  const year = digits(tokens, from);
  if (year !== undefined && year > 1000 && year < 2200) return true;
  return wordAt(tokens, from) === "nineteen" || (OF.has(term[at]) && CHOSEN.has(term[at + 1]));
}

/** "last summer", "this spring", "the winter of 1994", "in the fall". */
export const season = {
  id: "date/season",
  says: "a season, with its year or choice",
  trigger: { terms: SEASONS.words },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    const { term } = tokens;
    const value = SEASONS.get(term[at])!;
    const { first, choice, every } = choiceBefore(tokens, at);
    if (every) return phrase(tokens, "date/season", first, at + 1, repeated(`XXXX-${value}`));
    if (choice !== "infer") {
      const isDoubtful = value === "FA" || value === "SP";
      if (choice === "that" && isDoubtful) return undefined;
      return phrase(tokens, "date/season", first, at + 1, calendarDate({ season: value, choice }));
    }
    const start = THE.has(term[at - 1]) ? at - 1 : at;
    const isBare = BEFORE_BARE.has(term[start - 1]) && !CONTINUES.has(term[at + 1]);
    if (!isBare && !isBeforeYear(tokens, at + 1)) return undefined;
    return phrase(tokens, "date/season", start, at + 1, calendarDate({ season: value, choice }));
  },
} as const;
