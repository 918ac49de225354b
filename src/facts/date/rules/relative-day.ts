import type { Document } from "../../../document/document.ts";
import { Shape } from "../../../language/shape.ts";
import type { Expression } from "../expression.ts";
import { type DateRule, found, isCapital, wordAt } from "../scan.ts";

const day = (by: number): Expression => ({ is: "shift", unit: "day", by, from: "anchor", rolling: false });

const DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** "today", "yesterday", "tomorrow", "the day after tomorrow", "tonight". */
export const relativeDay: DateRule = {
  id: "date/relative-day",
  trigger: { words: [...DAYS.keys(), "tonight"] },
  read({ document }, at) {
    const { tokens } = document;
    if (isPaper(document, at)) return undefined;
    const word = tokens.lower[at];
    if (word === "tonight")
      return found(document, "date/tonight", at, at + 1, { is: "clock", part: "NI", on: day(0) });
    const by = DAYS.get(word)!;
    const side = wordAt(tokens, at - 1);
    if (by !== 0 && wordAt(tokens, at - 2) === "day" && side === (by > 0 ? "after" : "before")) {
      const first = wordAt(tokens, at - 3) === "the" ? at - 3 : at - 2;
      return found(document, "date/relative-day", first, at + 1, day(by * 2));
    }
    return found(document, "date/relative-day", at, at + 1, day(by));
  },
};

/** "USA Today", "Voice Today": a capital inside a sentence, behind another. */
function isPaper({ tokens, paragraphs, sentences }: Document, at: number): boolean {
  if (!isCapital(tokens, at) || at === 0 || !isCapital(tokens, at - 1)) return false;
  if ((tokens.shape[at] & Shape.SentenceStart) !== 0) return false;
  return paragraphs[sentences[tokens.sentence[at]].paragraph].zone === "body";
}
