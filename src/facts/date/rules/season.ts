import type { Tokens } from "../../../language/tokens.ts";
import { choiceBefore } from "../choice.ts";
import { type DateRule, digits, found, wordAt } from "../scan.ts";
import { SEASONS } from "../words/calendar-names.ts";

/** "in spring", "in the fall", "by summer" are seasons; "the spring of the watch", "a fall", "fall behind" are not. */
const BEFORE_BARE: ReadonlySet<string> = new Set(
  "in by during since until early late mid through over throughout into".split(" "),
);

const yearFollows = (tokens: Tokens, at: number): boolean => {
  const from = wordAt(tokens, at) === "of" || wordAt(tokens, at) === "," ? at + 1 : at;
  const year = digits(tokens, from, 4);
  return (
    (year !== undefined && year > 1000 && year < 2200) ||
    wordAt(tokens, from) === "nineteen" ||
    (wordAt(tokens, at) === "of" &&
      (wordAt(tokens, at + 1) === "last" ||
        wordAt(tokens, at + 1) === "this" ||
        wordAt(tokens, at + 1) === "next"))
  );
};

/** Words behind a bare season that show it is something else: "spring water", "fall in prices". */
const continues = (tokens: Tokens, at: number): boolean => {
  const word = wordAt(tokens, at);
  return (
    word === "of" ||
    word === "in" ||
    word === "from" ||
    word === "to" ||
    word === "below" ||
    word === "behind"
  );
};

/** "last summer", "this spring", "the winter of 1994", "in the fall". */
export const season: DateRule = {
  id: "date/season",
  trigger: { words: SEASONS.keys() },
  read({ document }, at) {
    const { tokens } = document;
    const value = SEASONS.get(tokens.lower[at])!;
    const { first, choice, every } = choiceBefore(tokens, at);
    if (every) return found(document, "date/season", first, at + 1, { is: "set", timex: `XXXX-${value}` });
    const previous = wordAt(tokens, at - 1);
    const doubtful = value === "FA" || value === "SP";
    if (choice !== "infer") {
      if (choice === "that" && doubtful) return undefined;
      return found(document, "date/season", first, at + 1, { is: "date", season: value, choice });
    }
    const start = previous === "the" ? at - 1 : at;
    const bare = BEFORE_BARE.has(wordAt(tokens, start - 1)) && !continues(tokens, at + 1);
    if (!bare && !yearFollows(tokens, at + 1)) return undefined;
    return found(document, "date/season", start, at + 1, { is: "date", season: value, choice });
  },
};
