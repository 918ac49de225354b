import { choiceBefore } from "../choice.ts";
import type { Expression } from "../expression.ts";
import { type DateRule, found, wordAt } from "../scan.ts";
import { DAY_PARTS } from "../words/calendar-names.ts";

const onDay = (by: number, from: "anchor" | "mention" = "anchor"): Expression => ({
  is: "shift",
  unit: "day",
  by,
  from,
  rolling: false,
});

const PLACES: ReadonlySet<string> = new Set(["in", "during", "by", "until", "throughout"]);
const EARLY: ReadonlySet<string> = new Set(["early", "late", "later", "earlier", "mid"]);

/** "this morning", "last night", "the next evening"; a bare "morning" only as part of "Friday morning". */
export const dayPart: DateRule = {
  id: "date/day-part",
  trigger: { words: DAY_PARTS.keys() },
  read({ document }, at) {
    const { tokens } = document;
    const part = DAY_PARTS.get(tokens.lower[at])!;
    const { first, choice, every } = choiceBefore(tokens, at);
    if (every)
      return found(document, "date/every", first, at + 1, { is: "set", timex: `XXXX-XX-XXT${part}` });
    const rule = "date/day-part";
    const plural = tokens.lower[at].endsWith("s");
    switch (plural ? "infer" : choice) {
      case "this":
        return found(document, rule, first, at + 1, { is: "clock", part, on: onDay(0) });
      case "last":
      case "previous":
        return found(document, rule, first, at + 1, {
          is: "clock",
          part,
          on: onDay(-1, choice === "last" ? "anchor" : "mention"),
        });
      case "next":
      case "following":
        return found(document, rule, first, at + 1, { is: "clock", part, on: onDay(1, "mention") });
      case "that":
        return found(document, rule, first, at + 1, { is: "clock", part, on: onDay(0, "mention") });
    }
    const start = wordAt(tokens, at - 1) === "the" ? at - 1 : at;
    const placed = start < at && PLACES.has(wordAt(tokens, start - 1));
    const early = EARLY.has(wordAt(tokens, start - 1)) || (placed && EARLY.has(wordAt(tokens, start - 2)));
    return found(
      document,
      rule,
      start,
      at + 1,
      { is: "clock", part, plural },
      { partOnly: plural || !(early || (placed && tokens.lower[at] !== "night")) },
    );
  },
};
