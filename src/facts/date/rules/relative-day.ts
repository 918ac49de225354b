import type { Document } from "../../../document/document.ts";
import { Shape } from "../../../language/shape.ts";
import { valued } from "../../../lexicon/terms.ts";
import { clockAt } from "../expression/clock.ts";
import { shift } from "../expression/unit.ts";
import { type DateContext, type DatePhrase, phrase } from "../phrase.ts";
import { isCapital, wordAt } from "../scan.ts";
import { THE } from "../words/time-words.ts";
import { DAY } from "../words/units.ts";

const DAYS = valued("relative-day", Number);

const onDay = (by: number) => shift(DAY, by, "anchor");

/** "today", "yesterday", "tomorrow", "the day after tomorrow", "tonight". */
const relativeDay = {
  id: "date/relative-day",
  says: "today, yesterday, tomorrow and the days beside them",
  trigger: { terms: DAYS.words },
  read({ document, tokens }: DateContext, at: number): DatePhrase | undefined {
    if (isPaper(document, at)) return undefined;
    const by = DAYS.get(tokens.term[at])!;
    if (tokens.lower[at] === "tonight")
      return phrase(tokens, "date/tonight", at, at + 1, clockAt({ part: "NI", on: onDay(by) }));
    const side = wordAt(tokens, at - 1);
    if (by !== 0 && side === (by > 0 ? "after" : "before") && wordAt(tokens, at - 2) === "day") {
      const first = THE.has(tokens.term[at - 3]) ? at - 3 : at - 2;
      return phrase(tokens, "date/relative-day", first, at + 1, onDay(by * 2));
    }
    return phrase(tokens, "date/relative-day", at, at + 1, onDay(by));
  },
} as const;

/** "USA Today", "Voice Today": a capital inside a sentence, behind another. */
function isPaper({ tokens, paragraphs, sentences }: Document, at: number): boolean {
  if (!isCapital(tokens, at) || at === 0 || !isCapital(tokens, at - 1)) return false;
  if ((tokens.shape[at] & Shape.SentenceStart) !== 0) return false;
  return paragraphs[sentences[tokens.sentence[at]].paragraph].zone === "body";
}

export const RELATIVE_DAY_RULES = [relativeDay, { id: "date/tonight", says: "“tonight”" }] as const;
