import { terms } from "../../../lexicon/terms.ts";
import { choiceBefore } from "../choice.ts";
import { clockAt } from "../expression/clock.ts";
import type { Expression } from "../expression/index.ts";
import { shift } from "../expression/unit.ts";
import { type DateContext, type DatePhrase, phrase } from "../phrase.ts";
import { repeated } from "../repetition.ts";
import { type Choice, DAY_PARTS, THE } from "../words/time-words.ts";
import { DAY } from "../words/units.ts";

const PLACES = terms("in during by until throughout");
const EARLY = terms("early late later earlier mid");
const NIGHT = terms("night");

/** The day whose part a choice word chooses, from the anchor or from the date mentioned last. */
function dayOf(choice: Choice): Expression | undefined {
  switch (choice) {
    case "this":
      return shift(DAY, 0, "anchor");
    case "last":
      return shift(DAY, -1, "anchor");
    case "previous":
      return shift(DAY, -1, "mention");
    case "next":
    case "following":
      return shift(DAY, 1, "mention");
    case "that":
      return shift(DAY, 0, "mention");
    default:
      return undefined;
  }
}

/** "this morning", "last night", "the next evening"; a bare "morning" only as part of "Friday morning". */
export const dayPart = {
  id: "date/day-part",
  says: "a part of a day that is pointed to (“this morning”)",
  trigger: { terms: DAY_PARTS.words },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    const { term, lower } = tokens;
    const part = DAY_PARTS.get(term[at])!;
    const { first, choice, every } = choiceBefore(tokens, at);
    if (every) return phrase(tokens, "date/every", first, at + 1, repeated(`XXXX-XX-XXT${part}`));
    const plural = lower[at].endsWith("s");
    const on = plural ? undefined : dayOf(choice);
    if (on) return phrase(tokens, "date/day-part", first, at + 1, clockAt({ part, on }));
    const start = THE.has(term[at - 1]) ? at - 1 : at;
    const placed = start < at && PLACES.has(term[start - 1]);
    const early = EARLY.has(term[start - 1]) || (placed && EARLY.has(term[start - 2]));
    const stands = !plural && (early || (placed && !NIGHT.has(term[at])));
    return phrase(tokens, "date/day-part", start, at + 1, clockAt({ part, plural }), null, !stands);
  },
} as const;
