import { type DateRule, found, isCapital, wordAt } from "../scan.ts";
import { shift } from "./unit/read.ts";

const AHEAD: ReadonlySet<string> = new Set(["in", "into", "by", "until", "before", "early"]);

/** "in the new year": the year to come. "The new year began" may mean this one, and "New Year" is a feast: both are left. */
export const newYear: DateRule = {
  id: "date/new-year",
  trigger: { words: ["new"] },
  read({ document }, at) {
    const { tokens } = document;
    if (wordAt(tokens, at + 1) !== "year" || isCapital(tokens, at + 1)) return undefined;
    if (wordAt(tokens, at - 1) !== "the" || !AHEAD.has(wordAt(tokens, at - 2))) return undefined;
    return found(document, "date/new-year", at - 1, at + 2, shift("year", 1, "anchor"));
  },
};
