import type { Tokens } from "../../../language/tokens.ts";
import type { Reference } from "../expression.ts";
import { type DateRule, found, isCapital, wordAt } from "../scan.ts";

const WORDS: ReadonlyMap<string, Reference["timex"]> = new Map([
  ["now", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["presently", "PRESENT_REF"],
  ["recently", "PAST_REF"],
]);

/** "until now on the board", "now that": set phrases in which the word is no time. */
const isFixed = (tokens: Tokens, at: number): boolean => {
  if (tokens.lower[at] !== "now") return false;
  const before = wordAt(tokens, at - 1);
  return (
    before === "every" || before === "just" || (wordAt(tokens, at + 1) === "and" && before !== "between")
  );
};

/** "now", "currently", "recently": no calendar value, only a side. Their adjectives ("a recent poll") are no times. */
export const reference: DateRule = {
  id: "date/reference",
  trigger: { words: WORDS.keys() },
  read({ document }, at) {
    const { tokens } = document;
    if (isFixed(tokens, at)) return undefined;
    const first = wordAt(tokens, at - 1) === "more" && tokens.lower[at] === "recently" ? at - 1 : at;
    return found(document, "date/reference", first, at + 1, {
      is: "reference",
      timex: WORDS.get(tokens.lower[at])!,
    });
  },
};

/** "the past", "the near future", "in future" as nouns. */
export const pastOrFuture: DateRule = {
  id: "date/past-or-future",
  trigger: { words: ["past", "future"] },
  read({ document }, at) {
    const { tokens } = document;
    const word = tokens.lower[at];
    const near = /^(?:near|foreseeable|distant|immediate|recent)$/.test(wordAt(tokens, at - 1));
    const the = wordAt(tokens, near ? at - 2 : at - 1) === "the";
    const first = at - (near ? 1 : 0) - (the ? 1 : 0);
    if (
      word === "past" &&
      (!the || !/^(?:in|of|from)$/.test(wordAt(tokens, first - 1)) || isFollowedByNoun(tokens, at + 1))
    )
      return undefined;
    if (word === "future" && !the && !/^(?:all|any)$/.test(wordAt(tokens, first - 1))) return undefined;
    if (word === "future" && (isCapital(tokens, at) || wordAt(tokens, at + 1) === "of")) return undefined;
    return found(document, "date/past-or-future", first, at + 1, {
      is: "reference",
      timex: word === "past" ? "PAST_REF" : "FUTURE_REF",
    });
  },
};

/** "the past three months" is a span, "the past." the past. */
const isFollowedByNoun = (tokens: Tokens, at: number): boolean =>
  at < tokens.count &&
  !/^[.,;:!?)"”—–-]|^(?:and|or|but|when|that|they|he|she|it|to|by|as|have|has|had|is|was|were)/.test(
    wordAt(tokens, at),
  );

/** "these days"; "one of these days" is none of now. */
const isTheseDays = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at - 1) === "these" && wordAt(tokens, at - 2) !== "of" && wordAt(tokens, at - 2) !== "in";

/** "at present", "at the moment", "at this time", "these days": set phrases for now. */
export const atPresent: DateRule = {
  id: "date/at-present",
  trigger: { words: ["present", "moment", "time", "days"] },
  read({ document }, at) {
    const { tokens } = document;
    const word = tokens.lower[at];
    const now: Reference = { is: "reference", timex: "PRESENT_REF" };
    if (word === "days")
      return isTheseDays(tokens, at) ? found(document, "date/at-present", at - 1, at + 1, now) : undefined;
    const before = wordAt(tokens, at - 1);
    const present = word === "time" && before === "present" && wordAt(tokens, at - 2) === "the";
    const pointed =
      (word === "time" && before === "this") ||
      (word === "moment" && (before === "the" || before === "this"));
    const first = word === "present" ? at - 1 : present ? at - 3 : pointed ? at - 2 : -1;
    if (
      first < 0 ||
      wordAt(tokens, first) !== "at" ||
      (word === "present" && wordAt(tokens, at + 1) === "time")
    )
      return undefined;
    return wordAt(tokens, at + 1) === "of"
      ? undefined
      : found(document, "date/at-present", first, at + 1, now);
  },
};
