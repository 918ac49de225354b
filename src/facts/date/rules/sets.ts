import type { Document } from "../../../document/document.ts";
import { Tag } from "../../../language/tag.ts";
import { type DateRule, found, isCapital, wordAt } from "../scan.ts";
import { EVERY } from "../words/choices.ts";

const SETS: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["everyday", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["biweekly", "P2W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["annual", "P1Y"],
  ["annually", "P1Y"],
  ["yearly", "P1Y"],
  ["biannual", "P6M"],
]);

/** "daily", "annually"; not the names of papers ("the Daily Mail"). */
export const adverbialSet: DateRule = {
  id: "date/adverbial-set",
  trigger: { words: SETS.keys() },
  read({ document }, at) {
    const { tokens } = document;
    if (isCapital(tokens, at) && (isCapital(tokens, at + 1) || isCapital(tokens, at - 1))) return undefined;
    if (isPaper(document, at)) return undefined;
    if (wordAt(tokens, at - 1) === "semi" || wordAt(tokens, at - 1) === "bi") return undefined;
    return found(document, "date/adverbial-set", at, at + 1, {
      is: "set",
      timex: SETS.get(tokens.lower[at])!,
    });
  },
};

/** "the party daily Granma", "the weekly Die Zeit": a paper before its name, which no full stop parts from it. */
const isPaper = ({ tokens }: Document, at: number): boolean =>
  (tokens.lower[at] === "daily" || tokens.lower[at] === "weekly") &&
  tokens.tag[at + 1] === Tag.ProperNoun &&
  tokens.sentence[at + 1] === tokens.sentence[at];

/** Monday to Friday, as TIMEX writes a weekend "WE". */
const WORKING_DAYS = "XXXX-WXX-WD";

/** "on weekdays", "every weekday". */
export const weekdays: DateRule = {
  id: "date/working-days",
  trigger: { words: ["weekday", "weekdays"] },
  read({ document }, at) {
    const { tokens } = document;
    const every = EVERY.has(wordAt(tokens, at - 1));
    if (!every && tokens.lower[at] === "weekday") return undefined;
    return found(document, "date/working-days", every ? at - 1 : at, at + 1, {
      is: "set",
      timex: WORKING_DAYS,
    });
  },
};

const ON: ReadonlySet<string> = new Set(["on", "at", "during", "most"]);

/** "on weekends". */
export const weekends: DateRule = {
  id: "date/weekends",
  trigger: { words: ["weekends"] },
  read({ document }, at) {
    if (!ON.has(wordAt(document.tokens, at - 1))) return undefined;
    return found(document, "date/weekends", at, at + 1, { is: "set", timex: "XXXX-WXX-WE" });
  },
};

const UNIT_TIMEX: ReadonlyMap<string, string> = new Map([
  ["day", "P1D"],
  ["week", "P1W"],
  ["month", "P1M"],
  ["quarter", "P3M"],
  ["year", "P1Y"],
  ["annum", "P1Y"],
  ["hour", "PT1H"],
  ["minute", "PT1M"],
  ["night", "P1D"],
]);

/** "per year", "per annum". */
export const perUnit: DateRule = {
  id: "date/per-unit",
  trigger: { words: ["per"] },
  read({ document }, at) {
    const timex = UNIT_TIMEX.get(wordAt(document.tokens, at + 1));
    return timex === undefined
      ? undefined
      : found(document, "date/per-unit", at, at + 2, { is: "set", timex });
  },
};
